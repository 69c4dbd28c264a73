"""What stands around a forecast: its bridge since the last snapshot, its trust, its quotas, its accuracy."""

from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.forecasts.accuracy import Foretold, accuracy
from crm_desktop.models.forecasts.bridge import Bridge, bridge_since_last
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.forecasts.quotas import QuotaLine, quota_lines
from crm_desktop.models.forecasts.slips import Slips, slips_of
from crm_desktop.models.forecasts.trust import Trust, trust_by_owner, trust_by_period


@dataclass(frozen=True)
class Around:
    """All of it; each part may be empty."""

    bridge: Bridge | None = None
    owners: tuple[Trust, ...] = ()
    periods: tuple[tuple[Any, Trust], ...] = ()
    quotas: tuple[QuotaLine, ...] = ()
    foretold: tuple[Foretold, ...] = ()
    slips: dict[int, Slips] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Added to the forecast's own."""
        return {
            "bridge": self.bridge.to_json() if self.bridge else None,
            "trust_by_owner": {each.name: each.to_json() for each in self.owners},
            "quotas": [each.to_json() for each in self.quotas],
            "accuracy": [each.to_json() for each in self.foretold],
        }


def read_around(forecast: Forecast) -> Around:
    """Asks the database for what the forecast itself does not need; quotas are those of the period of its day."""
    slips = slips_of()
    return Around(
        bridge_since_last(forecast.question),
        tuple(trust_by_owner(forecast, slips)),
        tuple(trust_by_period(forecast, slips)),
        tuple(quota_lines(forecast, forecast.this_period)),
        tuple(accuracy(forecast)),
        slips,
    )
