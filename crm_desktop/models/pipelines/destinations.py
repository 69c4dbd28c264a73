"""Where a move may go: the pipelines that are offered, with their stages."""

from dataclasses import dataclass

from crm_desktop.models.pipelines.making import live_pipelines
from crm_desktop.models.pipelines.pipeline import Stage


@dataclass(frozen=True)
class Place:
    """A stage, as a move may go there."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True)
class Destination:
    """A pipeline with its stages."""

    id: int
    name: str
    places: tuple[Place, ...]


def destinations() -> list[Destination]:
    """All that are offered, in order."""
    places: dict[int, list[Place]] = {}
    for stage in Stage.select().where(~Stage.retired).order_by(Stage.position, Stage.id):
        places.setdefault(stage.pipeline_id, []).append(Place(stage.id, stage.name, stage.kind))
    return [Destination(each.id, each.name, tuple(places.get(each.id, ()))) for each in live_pipelines()]
