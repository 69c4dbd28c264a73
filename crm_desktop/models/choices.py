"""What a form offers to choose from, out of the company's own vocabulary."""

from dataclasses import dataclass, field

from crm_desktop.models.data_health.required import required_fields
from crm_desktop.models.leads import LeadList, LeadStatus
from crm_desktop.models.own_fields import KINDS, OwnField, fields_for
from crm_desktop.models.pipelines import live_pipelines, live_stages
from crm_desktop.models.record import Record
from crm_desktop.models.sheets import Link
from crm_desktop.models.tags import all_tags
from crm_desktop.models.users import User


@dataclass(frozen=True)
class Choices:
    """Users, lead statuses, lists and pipelines by name, each as a link."""

    users: list[Link] = field(default_factory=list)
    statuses: list[Link] = field(default_factory=list)
    status_kinds: dict[int, str] = field(default_factory=dict)
    lists: list[Link] = field(default_factory=list)
    pipelines: list[tuple[Link, list[Link]]] = field(default_factory=list)
    """Each with the stages that an opportunity can begin in."""
    tags: list[str] = field(default_factory=list)
    own_fields: dict[str, list[OwnField]] = field(default_factory=dict)
    """By the kind of record that they belong to."""
    required: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By kind, the fields that the company requires."""

    def stages_of(self, pipeline: Link | None) -> list[Link]:
        """The stages that an opportunity can begin in, in this pipeline."""
        return next((stages for each, stages in self.pipelines if each == pipeline), [])


def read_choices() -> Choices:
    """All that there are now; who has left is offered no more."""
    statuses = list(LeadStatus.select().order_by(LeadStatus.position, LeadStatus.id))
    return Choices(
        users=_links("app_user", User.select(User.id, User.name).where(User.active).order_by(User.name)),
        statuses=[Link("lead_status", each.id, each.name) for each in statuses],
        status_kinds={each.id: each.kind for each in statuses},
        lists=_links("lead_list", LeadList.select(LeadList.id, LeadList.name).order_by(LeadList.id.desc())),
        pipelines=[
            (_link(each), [_link(stage) for stage in live_stages(each.id) if stage.kind == "open"])
            for each in live_pipelines()
        ],
        tags=all_tags(),
        own_fields={kind: fields_for(kind) for kind, _ in KINDS},
        required=required_fields(),
    )


def _link(record: Record) -> Link:
    return Link(record.noun(), record.id, str(record))


def _links(kind: str, query: object) -> list[Link]:
    return [Link(kind, number, name) for number, name in query.tuples()]  # type: ignore[attr-defined]
