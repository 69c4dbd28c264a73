"""Asks whether there is a newer version: only when it is wanted, once a day, and says nothing of who asks."""

import json
import re
import ssl
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from http.client import HTTPException, HTTPMessage
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background import Background
from crm_desktop.crash_report import program_version
from crm_desktop.log import log
from crm_desktop.settings import Settings

HOUR = 60 * 60_000
BEGIN_MILLISECONDS = 15_000
SECONDS, MOST_BYTES, LONGEST_NOTES = 5, 64_000, 300
# Where Debian, Fedora, SUSE and macOS keep them.
CERTIFICATES = (
    Path("/etc/ssl/certs/ca-certificates.crt"), Path("/etc/pki/tls/certs/ca-bundle.crt"),
    Path("/etc/ssl/ca-bundle.pem"), Path("/etc/ssl/cert.pem"),
)  # fmt: skip
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")


class WrongAnswer(Exception):  # noqa: N818 - it is the server's, not ours
    """What came is not what was asked for."""


@dataclass(frozen=True)
class Release:
    """A version that can be had, and where."""

    version: str
    url: str
    notes: str = ""

    @property
    def is_newer(self) -> bool:
        """Than the one that runs."""
        return _numbers(self.version) > _numbers(program_version())


def address(settings: Settings) -> str:
    """Where it asks: as set, or as the program was released; "" when neither says."""
    return settings.updates_url or released_address()


def released_address() -> str:
    """The address among the project's own, called "Updates"."""
    try:
        urls = metadata("crm-desktop").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    return next((url.partition(",")[2].strip() for url in urls if url.startswith("Updates,")), "")


def is_address(url: str) -> bool:
    """Only what is encrypted, and names a server."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and parts.username is None


def ask(url: str, context: ssl.SSLContext | None = None) -> Release:
    """The newest release as the server tells it. Raises WrongAnswer; tests give a context that trusts theirs."""
    if not is_address(url):
        raise WrongAnswer("not an https address")
    request = Request(url, headers={"User-Agent": "CRM Desktop", "Accept": "application/json"})
    opener = build_opener(HTTPSHandler(context=context or _trusting()), _StaysEncrypted())
    opener.addheaders = []
    try:
        with opener.open(request, timeout=SECONDS) as answer:
            read = answer.read(MOST_BYTES + 1)
    except (OSError, HTTPException, ValueError) as error:
        raise WrongAnswer(type(error).__name__) from error
    return _release(read)


def _trusting() -> ssl.SSLContext:
    """Trusts whom this computer trusts; a frozen program may look for that where it was made."""
    context = ssl.create_default_context()
    for path in () if context.cert_store_stats()["x509_ca"] or sys.platform == "win32" else CERTIFICATES:
        if path.is_file():
            context.load_verify_locations(path)
            break
    return context


def _release(read: bytes) -> Release:
    try:
        said = json.loads(read[:MOST_BYTES])
        found = Release(said["version"], said["url"], str(said.get("notes", ""))[:LONGEST_NOTES])
        whole = _VERSION.fullmatch(found.version) and is_address(found.url)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise WrongAnswer("not the object that was asked for") from error
    if not whole:
        raise WrongAnswer("no version, or no https address")
    return found


class _StaysEncrypted(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if not is_address(newurl):
            raise WrongAnswer("sent on to what is not encrypted")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Updates(QObject):
    """Once a day, when it is wanted. A newer version is told once; a wrong answer stands in the log only."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        tell: Callable[[Release], object],
        parent: QObject | None = None,
        today: Callable[[], date] = date.today,
        ask: Callable[[str], Release] = ask,
    ) -> None:
        """`tell` says in the window that there is a newer version."""
        super().__init__(parent)
        self._background, self._settings, self._tell = background, settings, tell
        self._today, self._ask = today, ask
        self._looking = QTimer(self, interval=HOUR)
        self._looking.timeout.connect(self.check)
        self._looking.start()
        QTimer.singleShot(BEGIN_MILLISECONDS, self, self.check)

    def check(self) -> None:
        """Asks, unless that is not wanted or was done today."""
        today, url = self._today().isoformat(), address(self._settings)
        if self._settings.updates and url and self._settings.updates_asked_on != today:
            self._settings.updates_asked_on = today
            self._background.read(partial(self._ask, url), self._answered, self._failed)

    def _answered(self, release: Release) -> None:
        if release.is_newer and release.version != self._settings.update_told:
            self._settings.update_told = release.version
            self._tell(release)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WrongAnswer):
            raise error
        log.info("Asked for updates: %s.", error)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    return tuple(numbers + [0] * (4 - len(numbers)))
