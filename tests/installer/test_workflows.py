"""What the workflows promise; whether they are sound YAML and sound workflows is checked by `.ci/workflows`."""

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param.read_text(encoding="utf-8"))


def test_each_system_has_one() -> None:
    assert [path.stem for path in WORKFLOWS] == ["linux", "macos", "windows"]


def test_actions_are_pinned_by_their_major_version(text: str) -> None:
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert not [action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@v\d+", action)]


def test_nothing_but_reading_the_source_is_allowed(text: str) -> None:
    assert re.findall(r"^permissions:\n((?:  .+\n)+)", text, re.M) == ["  contents: read\n"]
    assert "permissions:" not in text.split("jobs:")[1]
    assert "secrets." not in text


def test_a_newer_push_ends_the_older_run(text: str) -> None:
    assert re.search(r"^concurrency:\n  group: .+github\.ref.+\n  cancel-in-progress: true$", text, re.M)


def test_every_job_ends_by_itself(text: str) -> None:
    assert text.count("runs-on:") == text.count("timeout-minutes:")


def test_the_installed_program_is_tested_and_can_be_fetched(text: str) -> None:
    assert "self-test" in text or ".ci/linux_package" in text
    assert "actions/upload-artifact@" in text
    assert "if-no-files-found: error" in text


def test_the_tests_run_on_every_system(text: str) -> None:
    assert "uv run pytest" in text or ".ci/run" in text


def test_every_script_that_is_called_is_there(text: str) -> None:
    called = set(re.findall(r"(?:\.ci|installer)/(?!README)[\w/]+", text))
    assert called
    for script in called:
        assert (ROOT / script).is_file(), script
        assert os.access(ROOT / script, os.X_OK), script


def test_the_macos_application_is_made_for_both_processors() -> None:
    text = (ROOT / ".github" / "workflows" / "macos.yml").read_text(encoding="utf-8")
    assert re.findall(r"processor: (\w+)", text) == ["arm64", "x86_64"]
