"""What the values of a column look like, whatever its header says."""

import re
from collections.abc import Callable, Sequence

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.addresses import STATES, part_address, part_place
from crm_desktop.models.imports.dates import DAY_FIRST, MONTH_FIRST, read_date

E_MAIL = re.compile(r"(?:[^<>]*<)?\S+@\S+\.\w{2,}")
WEB = re.compile(r"(https?://|www\.)\S+$|(?:[a-z0-9-]+\.)+(?:com|org|net|io|de|fr|es|se|uk|eu|it|nl|ch|at|biz|info)(/\S*)?$",
                 re.IGNORECASE)  # fmt: skip
PHONE = re.compile(r"[+(]?\d[\d\s().\-/]{5,20}(\s*(x|ext\.?)\s*\d+)?$")
DIALLING_CODE = re.compile(r"(\+|00)?\d{1,4}$")
POSTAL_CODE = re.compile(
    r"(?:[A-Z]{1,2}-)?(?:\d{5}(?:-\d{4})?|\d{3} \d{2}|\d{4,6}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$"
)
COMPANY = re.compile(
    r".*\w[\s,.&]+(?:inc|llc|llp|ltd|corp|co|plc|ag|kg|ohg|ug|e\.?v|gbr|sarl|sas|sa|s\.a|eurl|snc|srl|s\.r\.l|spa|"
    r"s\.p\.a|s\.l|sl|slu|ab|hb|oy|as|a/s|aps|bv|b\.v|nv|n\.v|pty|bros)\.?$|"
    r".*\b(?:limited|corporation|company|gmbh|group|holdings?|partners|associates|industries|solutions|services|systems|"
    r"technologies|consulting|bank|university|institute|incorporated|société|stiftung|verein|handels|aktiebolag)\b",
    re.IGNORECASE,
)
JOB = re.compile(
    r".*\b(manager|director|engineer|officer|ceo|cto|cfo|coo|cmo|vp|president|head of|sales|assistant|analyst|"
    r"developer|consultant|owner|founder|partner|specialist|coordinator|administrator|accountant|"
    r"geschäftsführer(in)?|leiter(in)?|vertrieb|einkauf|einkäufer(in)?|directeur|directrice|gérante?|responsable|ingénieur|comercial|gerente|chef|"
    r"säljare|ingenjör|inköpare|vd|konsult)\b",
    re.IGNORECASE,
)
STREET = re.compile(
    r"\d+[a-z]?[\s,]+\S*[^\W\d]{2,}.*|"
    r".*[^\W\d]{2,}\S*[\s,]+\d+\s?[a-z]?(-\d+)?(,.*|\s(apt|suite|unit|#).*)?$",
    re.IGNORECASE,
)
_WORD = r"[A-ZÀ-ÞŁŚŽČŠŻ](?:[^\W\d_]|['’.\-])*"
_MIDDLE = rf"(?:{_WORD}|van|von|de|der|den|la|le|del|di|da|dos|af|bin|al|ten|zu)"
PERSON = re.compile(rf"{_WORD}(?: {_MIDDLE})* {_WORD}$|{_WORD}, {_WORD}")
ONE_NAME = re.compile(rf"{_WORD}(?:[ \-]{_WORD})?$")
TOWN = re.compile(r"[^\W\d_][^\d@:;/]{1,39}$")
_ID = re.compile(
    r"\d+$|[A-Z]{0,5}[-_#/]?\d{3,}[A-Z]?$|(?=(?:\D*\d){3})[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$|[0-9a-fA-F]{24,40}$|"
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$|(?=\D*\d)[A-Za-z0-9]+(?:[-_]\d+)+$"
)
_STATE_NAMES = (
    "california texas florida ontario quebec bayern hessen sachsen berlin hamburg bremen brandenburg saarland alberta"
    " ohio michigan georgia illinois thüringen niedersachsen"
)
_STATES = frozenset(fold(word) for word in [*STATES, *_STATE_NAMES.split()])
_SPOKEN = "mr mrs ms miss mx dr prof rev sir madam herr frau hr fr mme m mlle sr sra srta don dona herrn fru sig"
_SALUTATIONS = frozenset(_SPOKEN.split())

Look = Callable[[str], object]


def share(look: Look, values: Sequence[str]) -> float:
    """How many of the values look so, from 0 to 1."""
    return sum(1 for value in values if look(value)) / max(len(values), 1)


def are_ids(values: Sequence[str]) -> bool:
    """Keys of some other system rather than names."""
    return bool(values) and share(_ID.match, values) > 0.9


def are_salutations(values: Sequence[str]) -> bool:
    """Mr., Frau, Mme: said before a name, and no job."""
    return all(all(word.strip(".") in _SALUTATIONS for word in fold(value).split()) for value in values)


def is_state(text: str) -> bool:
    """A state or province of a country where addresses have them."""
    return fold(text) in _STATES


def is_date(text: str) -> bool:
    """A day in any usual form; a bare number is none."""
    return not text.isdigit() and bool(read_date(text, DAY_FIRST) or read_date(text, MONTH_FIRST))


def is_dialled(text: str) -> bool:
    """A phone number rather than a code: international, parted by signs, or long."""
    digits = sum(map(str.isdigit, text))
    if not PHONE.match(text) or not 7 <= digits <= 15 or is_date(text):
        return False
    parted = len(re.findall(r"[\s().\-/]+", text.strip("()")))
    return text.startswith(("+", "0", "(")) or (parted > 0 and not re.match(r"\d+\.\d+$", text)) or digits >= 10


def is_joined_address(text: str) -> bool:
    """Street, city and postal code in one."""
    return part_address(text) is not None


def is_place(text: str) -> bool:
    """City and postal code in one."""
    return part_place(text) is not None
