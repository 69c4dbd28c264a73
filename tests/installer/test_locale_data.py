"""What the frozen program leaves out of Babel's data, nobody misses: in no country."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale, localedata
from babel.numbers import get_currency_name

from crm_desktop.models.imports.countries import _LANGUAGES
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period
from installer.locale_data import UNUSED, shortened

# Other scripts, figures, calendars, and languages that inherit from others.
RARE = (
    "am", "ar_EG", "bn", "cy", "de_CH", "en_IN", "es_419", "eu", "fa", "fr_CA", "ga", "he", "hi", "hy", "is", "ja",
    "ka", "km", "ko", "lv", "mn", "my", "ne", "pa_Arab", "pt_PT", "ru", "sr_Latn", "sv_FI", "sw_KE", "ta", "th",
    "tr", "uk", "ur", "uz_Cyrl", "vi", "yue", "zh_Hant_TW", "zu",
)  # fmt: skip
ALL = Path(localedata.__file__).parent / "locale-data"


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("locales")
    for file in ALL.glob("*.dat"):
        shortened(file, folder)
    yield folder
    localedata._cache.clear()


def _written(name: str) -> list[str]:
    formats, day = Formats(name), date(2026, 11, 5)
    month, quarter = Period(2026 * 12 + 10, "month"), Period(2026 * 4 + 3, "quarter")
    return [
        formats.count(1234567),
        formats.money(Decimal("-1234567.5"), cents=True),
        formats.in_words(Decimal(12345678)),
        formats.in_short(Decimal(12345678)),
        formats.share(Decimal(1), Decimal(8)),
        formats.day(day),
        formats.long_day(day),
        formats.moment(datetime(2026, 11, 5, 14, 5)),
        *(formats.period(period, short) for period in (month, quarter) for short in (True, False)),
        *(formats.period(period, with_year=False) for period in (month, quarter)),
        str(get_currency_name("EUR", locale=name)),
        str(Locale.parse(name).territories.get("CH")),
    ]


def test_every_language_writes_as_with_all_of_babel(short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    localedata._cache.clear()  # other tests have read some of it already, each in its own order
    whole = {name: _written(name) for name in RARE}
    monkeypatch.setattr(localedata, "_dirname", str(short))
    localedata._cache.clear()
    assert {name: _written(name) for name in RARE} == whole
    assert len({text for texts in whole.values() for text in texts}) > len(RARE) * 8


def test_countries_are_read_in_every_language_as_with_all_of_babel(
    short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {name: dict(Locale(name).territories) for name in _LANGUAGES}
    monkeypatch.setattr(localedata, "_dirname", str(short))
    localedata._cache.clear()
    assert {name: dict(Locale(name).territories) for name in _LANGUAGES} == whole


def test_a_file_gets_shorter_and_keeps_its_name(tmp_path: Path) -> None:
    file = shortened(ALL / "de.dat", tmp_path / "made")
    assert file.name == "de.dat"
    assert file.stat().st_size < (ALL / "de.dat").stat().st_size / 2


def test_the_program_asks_babel_for_nothing_that_is_left_out() -> None:
    files = (Path(__file__).parents[2] / "crm_desktop").rglob("*.py")
    said = "\n".join(text for file in files if "babel" in (text := file.read_text(encoding="utf-8")))
    asked = ("format_unit", "format_timedelta", "format_interval", "get_timezone_name", "display_name", "language_name")
    assert not [name for name in (*asked, *UNUSED) if f".{name}" in said or f"import {name}" in said]
