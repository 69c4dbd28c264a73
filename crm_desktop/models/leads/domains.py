"""The domain of an e-mail or web address, where it says at which company somebody is."""

import re
from collections.abc import Iterable

from crm_desktop.models.folding import fold

# Mail for everybody: such a domain says nothing about the company.
_PUBLIC = (
    "aol.com bluewin.ch btinternet.com comcast.net cox.net fastmail.com free.fr freenet.de gmail.com gmx.at gmx.ch"
    " gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.fr icloud.com laposte.net libero.it"
    " live.com mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com orange.fr outlook.com outlook.de pm.me"
    " posteo.de proton.me protonmail.com qq.com rediffmail.com sbcglobal.net t-online.de telia.com uol.com.br"
    " verizon.net wanadoo.fr web.de yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.ru ymail.com"
    " zoho.com 126.com 163.com"
)
PUBLIC_MAIL = frozenset(_PUBLIC.split())
_HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*://)?(?:www\d?\.)?([^/:?#\s@]+\.[^/:?#\s@.]{2,})", re.IGNORECASE)


def domain_of(address: str) -> str:
    """acme.com for ann@acme.com and for https://www.acme.com/en; "" for what has none."""
    text = fold(address)
    if "@" in text:
        text = text.rpartition("@")[2]
    found = _HOST.match(text)
    return found[1].rstrip(".") if found else ""


def own_domains(emails: Iterable[str], website: str = "") -> list[str]:
    """The domains that belong to a company, each once, without those of public mail."""
    found = [domain_of(address) for address in (website, *emails)]
    return [domain for domain in dict.fromkeys(found) if domain and domain not in PUBLIC_MAIL]
