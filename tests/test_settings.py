import pytest

from crm_desktop.settings import Settings, preferences


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


def test_a_preference_is_its_default_until_it_is_set(path):
    assert Settings(path).appearance == "system"


def test_a_preference_comes_back_in_the_next_session(path):
    first = Settings(path)
    first.compact_rows = True
    first.column_widths = {"leads": {"name": 240}}
    first.last_view = "Größe = ½; [x]"
    del first
    again = Settings(path)
    assert again.compact_rows is True
    assert again.column_widths == {"leads": {"name": 240}}
    assert again.last_view == "Größe = ½; [x]"


def test_a_damaged_preference_is_its_default_again(path):
    path.write_text('[General]\ncompact_rows="{"\nappearance=12\n')
    settings = Settings(path)
    assert settings.compact_rows is False
    assert settings.appearance == "system"


def test_setting_the_same_again_is_no_news(path, qtbot):
    settings, news = Settings(path), []
    settings.changed.connect(news.append)
    settings.compact_rows = True
    settings.compact_rows = True
    assert news == ["compact_rows"]


def test_every_preference_says_what_it_means():
    assert all(preference.meaning for preference in preferences().values())
