"""Asking for a newer version: of a server on this computer, which notes what it is told of whoever asks."""

import json
import ssl
import threading
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crm_desktop.crash_report import program_version
from crm_desktop.updates import Release, Updates, WrongAnswer, address, ask, is_address

TODAY = date(2026, 11, 22)
FOUND = Release("999.1", "https://crm.example/999")
NEWER = {"version": "999.1", "url": "https://crm.example/999", "notes": "Faster."}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Of 127.0.0.1, by nobody."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = tmp_path_factory.mktemp("certificate") / "both.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


class Server:
    """Answers what a test wants."""

    def __init__(self, certificate):
        self.body, self.status, self.location, self.asked = json.dumps(NEWER).encode(), 200, "", []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append((self.path, dict(self.headers)))
                self.send_response(outer.status)
                if outer.location:
                    self.send_header("Location", outer.location)
                self.end_headers()
                self.wfile.write(outer.body)

            def log_message(self, *_):
                pass

        self.http = HTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        self.url = f"https://127.0.0.1:{self.http.server_port}/newest.json"
        self.trust = ssl.create_default_context(cafile=str(certificate))
        threading.Thread(target=self.http.serve_forever, daemon=True).start()


@pytest.fixture
def server(certificate):
    made = Server(certificate)
    yield made
    made.http.shutdown()
    made.http.server_close()


def test_a_newer_version_is_found_and_nothing_is_told_of_who_asks(server):
    found = ask(server.url, server.trust)
    assert (found, found.is_newer) == (Release("999.1", "https://crm.example/999", "Faster."), True)
    [(path, headers)] = server.asked
    assert path == "/newest.json"
    assert headers.pop("Host").startswith("127.0.0.1")
    assert headers == {
        "User-Agent": "CRM Desktop", "Accept": "application/json", "Accept-Encoding": "identity", "Connection": "close",
    }  # fmt: skip


@pytest.mark.parametrize("version", ["0.0.1", program_version()])
def test_an_older_one_or_the_same_is_not_newer(version):
    assert not Release(version, "https://crm.example").is_newer


def test_versions_are_compared_as_numbers():
    assert Release(f"{program_version()}.1", "").is_newer
    assert Release("0.10.0", "").is_newer is (program_version() != "0.10.0")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 60_000, b'{"version": 3, "url": "https://x.example"}',
        b'{"version": "1; rm", "url": "https://x.example"}', b'{"version": "9.9", "url": "http://x.example"}',
        b'{"version": "9.9", "url": "file:///etc/passwd"}', b'{"version": "9.9"}', b'{"version": "9.9", "url": null}',
        b'{"version": "9.9", "url": "https://x.example", "notes": "' + b"x" * 100_000 + b'"}',
    ],
)  # fmt: skip
def test_a_wrong_answer_is_one(server, body):
    server.body = body
    with pytest.raises(WrongAnswer):
        ask(server.url, server.trust)


@pytest.mark.parametrize("status", [404, 500])
def test_a_server_that_has_nothing_is_a_wrong_answer(server, status):
    server.status = status
    with pytest.raises(WrongAnswer):
        ask(server.url, server.trust)


def test_it_follows_to_another_encrypted_place_and_to_no_other(server):
    server.status, server.location = 302, server.url.replace("https", "http")
    with pytest.raises(WrongAnswer, match="not encrypted"):
        ask(server.url, server.trust)
    server.location = server.url
    with pytest.raises(WrongAnswer):
        ask(server.url, server.trust)  # round and round


def test_a_server_that_nobody_vouches_for_and_one_that_is_not_there_are_wrong_answers(server):
    with pytest.raises(WrongAnswer):
        ask(server.url)
    with pytest.raises(WrongAnswer):
        ask("https://127.0.0.1:1/newest.json")


@pytest.mark.parametrize("url", ["http://crm.example", "", "crm.example", "file:///etc", "https://", "https://a:b@x.y"])
def test_only_encrypted_addresses_are_asked(url):
    assert not is_address(url)
    with pytest.raises(WrongAnswer):
        ask(url)


@pytest.fixture
def asking(background, settings, answered, qtbot):
    """Asks on a day; answers what was told and how often it was asked."""
    told, asked = [], []

    def on(day, release=FOUND):
        def answer(url):
            asked.append(url)
            if release is None:
                raise WrongAnswer("rubbish")
            return release

        made = Updates(background, settings, told.append, None, lambda: day, answer)
        made.check()
        answered()
        made.check()
        answered()
        return told, asked

    return on


def test_nothing_is_asked_before_it_is_wanted(asking, settings):
    settings.updates_url = "https://crm.example/newest.json"
    assert asking(TODAY) == ([], [])
    settings.updates, settings.updates_url = True, ""
    assert address(settings) == ""
    assert asking(TODAY) == ([], [])


def test_it_is_asked_once_a_day_and_told_once(asking, settings):
    settings.updates, settings.updates_url = True, "https://crm.example/newest.json"
    told, asked = asking(TODAY)
    assert ([each.version for each in told], len(asked)) == (["999.1"], 1)
    asking(TODAY + timedelta(days=1))
    assert (len(told), len(asked)) == (1, 2)
    asking(TODAY + timedelta(days=2), Release("999.2", "https://crm.example"))
    assert [each.version for each in told] == ["999.1", "999.2"]


def test_a_wrong_answer_is_for_the_log_alone(asking, settings, caplog):
    settings.updates, settings.updates_url = True, "https://crm.example/newest.json"
    with caplog.at_level("INFO", "crm_desktop"):
        assert asking(TODAY, None)[0] == []
    assert "Asked for updates: rubbish." in caplog.text
