"""Collects every text that the program says, and keeps the catalogues in step with them.

    uv run python resources/translations/collect.py

reads the code, brings `resources/translations/*.ts` (which Qt Linguist opens) up to date, keeping what is translated,
and makes of each the `.json` that the program reads, as Python reads it in a few milliseconds and without Qt. `--check`
writes nothing and ends with 1 when something would have to be written.
"""

import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
PACKAGE = HERE.parent.parent / "crm_desktop"
LANGUAGES = ("de", "fr", "es", "sv")
# Demo data and what is frozen stay as they are; what belongs to a tongue is no text.
LEFT_OUT = re.compile(r"models/(migrations|demo|words_of)/|(crash_report|log|models/self_test)$")
# Where texts are handed over that are said later, by whoever shows them: the places of the texts among the arguments.
DECLARED: dict[str, tuple[int | str, ...]] = {
    "Action": (1,),
    "Column": (1, "label", "help"),
    "ListColumn": (1, "label", "help"),
    "column_of": ("label", "help"),
    "linked": ("label", "help"),
    "_count": (1, 2, "help"),
    "_money": (1, 2, "help"),
    "_column": (1, "help"),
    "_chosen": (1, "help"),
    "EmptyState": (0, 1),
    "Group": (0,),
    "RelatedList": (0, 1, 2, 3, 4, "add_text", "empty_text"),
    "Choice": (0,),
    "Subset": (0,),
    "View": (0,),
    "Offered": (1, 2),
    "RecordTable": (0,),
    "HelpButton": (0,),
    "LinkPicker": (2, "new_text"),
    "add_section": (0,),
    "add_row": (0, 1, 2, 3, 4, 5),
    "count_text": (1, 2),
    "counted": (1, 2),
    "but": ("help",),
    "ListEditor": (1,),
    "partial": (1, 2),
    "counted_text": (0, 1),
    "Facts": (0,),
    "Part": (0,),
    "OfferLine": (0, 1),
    "TemplateStage": (0,),
    "Template": (0, 1, "title"),
}
# Fields of a form: their label and remark come with the field.
FORM_FIELDS = ("add", "ask", "__init__")
CLASS_TEXTS = (
    "title", "remark", "one", "many", "new_text", "empty_sentence", "empty_button", "log_text", "add_text",
    "menu", "groups", "steps",
)  # fmt: skip
KEYWORDS = ("verbose_name", "help_text", "optional", "home")
# Keys that stand among texts.
NO_TEXTS = {
    "xlsx",
    "csv",
    "vcf",
    "name",
    "day",
    "number",
    "money",
    "date",
    "at",
    "created_on",
    "bought_on",
    "company_name",
}
# As in crm_desktop/models/wording.py.
MEANT_AS = "‖"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def texts() -> dict[str, str]:
    """Every text in the order of the code, and the module that says it first."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(PACKAGE).with_suffix("").as_posix()
        if LEFT_OUT.match(where):
            continue
        for text in _texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            if text not in NO_TEXTS and re.search(r"[^\W\d_]{2}", _PLACEHOLDER.sub("", text)):
                found.setdefault(text, where)
    return found


def placeholders(text: str) -> list[str]:
    """What values are put into it, whatever their order."""
    return sorted(_PLACEHOLDER.findall(text))


def _texts_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.ClassDef):
            for line in node.body:
                yield from _of_class(line)


def _of_call(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "say" and isinstance(call.func, ast.Name):
        for said in call.args[:1]:
            yield from _strings(said)
    elif name == "to_say":
        yield from _of_table(call.args[0])
    for place in DECLARED.get(name, ()):
        for given in _argument(call, place):
            yield from _of_table(given)
    if name in FORM_FIELDS:
        yield from _of_field(name, call)
    for keyword in call.keywords:
        if keyword.arg in KEYWORDS:
            yield from _strings(keyword.value)
        elif keyword.arg == "choices" and name.endswith("Field"):
            yield from _of_table(keyword.value)


def _of_field(name: str, call: ast.Call) -> Iterator[str]:
    """`form.add("Name", field, "A remark")`, and `ask(name=("Name", field))` in a dialog for a new record."""
    labels = [call.args[0], *call.args[2:3]] if name == "add" and len(call.args) > 1 else []
    labels = [given for given in labels if not (isinstance(given, ast.Constant) and str(given.value)[:1].islower())]
    if name == "__init__":
        labels = [given for given in call.args if isinstance(given, ast.Constant)]
    for given in labels:
        yield from _strings(given)
    for keyword in call.keywords if name == "ask" else ():
        if isinstance(keyword.value, ast.Tuple):
            yield from _strings(keyword.value.elts[0])


def _of_class(line: ast.stmt) -> Iterator[str]:
    if isinstance(line, ast.Assign | ast.AnnAssign) and line.value is not None:
        targets = line.targets if isinstance(line, ast.Assign) else [line.target]
        for target in targets:
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            values = (
                line.value.elts if isinstance(target, ast.Tuple) and isinstance(line.value, ast.Tuple) else [line.value]
            )
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name) and name.id in CLASS_TEXTS:
                    yield from _strings(value)


def _argument(call: ast.Call, place: int | str) -> Iterator[ast.expr]:
    if isinstance(place, int):
        yield from call.args[place : place + 1]
    else:
        yield from (keyword.value for keyword in call.keywords if keyword.arg == place)


def _of_table(node: ast.expr) -> Iterator[str]:
    """Texts in a table: the values of a dict, and of a pair only the label when the other is its key."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _of_table(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        parts: Iterable[ast.expr] = node.elts
        if isinstance(node, ast.Tuple) and len(node.elts) > 1 and _is_key(node.elts[0], node.elts[1]):
            parts = node.elts[1:]
        for part in parts:
            yield from _of_table(part)
    elif isinstance(node, ast.Call):
        for part in [*node.args, *(keyword.value for keyword in node.keywords)]:
            yield from _of_table(part)
    else:
        yield from _strings(node)


def _is_key(first: ast.expr, second: ast.expr) -> bool:
    texts_ = [part.value for part in (first, second) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return len(texts_) == 2 and not texts_[0][:1].isupper() and texts_[1][:1].isupper()


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _strings(part)


def read_ts(path: Path) -> dict[str, str]:
    """What is translated in a catalogue."""
    if not path.exists():
        return {}
    root = ElementTree.parse(path).getroot()
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        source = _text_of(message)
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            found[source] = translation.text
    return found


def _text_of(message: ElementTree.Element) -> str:
    """With what tells it from the same text of another meaning."""
    return MEANT_AS.join(filter(None, (message.findtext("source"), message.findtext("comment"))))


def sources(path: Path) -> list[str]:
    """All that a catalogue has, translated or not."""
    if not path.exists():
        return []
    root = ElementTree.parse(path).getroot()
    return [_text_of(message) for message in root.iter("message")]


def as_ts(language: str, wanted: dict[str, str], kept: dict[str, str]) -> str:
    """A catalogue as Qt Linguist writes it, by the module that says the text first."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    last = ""
    for text, where in wanted.items():
        if where != last:
            lines += ["</context>"] * bool(last) + ["<context>", f"    <name>{escape(where)}</name>"]
            last = where
        said, (source, _, meaning) = kept.get(text, ""), text.partition(MEANT_AS)
        mark = "" if said else ' type="unfinished"'
        lines += [
            "    <message>", f"        <source>{escape(source)}</source>",
            *([f"        <comment>{escape(meaning)}</comment>"] if meaning else []),
            f"        <translation{mark}>{escape(said)}</translation>", "    </message>",
        ]  # fmt: skip
    lines += ["</context>"] * bool(last) + ["</TS>", ""]
    return "\n".join(lines)


def as_json(wanted: dict[str, str], kept: dict[str, str]) -> str:
    """What the program reads: only what is translated."""
    said = {text: kept[text] for text in wanted if kept.get(text)}
    return json.dumps(said, ensure_ascii=False, indent=0) + "\n"


def main(arguments: list[str]) -> int:
    """Writes, or with `--check` only looks."""
    wanted, behind = texts(), 0
    for language in LANGUAGES:
        catalogue = HERE / f"{language}.ts"
        kept = read_ts(catalogue)
        for path, text in (
            (catalogue, as_ts(language, wanted, kept)),
            (catalogue.with_suffix(".json"), as_json(wanted, kept)),
        ):
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            behind += 1
            if "--check" not in arguments:
                path.write_text(text, encoding="utf-8", newline="\n")
        done = sum(1 for text in wanted if kept.get(text))
        sys.stdout.write(f"{language}: {done} of {len(wanted)} texts\n")
    return 1 if behind and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
