"""Finds pairs that are likely the same, with the reason and the likeness, without comparing all with all.

First those that share a match key (e-mail, phone, name with company, the company's name): one join in the database.
Then names that are much the same, compared only among those who share a company, a mail domain or a city, and only with
the neighbours in the order of their names.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.duplicates.kept_apart import Which, pairs_kept_apart
from crm_desktop.models.duplicates.parties import KINDS, Parties, Party, parties
from crm_desktop.models.folding import key_of
from crm_desktop.models.leads.domains import own_domains
from crm_desktop.models.leads.matching import SAME_PERSON, SHARED_MAILBOXES
from crm_desktop.models.leads.names import without_legal_form
from crm_desktop.models.likeness import ALIKE, likeness_of
from crm_desktop.models.wording import say, to_say

# A key that more than these share is a switchboard, a shared mailbox or a common name, and says nothing.
MOST_SHARING = 12
# Names are compared with those so near in their order; a misspelled name is seldom further away.
NEIGHBOURS = 6
# A domain with more people than these is a provider of mail, and says no more than a city.
MOST_AT_A_DOMAIN = 1000
ALIKE_NEAR = 90
_REASONS = to_say({"e": "same e-mail", "p": "same phone", "n": "same name and company", "c": "same name"})

Progress = Callable[[int, int], object]
Why = tuple[str, int]
"""A reason, and how alike two are."""


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two records that may be one: why, and how alike, 0 to 100."""

    one: Party
    other: Party
    reason: str
    likeness: int

    @property
    def which(self) -> tuple[Which, Which]:
        """Both, in the order in which pairs are remembered."""
        first, second = sorted([(self.one.kind, self.one.id), (self.other.kind, self.other.id)])
        return first, second


def likely_pairs(kinds: Collection[str] = KINDS, progress: Progress = lambda *_: None) -> list[LikelyPair]:
    """All likely pairs within and across these kinds, the likeliest first; those kept apart are left out."""
    total = 4
    progress(0, total)
    everybody = parties(kinds)
    progress(1, total)
    at = {(one.kind, one.id): place for place, one in enumerate(everybody.all)}
    found: dict[tuple[int, int], Why] = {}
    for key, one, other in _sharing(kinds, at):
        why = _by_key(everybody, key, one, other)
        if why is not None and ((one, other) not in found or found[one, other][1] < why[1]):
            found[one, other] = why
    progress(2, total)
    for one, other, reason, share in _by_name(everybody):
        found.setdefault((one, other), (reason, share))
    progress(3, total)
    for one, other in _kept_apart(kinds, at):
        found.pop((one, other), None)
    everyone = everybody.all
    pairs = [LikelyPair(everyone[one], everyone[other], *why) for (one, other), why in found.items()]
    pairs.sort(key=lambda pair: (-pair.likeness, pair.one.name, pair.one.id, pair.other.id))
    progress(4, total)
    return pairs


def _kept_apart(kinds: Collection[str], at: dict[Which, int]) -> Iterator[tuple[int, int]]:
    for one, other in pairs_kept_apart(kinds):
        if one in at and other in at:
            yield min(at[one], at[other]), max(at[one], at[other])


def _sharing(kinds: Collection[str], at: dict[Which, int]) -> Iterator[tuple[str, int, int]]:
    """Who shares a key: (its first letter, one, the other), as places."""
    marks = ", ".join(["?" if is_sqlite() else "%s"] * len(kinds))
    cursor = database.execute_sql(
        "SELECT key, record, record_id FROM match_key WHERE key IN (SELECT key FROM match_key"
        f" WHERE record IN ({marks}) GROUP BY key HAVING COUNT(*) BETWEEN 2 AND {MOST_SHARING})"
        f" AND record IN ({marks}) ORDER BY key",
        (*kinds, *kinds),
    )
    sharing: dict[str, list[int]] = defaultdict(list)
    for key, record, record_id in cursor.fetchall():
        place = at.get((record, record_id))
        if place is not None:
            sharing[key].append(place)
    for key, places in sharing.items():
        for one, other in combinations(sorted(set(places)), 2):
            yield key[0], one, other


def _by_key(everybody: Parties, key: str, one: int, other: int) -> Why | None:
    """Why a shared key makes two a pair; a number or mailbox may be shared by colleagues with other names."""
    left, right = everybody.all[one], everybody.all[other]
    # A company and somebody who works there share much and are two.
    if "company" in (left.kind, right.kind) and left.kind != right.kind and key != "c":
        return None
    if key == "c":
        return say(_REASONS["c"]), 100 if _same_place(left, right) else 94
    if key == "n":
        return say(_REASONS["n"]), 98
    names, keys = everybody.names, everybody.name_keys
    alike = likeness_of(names[one], names[other], keys[one], keys[other])
    shared = key == "e" and left.email.partition("@")[0].lower() in SHARED_MAILBOXES
    if alike < SAME_PERSON:
        # The same mailbox under quite another name is worth a look; the same number is a switchboard.
        return (say("same e-mail, another name"), 60) if key == "e" and not shared else None
    if key == "p" and alike < ALIKE and not _one_in_other(names[one], names[other]):
        # Relatives and colleagues share a number, and often half a name.
        return None if _told_apart(everybody, one, other) else (say("same phone, another name"), 65)
    return say(_REASONS[key]), min(100, 88 + round(alike * 0.12))


def _one_in_other(name: str, other: str) -> bool:
    """Ann Lee and Ann Lee-Roe: a middle name, a title, a name taken on."""
    words, others = set(name.replace("-", " ").split()), set(other.replace("-", " ").split())
    return min(len(words), len(others)) > 1 and (words <= others or others <= words)


def _same_place(left: Party, right: Party) -> bool:
    return not left.city or not right.city or left.city.lower() == right.city.lower()


def _by_name(everybody: Parties) -> Iterator[tuple[int, int, str, int]]:
    """Pairs with much the same name in the same surroundings: (one, other, reason, likeness)."""
    people = [place for place, one in enumerate(everybody.all) if one.kind != "company"]
    firms = [place for place, one in enumerate(everybody.all) if one.kind == "company"]
    yield from _people_alike(everybody, people)
    yield from _firms_alike(everybody, firms)


def _people_alike(everybody: Parties, people: list[int]) -> Iterator[tuple[int, int, str, int]]:
    around: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place in people:
        party = everybody.all[place]
        if company := everybody.company_keys[place]:
            around["company", company].append(place)
        if domain := _domain(party.email[max(party.email.rfind("@"), 0) :]) if party.email else "":
            around["domain", domain].append(place)
        if city := everybody.cities[place]:
            around["city", city].append(place)
    at_company, at_domain = say("similar name at the same company"), say("similar name, same mail domain")
    in_city, same_in_city = say("similar name in the same city"), say("same name and city")
    by_words = {place: " ".join(sorted(everybody.names[place].split())) for place in people}
    for (kind, _), places in around.items():
        if len(places) < 2:
            continue
        is_crowd = kind == "city" or (kind == "domain" and len(places) > MOST_AT_A_DOMAIN)
        for one, other, alike in _neighbours_alike(places, by_words, everybody.name_keys):
            if is_crowd and (alike < ALIKE_NEAR or _told_apart(everybody, one, other)):
                continue
            if kind != "city":
                yield one, other, at_company if kind == "company" else at_domain, round(alike * 0.95)
            else:
                yield one, other, same_in_city if alike == 100 else in_city, round(alike * 0.85)


@lru_cache(maxsize=10_000)
def _domain(address: str) -> str:
    return "".join(own_domains([address]))


def _told_apart(everybody: Parties, one: int, other: int) -> bool:
    """Two of one name in one town are two when they work elsewhere."""
    companies = everybody.company_keys[one], everybody.company_keys[other]
    return all(companies) and companies[0] != companies[1]


def _firms_alike(everybody: Parties, firms: list[int]) -> Iterator[tuple[int, int, str, int]]:
    bare = {place: without_legal_form(everybody.names[place]) for place in firms}
    keys = list(everybody.name_keys)
    for place in firms:
        keys[place] = key_of(bare[place])
    for one, other, alike in _neighbours_alike(firms, bare, keys):
        if alike == 100:
            yield one, other, say("same name, another legal form"), 96
        elif alike >= ALIKE_NEAR and _same_place(everybody.all[one], everybody.all[other]):
            yield one, other, say("similar name"), round(alike * 0.9)
    domains: dict[str, list[int]] = defaultdict(list)
    for place in firms:
        firm = everybody.all[place]
        for domain in own_domains([firm.email] if firm.email else [], firm.company):
            domains[domain].append(place)
    for domain, places in domains.items():
        if 2 <= len(places) <= MOST_SHARING:
            for one, other in combinations(places, 2):
                yield one, other, say("same domain, {domain}", domain=domain), 85


def _neighbours_alike(places: list[int], texts: dict[int, str], keys: list[str]) -> Iterator[tuple[int, int, int]]:
    """Those with much the same text among the next few in its order: (one, other, likeness)."""
    from rapidfuzz.fuzz import ratio

    least = ALIKE_NEAR - 2
    ordered = sorted((place for place in places if keys[place]), key=texts.__getitem__)
    said = [texts[place] for place in ordered]
    for number, one in enumerate(ordered):
        text, key = said[number], keys[one]
        for further in range(number + 1, min(number + 1 + NEIGHBOURS, len(ordered))):
            other = ordered[further]
            alike = 100 if key == keys[other] else min(99, round(ratio(text, said[further], score_cutoff=least)))
            if alike >= least:
                yield (one, other, alike) if one < other else (other, one, alike)
