"""A lead in one line: "Ann Lee, Acme, ann@acme.com, 0171 555 0100, call friday", told apart by what each part is."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.leads.names import looks_like_company
from crm_desktop.models.leads.signature import read_contact
from crm_desktop.models.wording import say

ReadDate = Callable[[str, date], date | None]
_SPLIT = re.compile(r"\s*[,;\t|]\s*")
# What a next action begins with; a company may be called "Sun" or "SA", so a day alone does not make one.
_VERB_WORDS = (
    "ask call check contact demo discuss email e-mail follow follow-up give invite mail meet meeting offer phone post"
    " prepare quote remind ring see send show talk text thank visit write"
    " appeler contacter demander devis ecrire envoyer inviter offre preparer presenter proposer rappeler relancer"
    " remercier rencontrer rendez-vous telephoner visiter voir"
    " anrufen angebot besuchen fragen mailen nachfassen schicken senden treffen"
    " besok boka folj fraga mejla mote offert ringa skicka traffa"
    " agendar contactar enviar escribir llamar mandar ofrecer preguntar preparar recordar reunion seguir visitar"
)
_VERBS = frozenset(_VERB_WORDS.split())
_BEFORE_A_DAY = frozenset({"on", "by", "at", "am", "until", "this", "again", "el", "le"})
_DAY_WORDS = (
    "today tomorrow monday tuesday wednesday thursday friday saturday sunday next in"
    " heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche"
    " hoy manana lunes martes miercoles jueves viernes sabado domingo"
)
_DAYS = frozenset(_DAY_WORDS.split())
_LONGEST_DATE = 4
MOST = 2_000


def read_line(text: str, today: date, read_date: ReadDate) -> dict[str, Any]:
    """The fields of a lead by name; a name alone stays what it is. `read_date` reads days as people say them."""
    line = " ".join(text[:MOST].split())
    parts = [part for part in _SPLIT.split(line) if part]
    if not parts:
        return {}
    found: dict[str, Any] = {}
    parts[:1] = _name_and_action(parts[0], today, read_date)
    others = []
    for part in parts[1:]:
        action = None if "next_action" in found else _action(part, today, read_date)
        if action is None:
            others.append(part)
        else:
            found |= action
    if len(parts) == 2 and others and _is_turned_name(parts[0], parts[1]):
        return {"name": line}
    if "@" in parts[0] or sum(sign.isdigit() for sign in parts[0]) > 6:
        return found | read_contact("\n".join([parts[0], *others]))
    return {"name": parts[0]} | _told_apart(others) | found


def _told_apart(parts: list[str]) -> dict[str, Any]:
    """What stands behind the name: its first words are the company, unless another part looks more like one."""
    said: dict[str, Any] = read_contact("\n".join(parts)) if parts else {}
    words = said.pop("name", "")
    company = said.get("company_name", "")
    if words and company and looks_like_company(company):
        said["note"] = "\n".join(filter(None, (words, said.get("note", ""))))
    elif words:
        said["company_name"] = re.sub(r"^(?:at|from|bei|von)\s+", "", words)
        said["note"] = "\n".join(filter(None, (company, said.get("note", ""))))
    return {name: value for name, value in said.items() if value}


def _name_and_action(part: str, today: date, read_date: ReadDate) -> list[str]:
    """ "Ann Lee call friday" are two parts, if there is a day in the second."""
    words = part.split()
    for at in range(1, len(words) - 1):
        if fold(words[at]) in _VERBS and _day_at_end(words[at + 1 :], today, read_date)[1] is not None:
            return [" ".join(words[:at]), " ".join(words[at:])]
    return [part]


def _action(part: str, today: date, read_date: ReadDate) -> dict[str, Any] | None:
    words = part.split()
    rest, on = _day_at_end(words, today, read_date)
    first = fold(words[0])
    if first in _VERBS:
        return {"next_action": " ".join(rest) or part, **({"next_action_on": on} if on else {})}
    if on is not None and not rest and first in _DAYS:
        return {"next_action": say("Follow up"), "next_action_on": on}
    # "friday call", "am Freitag anrufen", "tomorrow send quote": the day before the deed
    if first in _BEFORE_A_DAY and len(words) > 1:
        words, first = words[1:], fold(words[1])
    for size in range(min(_LONGEST_DATE, len(words) - 1), 0, -1):
        day = read_date(" ".join(words[:size]), today) if first in _DAYS else None
        if day is not None and fold(words[size]) in _VERBS:
            return {"next_action": " ".join(words[size:]), "next_action_on": day}
    return None


def _day_at_end(words: list[str], today: date, read_date: ReadDate) -> tuple[list[str], date | None]:
    """The words before a day, and the day; the longest that can be read as one."""
    for size in range(min(_LONGEST_DATE, len(words)), 0, -1):
        day = read_date(" ".join(words[-size:]), today)
        if day is not None:
            rest = words[:-size]
            while rest and fold(rest[-1]) in _BEFORE_A_DAY:
                rest = rest[:-1]
            return rest, day
    return words, None


def _is_turned_name(last: str, first: str) -> bool:
    """ "Lee, Ann" is one name: two single words, neither of them anything else."""
    return all(" " not in part and part.isalpha() for part in (last, first)) and not looks_like_company(first)
