"""Mails as programs save them, and as they are when something is broken."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.mails import Address, Mail, read_mail
from crm_desktop.models.refusals import Refused
from tests.models.mails.outlook import Tree, ole_file, text, times

PLAIN = b"""From: Bob Roe <bob@acme.com>\r
To: Ada <ada@us.example>, "Lee, Ann" <ann@acme.com>\r
Subject: =?utf-8?q?Angebot_f=C3=BCr_J=C3=B6rg?=\r
Date: Tue, 17 Nov 2026 10:30:00 +0100\r
Content-Type: text/plain; charset=iso-8859-1\r
\r
Sch\xf6ne Gr\xfc\xdfe\r
Bob\r
"""


def eml(*lines: str, body: str = "Hello") -> Mail:
    head = ["From: bob@acme.com", "To: ada@us.example", *lines]
    return read_mail("\r\n".join([*head, "", body]).encode(), "mail.eml")


def test_a_plain_mail() -> None:
    mail = read_mail(PLAIN, "mail.eml")
    assert mail.subject == "Angebot für Jörg"
    assert mail.sender == Address("bob@acme.com", "Bob Roe")
    assert mail.recipients == (Address("ada@us.example", "Ada"), Address("ann@acme.com", "Lee, Ann"))
    assert mail.at == datetime(2026, 11, 17, 9, 30), "in UTC"
    assert mail.text == "Schöne Grüße\nBob"


def test_the_plain_text_is_taken_and_what_is_attached() -> None:
    mail = read_mail(
        b"""From: bob@acme.com
To: ada@us.example
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
Content-Type: text/plain

In words
--y
Content-Type: text/html

<b>In HTML</b>
--y--
--x
Content-Type: image/png
Content-ID: <logo>
Content-Disposition: inline; filename=logo.png
Content-Transfer-Encoding: base64

AAAA
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename*=utf-8''Angebot%20f%C3%BCr%20J.pdf
Content-Transfer-Encoding: base64

AQID
--x
Content-Type: message/rfc822

From: eve@acme.com
Subject: Within

Inner
--x--
""",
        "mail.eml",
    )
    assert mail.text == "In words"
    assert [one.name for one in mail.attachments] == ["Angebot für J.pdf", "mail.eml"]
    assert mail.attachments[0].content == b"\x01\x02\x03"
    assert b"Within" in mail.attachments[1].content


def test_a_mail_of_html_only_is_read_as_text() -> None:
    mail = eml(
        "Content-Type: text/html",
        body="<html><head><style>p {}</style><title>No</title></head><p>Dear&nbsp;Ada,</p><p>five &lt; six<br>Bob</p>",
    )
    assert mail.text == "Dear Ada,\n\nfive < six\nBob"


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("Subject: =?utf-8?b?!!!not base64?=", "=?utf-8?b?!!!not base64?="),
        ("Subject: =?no-such-charset?q?Gr=FC=DFe?=", "Grüße"),
        ("Subject: =?utf-8?q?one?= =?utf-8?q?_two?=", "one two"),
        ("Subject:", ""),
        ("Subject: folded\r\n over lines", "folded over lines"),
    ],
)
def test_broken_headers_are_read_as_well_as_they_can_be(header: str, subject: str) -> None:
    assert eml(header).subject == subject


def test_headers_with_raw_letters_beyond_ascii_are_read() -> None:
    mail = read_mail("From: Jörg <j@acme.com>\nTo: ada@us.example\nSubject: Grüße\n\nx".encode("latin-1"), "m.eml")
    assert mail.subject == "Grüße"
    assert mail.sender is not None
    assert mail.sender.email == "j@acme.com"


@pytest.mark.parametrize("date", ["yesterday", "Tue, 99 Nov 2026 10:30:00", "Mon, 17 Nov 9999999 10:30:00 +0000", ""])
def test_a_mail_whose_date_is_none_has_none(date: str) -> None:
    assert eml(f"Date: {date}").at is None


def test_addresses_are_found_where_the_header_is_broken() -> None:
    mail = read_mail(b"From: Bob Roe bob@acme.com (office\nTo: undisclosed-recipients:;\n\nx", "m.eml")
    assert mail.sender is not None
    assert mail.sender.email == "bob@acme.com"
    assert mail.recipients == ()


def test_a_body_in_an_encoding_that_nobody_knows_is_read() -> None:
    assert eml("Content-Type: text/plain; charset=x-unheard-of", body="Grüße").text == "Grüße"


def test_a_body_whose_base64_is_broken_costs_the_body_only() -> None:
    mail = eml("Subject: Kept", "Content-Transfer-Encoding: base64", body="@@@")
    assert mail.subject == "Kept"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(200), b"just words", b"Subject: only this\n\n"])
def test_what_is_no_mail_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(Refused, match=r"x\.eml is no mail"):
        read_mail(content, "x.eml")


@given(st.binary(max_size=600))
def test_no_file_makes_the_reader_fail(content: bytes) -> None:
    for head in (b"", b"From: a@b.cd\n", b"From: a@b.cd\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"):
        try:
            read_mail(head + content, "x.eml")
        except Refused:
            continue


def outlook_mail(**more: bytes) -> bytes:
    tree: Tree = {
        **text(0x0037, "Offer"),
        **text(0x1000, "Dear Ada,\r\nhere it is."),
        **text(0x0C1F, "/O=ACME/CN=BOB"),
        **text(0x0C1A, "Bob Roe"),
        **text(0x5D01, "bob@acme.com"),
        **times(0x0039, datetime(2026, 11, 17, 9, 30)),
        "__recip_version1.0_#00000000": {**text(0x3001, "Ada"), **text(0x39FE, "ada@us.example")},
        "__attach_version1.0_#00000000": {**text(0x3707, "Angebot für J.pdf"), "__substg1.0_37010102": b"\x01\x02"},
        **more,
    }
    return ole_file(tree)


def test_a_mail_of_outlook() -> None:
    mail = read_mail(outlook_mail(), "offer.msg")
    assert (mail.subject, mail.text) == ("Offer", "Dear Ada,\nhere it is.")
    assert mail.sender == Address("bob@acme.com", "Bob Roe")
    assert mail.recipients == (Address("ada@us.example", "Ada"),)
    assert mail.at == datetime(2026, 11, 17, 9, 30)
    assert [(one.name, one.content) for one in mail.attachments] == [("Angebot für J.pdf", b"\x01\x02")]


def test_a_mail_of_outlook_that_is_rtf_only_is_read_as_text() -> None:
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator x;}\pard Gr\'fc\u223?e\par Bob\par}"
    plain = len(rtf).to_bytes(4, "little")
    packed = (len(rtf) + 12).to_bytes(4, "little") + plain + b"MELA" + bytes(4) + rtf
    tree: Tree = {**text(0x5D01, "bob@acme.com"), **text(0x0037, "x"), "__substg1.0_10090102": packed}
    assert read_mail(ole_file(tree), "x.msg").text == "Grüße\nBob"


def test_compressed_rtf_is_unpacked() -> None:
    # The example of [MS-OXRTFCP] 4.1.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    tree: Tree = {**text(0x5D01, "bob@acme.com"), "__substg1.0_10090102": packed}
    assert read_mail(ole_file(tree), "x.msg").text == "hello world"


@pytest.mark.parametrize("cut", [20, 600, 1200])
def test_a_damaged_mail_of_outlook_is_refused(cut: int) -> None:
    with pytest.raises(Refused, match=r"offer\.msg"):
        read_mail(outlook_mail()[:cut], "offer.msg")


def test_a_word_document_called_mail_is_refused() -> None:
    with pytest.raises(Refused, match=r"letter\.msg is no mail"):
        read_mail(ole_file({"WordDocument": b"words"}), "letter.msg")
