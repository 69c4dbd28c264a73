"""What comes again: RFC 5545 rules, in the words in which people say them."""

import re
from datetime import date, datetime, time

from dateutil.rrule import rrulestr

from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say

_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_EVERY_ONE = to_say({"DAILY": "Every day", "WEEKLY": "Every week", "MONTHLY": "Every month", "YEARLY": "Every year"})
_EVERY_FEW = to_say(
    {"DAILY": "Every {count} days", "WEEKLY": "Every {count} weeks", "MONTHLY": "Every {count} months",
     "YEARLY": "Every {count} years"}
)  # fmt: skip
_EVERY_DAY = to_say(
    {"MO": "Every Monday", "TU": "Every Tuesday", "WE": "Every Wednesday", "TH": "Every Thursday", "FR": "Every Friday",
     "SA": "Every Saturday", "SU": "Every Sunday"}
)  # fmt: skip
_EVERY_FEW_ON = to_say(
    {"MO": "Every {count} weeks on Monday", "TU": "Every {count} weeks on Tuesday",
     "WE": "Every {count} weeks on Wednesday", "TH": "Every {count} weeks on Thursday",
     "FR": "Every {count} weeks on Friday", "SA": "Every {count} weeks on Saturday",
     "SU": "Every {count} weeks on Sunday"}
)  # fmt: skip
_DAYS = {"monday": "MO", "tuesday": "TU", "wednesday": "WE", "thursday": "TH", "friday": "FR", "saturday": "SA",
         "sunday": "SU"}  # fmt: skip
_WORKDAYS = "MO,TU,WE,TH,FR"
_NUMBERS = {"": 1, "other": 2, "second": 2, "two": 2, "third": 3, "three": 3, "four": 4, "six": 6}
_ALIASES = {"daily": "every day", "weekly": "every week", "monthly": "every month", "quarterly": "every 3 months",
            "every quarter": "every 3 months", "half-yearly": "every 6 months", "every half year": "every 6 months",
            "yearly": "every year", "annually": "every year", "fortnightly": "every 2 weeks"}  # fmt: skip
USUAL = to_say(("Every week", "Every 2 weeks", "Every month", "Every 3 months", "Every 6 months", "Every year"))
NEVER = to_say("Does not repeat")
MOST = 999
# A rule that comes several times a day is no day's work.
_TOO_OFTEN = re.compile(r"FREQ\s*=\s*(SECONDLY|MINUTELY|HOURLY)|BY(HOUR|MINUTE|SECOND)", re.IGNORECASE)
# dateutil seeks the next day of such a rule for ever; its Easter is not in the RFC.
_NO_STEP = re.compile(r"INTERVAL\s*=\s*(-|\+?0+(?!\d))|BYEASTER", re.IGNORECASE)
_EVERY = re.compile(r"every\s+(?:(\d{1,3}|other|second|third|two|three|four|six)\s+)?([a-z]+?)s?")
_AT_END = re.compile(rf"\b(every\s+[\w\s]+|{'|'.join(name for name in _ALIASES if ' ' not in name)})$", re.IGNORECASE)
# Of a rule in any language, such as “tous les deux vendredis”.
_MOST_WORDS = 6
_LAST_OF = {29: "28,29", 30: "28,29,30", 31: "28,29,30,31"}


def rule_of(words: str) -> str:
    """The rule meant by "every 3 months", "every friday", "weekly" or a rule itself; "" for none.

    Raises Refused when it cannot be told.
    """
    said = " ".join(words.lower().split())
    said = _in_english().get(said) or _few_in_english(said) or said
    said = _ALIASES.get(said, said)
    if not said or said in ("never", "does not repeat"):
        return ""
    if "freq=" in said:
        return checked_rule(words.strip())
    if said in ("every weekday", "every workday", "every working day"):
        return f"FREQ=WEEKLY;BYDAY={_WORKDAYS}"
    found = _EVERY.fullmatch(said)
    count = _NUMBERS.get(found[1] or "") or int(found[1]) if found else 0
    if found and 0 < count <= MOST:
        interval = f";INTERVAL={count}" if count > 1 else ""
        if found[2] in _UNITS:
            return f"FREQ={_UNITS[found[2]]}{interval}"
        day = next((code for name, code in _DAYS.items() if len(found[2]) > 2 and name.startswith(found[2])), "")
        if day:
            return f"FREQ=WEEKLY{interval};BYDAY={day}"
    raise Refused(
        say(
            "“{words}” is no way to repeat; write every 2 weeks, every month or every friday.", words=words.strip()[:60]
        )
    )


def _in_english() -> dict[str, str]:
    """What is offered may be typed in the language that is spoken, too."""
    offered = (*USUAL, NEVER, "Every weekday", *_EVERY_ONE.values(), *_EVERY_DAY.values())
    return {say(each).lower(): each.lower() for each in offered}


def _few_in_english(said: str) -> str:
    """Every so many days, weeks, months or years, as the language that is spoken has it."""
    for english in _EVERY_FEW.values():
        before, _, after = say(english).lower().partition("{count}")
        count = said.removeprefix(before).removesuffix(after)
        if f"{before}{count}{after}" == said and count.isdecimal():
            return english.format(count=count).lower()
    return ""


def rule_within(words: str) -> str:
    """The rule at the end of a few words, such as "Call every month"; "" when they do not say that it comes again."""
    said, known = words.lower().split(), _in_english()
    for at in range(max(len(said) - _MOST_WORDS, 0), len(said)):
        ending = " ".join(said[at:])
        if english := known.get(ending) or _few_in_english(ending):
            return rule_of(english)
    found = _AT_END.search(words)
    try:
        return rule_of(found[0]) if found else ""
    except Refused:  # "Call every customer"
        return ""


def comes_again(words: str, on: date | None, today: date) -> date | None:
    """The day on which what was due then comes again, if its words say so."""
    rule = rule_within(words)
    return next_occurrence(fitted(rule, on or today), on or today, today) if rule else None


def in_words(rule: str) -> str:
    """ "Every 3 months"; the rule itself where it says more than we have words for."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";") if part)
    unit = parts.pop("FREQ", "")
    count = parts.pop("INTERVAL", "1")
    days = parts.pop("BYDAY", "")
    if parts.get("BYSETPOS") == "-1" and parts.get("BYMONTHDAY") in _LAST_OF.values():
        parts = {name: value for name, value in parts.items() if name not in ("BYSETPOS", "BYMONTHDAY", "BYMONTH")}
    if unit not in _EVERY_ONE or parts or not count.isdigit() or days not in ("", _WORKDAYS, *_EVERY_DAY):
        return rule
    if days == _WORKDAYS:
        return say("Every weekday")
    if days:
        return say(_EVERY_DAY[days]) if count == "1" else say(_EVERY_FEW_ON[days], count=count)
    return say(_EVERY_ONE[unit]) if count == "1" else say(_EVERY_FEW[unit], count=count)


def checked_rule(rule: str) -> str:
    """The rule, if it is one. Raises Refused with a sentence when it is not."""
    plain = rule.strip().upper().removeprefix("RRULE:")
    if plain and (_TOO_OFTEN.search(plain) or "\n" in plain):
        raise Refused(say("“{rule}” would come more than once a day.", rule=rule))
    try:
        if _NO_STEP.search(plain):
            raise ValueError(plain)
        if plain:
            rrulestr(plain, dtstart=datetime(2026, 1, 1))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise Refused(say("“{rule}” is no rule for repeating.", rule=rule[:100])) from error
    return plain


def fitted(rule: str, due_on: date) -> str:
    """What is due on the 31st comes on the last day of shorter months, instead of leaving them out as the RFC does."""
    plain = checked_rule(rule)
    last = _LAST_OF.get(due_on.day)
    if last is None or "BY" in plain:
        return plain
    if "FREQ=MONTHLY" in plain:
        return f"{plain};BYMONTHDAY={last};BYSETPOS=-1"
    if "FREQ=YEARLY" in plain and (due_on.month, due_on.day) == (2, 29):
        return f"{plain};BYMONTH=2;BYMONTHDAY={last};BYSETPOS=-1"
    return plain


def next_occurrence(repeats: str, due_on: date, today: date) -> date | None:
    """The first day after the one that was due and not before tomorrow; None when the rule has ended."""
    begin = datetime.combine(due_on, time())
    rule = rrulestr(checked_rule(repeats), dtstart=begin)
    found = rule.after(max(begin, datetime.combine(today, time())))
    return found.date() if found is not None else None
