"""In which country a list without a country column lives, as its states tell; its phones are read by that."""

from collections.abc import Sequence

_OF_COUNTRY = {
    "US": "AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH"
    " OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY",
    "CA": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
}
_COUNTRY = {state: country for country, states in _OF_COUNTRY.items() for state in states.split()}
_FEWEST, _SHARE = 4, 0.95


def countries_of_states(states: Sequence[str]) -> list[str] | None:
    """The country of each row, or None when they are not those of North America.

    A few alone prove nothing: MI is a province of Italy, too.
    """
    found = [_COUNTRY.get(state.strip().upper(), "") for state in states]
    known = {state.strip().upper() for state, country in zip(states, found, strict=True) if country}
    filled = sum(1 for state in states if state.strip())
    return found if len(known) >= _FEWEST and sum(map(bool, found)) >= _SHARE * filled else None
