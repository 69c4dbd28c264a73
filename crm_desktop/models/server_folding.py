"""The function `crm_fold` of a server: of a column the form that `folding.fold` gives to what it is compared with."""

import sys
import unicodedata

from crm_desktop.models.folding import SAME

# What folding the case makes of letters that are lower case already.
_CASE = {"ς": "σ", "ſ": "s"}


def folding_function() -> str:
    """The statement that makes it, or makes it anew. The server's encoding must be UTF-8."""
    # Nearly all texts are plain, and the first case takes a tenth of the second's time. Were the function STRICT, the
    # server could not put its expression in the place of the call, which costs as much again.
    bare = f"regexp_replace(normalize({_same('lower(value)')}, NFKD), '[{_marks()}]+', '', 'g')"
    return f"""
        CREATE OR REPLACE FUNCTION crm_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $fold$
        SELECT CASE
            WHEN octet_length(value) = length(value) AND strpos(value, '  ') = 0 AND strpos(value, chr(10)) = 0
            THEN btrim(lower(value))
            ELSE btrim(regexp_replace({_same(f"lower({bare})")}, '\\s+', ' ', 'g'))
        END $fold$"""


def _same(expression: str) -> str:
    same = {chr(sign): other for sign, other in SAME.items()} | _CASE
    for sign, others in same.items():
        if isinstance(others, str) and len(others) > 1:
            expression = f"replace({expression}, {_quoted(sign)}, {_quoted(others)})"
    ones = {sign: other for sign, other in same.items() if isinstance(other, str) and len(other) == 1}
    gone = [sign for sign, other in same.items() if other is None]
    return f"translate({expression}, {_quoted(''.join([*ones, *gone]))}, {_quoted(''.join(ones.values()))})"


def _marks() -> str:
    """All combining marks as the ranges of a regular expression."""
    marks = [code for code in range(sys.maxunicode + 1) if unicodedata.combining(chr(code))]
    first = [code for code in marks if not unicodedata.combining(chr(code - 1))]
    last = [code for code in marks if not unicodedata.combining(chr(code + 1))]
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in zip(first, last, strict=True))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
