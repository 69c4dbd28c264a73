"""Each window in each language, at 100 and 200 %: nothing is cut off, covers another text or was left in English."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 900
LANGUAGES = {"1": ("cipher", "de", "fr", "es", "sv"), "2": ("long", "de", "fr", "es", "sv")}
"""In letters of its own, a language shows what was never said; with long texts, what has no room to spare."""


@pytest.mark.parametrize("scale", LANGUAGES)
def test_every_text_of_every_window_fits_and_is_translated(scale: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "XDG_DATA_HOME": str(tmp_path)}
    walked = subprocess.run(
        [sys.executable, "-m", "tests.languages.walk", str(tmp_path), *LANGUAGES[scale]],
        cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=PATIENCE_SECONDS, check=False,
    )  # fmt: skip
    assert walked.returncode == 0, walked.stderr[-2000:]
    assert [json.loads(line) for line in walked.stdout.splitlines()] == []
