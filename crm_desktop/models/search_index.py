"""Finding records by parts of words, and by what makes two records the same person: kept in step with each write.

On SQLite an FTS5 trigram table per kind, on PostgreSQL a trigram index; both over the column `search_text`, which holds
the folded text of all searched fields.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from peewee import JOIN, OP, SQL, Expression, IntegerField, Join, Model, Select, Table, TextField, chunked, fn

from crm_desktop.models.database import database, execute_many, is_sqlite
from crm_desktop.models.folding import digits_of_each, fold, fold_each, key_of, key_of_each

# From this many rows on, filling the index afterwards is faster than row by row (measured: 2 x at 10,000).
BULK_ROWS = 500
# Enough of a number to tell people apart, without the country code and the trunk zero that lists spell differently.
PHONE_DIGITS = 9
# What a trigram index can find.
SHORTEST_INDEXED = 3
SHORTEST_PHONE = 7
_CODES_OF_TWO = frozenset(
    str(code)
    for code in (20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59), *range(60, 67), 81, 82, 84, 86,
                 *range(90, 96), 98)
)  # fmt: skip
# PostgreSQL's index takes 2,704 bytes an entry; nobody has two names that differ only after so many letters.
LONGEST_KEY = 400


class MatchKey(Model):
    """What a record is recognised by: "e" + e-mail, "p" + phone digits, "n" + name and company, "c" + company name."""

    key = TextField()
    record = TextField()
    record_id = IntegerField()

    class Meta:
        """Where peewee finds the table; one index to find, one to let go."""

        database = database
        table_name = "match_key"
        primary_key = False
        indexes = ((("key", "record"), False), (("record", "record_id"), False))


def is_searchable(model: type[Model]) -> bool:
    """True for the kinds that declare `SEARCHED`."""
    return hasattr(model, "SEARCHED")


def text_of(model: type[Model], row: Mapping[str, Any]) -> str:
    """The folded text that a record is found by; phones also as bare digits."""
    return texts_of(model, [row])[0]


def texts_of(model: type[Model], rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """`text_of` of many."""
    columns = _columns(rows, model.SEARCHED)  # type: ignore[attr-defined]
    columns += [digits_of_each(phones) for phones in _columns(rows, getattr(model, "PHONES", ()))]
    if "own" in set().union(*rows):
        from crm_desktop.models.own_fields.words import words_of_each  # it is a record, and stands above

        columns.append(words_of_each(model.noun(), [row.get("own") for row in rows]))  # type: ignore[attr-defined]
    if not columns:
        return [""] * len(rows)
    return fold_each([" ".join(filter(None, parts)) for parts in zip(*columns, strict=True)])


def keys_of(model: type[Model], row: Mapping[str, Any]) -> set[str]:
    """What a record (as a mapping of its fields) is recognised by."""
    return set(all_keys_of(model, [row])[0])


def all_keys_of(model: type[Model], rows: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """`keys_of` of many, the surest first: e-mails, phones, names."""
    columns: list[list[str]] = []
    for emails in _columns(rows, ("email", "email_2")):
        columns.append([f"e{email}" if email else "" for email in fold_each(emails)])
    for phones in _columns(rows, getattr(model, "PHONES", ())):
        columns.append([f"p{phone}" if phone else "" for phone in _phone_keys(phones)])
    names = key_of_each(_column(rows, "name")), key_of_each(_column(rows, "company_name"))
    columns.append([model.name_key(*pair) for pair in zip(*names, strict=True)])  # type: ignore[attr-defined]
    return [list(dict.fromkeys(key[:LONGEST_KEY] for key in keys if key)) for keys in zip(*columns, strict=True)]


def _columns(rows: Sequence[Mapping[str, Any]], names: Iterable[str]) -> list[list[str]]:
    """Those that any row gives."""
    given = set().union(*rows)
    return [_column(rows, name) for name in names if name in given]


def _column(rows: Sequence[Mapping[str, Any]], name: str) -> list[str]:
    return [row.get(name) or "" for row in rows]


def phone_key(phone: str) -> str:
    """The digits that two spellings of one number share, "" when there are too few to tell."""
    return _phone_keys([phone])[0]


def _phone_keys(phones: Sequence[str]) -> list[str]:
    # What follows an x is an extension.
    plain = [phone.partition("x")[0] if "x" in phone else phone for phone in phones]
    return [
        ("" if len(number) < SHORTEST_PHONE else _at_home(number, phone)[-PHONE_DIGITS:]) if number else ""
        for number, phone in zip(digits_of_each(plain), plain, strict=True)
    ]


def phone_digits(phone: str) -> str:
    """The digits of a number as all spellings of it have them: without country code and trunk zero, nine at most."""
    return _at_home(digits_of_each([phone])[0], phone)[-PHONE_DIGITS:]


def _at_home(number: str, phone: str) -> str:
    """Without the country code of “+49 30 12345”, so that a short number is the same as “030 12345”."""
    if len(number) < PHONE_DIGITS + 3:  # in a longer one the last nine digits are behind any code
        abroad = phone.lstrip(" (")
        if abroad.startswith(("+", "00")):
            number = number.lstrip("0")
            code = 1 if number[:1] in ("1", "7") else 2 if number[:2] in _CODES_OF_TWO else 3
            number = number[code:] if len(number) > code + 4 else number
    return number.lstrip("0")


def name_key(name: str, company: str) -> str:
    """The key of a name with its company, "" when one is missing: a name alone tells too little."""
    return joined_key(key_of(name), key_of(company))


def joined_key(name: str, company: str) -> str:
    """`name_key` of what `key_of` made of both."""
    return f"n{name}|{company}" if name and company else ""


def folded(condition: Expression) -> Expression:
    """A LIKE of which both sides are folded: a server need not fold them again, which takes longer than looking."""
    return condition if is_sqlite() else Expression(condition.lhs, OP.LIKE, condition.rhs)


def plain(column: Any) -> Any:
    """A text column as `fold` has texts, to compare with one; both databases are taught to fold."""
    return fn.crm_fold(column)


def derive(record: Any) -> None:
    """Sets `search_text` before a save."""
    if is_searchable(type(record)):
        record.search_text = text_of(type(record), record.__data__)


def derive_again(model: Any, which: Any) -> None:
    """Sets `search_text` of records that are found by other words now, though nothing in them changed."""
    ids = [number for (number,) in model.select(model.id).where(which).tuples()]
    names = list(dict.fromkeys((*model.SEARCHED, *getattr(model, "PHONES", ()), "own")))
    query = model.select(model.id, *(getattr(model, name) for name in names))
    mark = f'UPDATE "{model.noun()}" SET search_text = ? WHERE id = ?'
    with changed_in_bulk(model, ("own",), len(ids)):
        for part in chunked(ids, 1000):
            rows = [
                (number, dict(zip(names, values, strict=True)))
                for number, *values in query.where(model.id.in_(part)).tuples()
            ]
            texts = texts_of(model, [row for _, row in rows])
            execute_many(mark, [(text, number) for text, (number, _) in zip(texts, rows, strict=True)])


def keep_keys(record: Any) -> None:
    """Writes the record's match keys anew after a save."""
    model = type(record)
    if not is_searchable(model):
        return
    row = record.matched_values()
    drop_keys(model.noun(), record.id, record.id)
    add_keys(model, {record.id: keys_of(model, row)})


def keep_keys_of(model: type[Model], records: Sequence[Any]) -> None:
    """`keep_keys` of many of one kind."""
    if not is_searchable(model) or not records:
        return
    kind = model.noun()  # type: ignore[attr-defined]
    for some in chunked(records, 1000):
        MatchKey.delete().where(MatchKey.record == kind, MatchKey.record_id.in_([r.id for r in some])).execute()
        keys = all_keys_of(model, [record.matched_values() for record in some])
        add_keys(model, dict(zip([record.id for record in some], keys, strict=True)))


def keep_keys_of_rows(model: type[Model], rows: Sequence[Mapping[str, Any]]) -> None:
    """`keep_keys` of many, given as rows with their id."""
    kind = model.noun()  # type: ignore[attr-defined]
    for some in chunked(rows, 1000):
        ids = [row["id"] for row in some]
        MatchKey.delete().where(MatchKey.record == kind, MatchKey.record_id.in_(ids)).execute()
        add_keys(model, dict(zip(ids, all_keys_of(model, some), strict=True)))


def is_found_by(model: type[Model], names: Collection[str]) -> bool:
    """Does what a record is found by follow from any of these fields?"""
    if not is_searchable(model):
        return False
    return not {*model.SEARCHED, *getattr(model, "PHONES", ()), "own"}.isdisjoint(names)  # type: ignore[attr-defined]


def is_recognised_by(model: type[Model], names: Collection[str]) -> bool:
    """Does what a record is recognised by follow from any of these fields?"""
    return not {"email", "email_2", *getattr(model, "PHONES", ()), "name", "company", "company_name"}.isdisjoint(names)


def add_keys(model: type[Model], keys: Mapping[int, Iterable[str]]) -> None:
    """Match keys by the ids of the records; sorted, as a tree grows faster in its own order."""
    kind = model.noun()  # type: ignore[attr-defined]
    rows = sorted((key, kind, number) for number, own in keys.items() for key in own)
    execute_many("INSERT INTO match_key (key, record, record_id) VALUES (?, ?, ?)", rows)


def drop_keys(kind: str, first: int, last: int) -> None:
    """Forgets the match keys of a run of records."""
    MatchKey.delete().where(MatchKey.record == kind, MatchKey.record_id.between(first, last)).execute()


def same(keys: Iterable[str], kinds: Iterable[str]) -> list[tuple[str, str, int]]:
    """Which records share one of the keys: (key, kind, id)."""
    query: Any = MatchKey.select(MatchKey.key, MatchKey.record, MatchKey.record_id)
    return list(query.where(MatchKey.key.in_(list(keys)), MatchKey.record.in_(list(kinds))).tuples())


def contains(model: type[Model], words: str) -> Expression:
    """Records whose searched text holds `words`, wherever they stand; folded here, at least one character."""
    wanted = fold(words)
    column = model.search_text  # type: ignore[attr-defined]
    if is_sqlite() and len(wanted) >= SHORTEST_INDEXED:
        table = f"{model.noun()}_search"  # type: ignore[attr-defined]
        quoted = '"' + wanted.replace('"', '""') + '"'
        return model.id.in_(SQL(f"(SELECT rowid FROM {table} WHERE {table} MATCH ?)", (quoted,)))  # type: ignore[attr-defined,no-any-return]
    if len(wanted) >= SHORTEST_INDEXED:
        return folded(column.contains(wanted))
    # One or two letters: beginnings of words, which is what one means while still typing.
    return (fn.SUBSTR(column, 1, len(wanted)) == wanted) | folded(column.contains(f" {wanted}"))


def held_by(model: type[Model], words: str) -> Expression:
    """`contains` read off each record: for what so many hold that they are met soon, one by one in some order."""
    wanted = fold(words)
    if is_sqlite() and len(wanted) >= SHORTEST_INDEXED:
        return fn.INSTR(model.search_text, wanted) > 0  # type: ignore[attr-defined]
    return contains(model, words)


def count_of_all(model: type[Model], words: Sequence[str], which: Expression | None) -> Select:
    """Asks how many records, of those that are meant at all, hold all of the words; counted in a file's index.

    Asked as a condition of the records, SQLite would collect and sort the ids first: ten times as long.
    """
    table = f"{model.noun()}_search"  # type: ignore[attr-defined]
    asked = " AND ".join('"' + fold(word).replace('"', '""') + '"' for word in words)
    match = SQL(f"{table} MATCH ?", (asked,))
    if which is None:
        return Select((Table(table),), (fn.COUNT(SQL("*")),)).where(match)
    found = Table(table).alias("found")
    both = Join(found, model, JOIN.CROSS)
    each = model.id == SQL('"found"."rowid"')  # type: ignore[attr-defined]
    # As a value, not as conditions: an index of the records would be tried before that of the words.
    return Select((both,), (fn.COUNT(SQL("*")),)).where(match, each, which == 1)


@contextmanager
def emptied_in_bulk(model: type[Model], first: int, last: int) -> Iterator[None]:
    """Fills the index anew after most of a table was deleted, instead of taking it apart row by row."""
    table = model.noun()  # type: ignore[attr-defined]
    if not (is_searchable(model) and is_sqlite() and last - first >= BULK_ROWS):
        yield
        return
    total, gone = database.execute_sql(
        f'SELECT COUNT(*), SUM(id BETWEEN ? AND ?) FROM "{table}"', (first, last)
    ).fetchone()
    if gone is None or gone * 2 < total:
        yield
        return
    database.execute_sql(f"DROP TRIGGER {table}_search_delete")
    yield
    database.execute_sql(f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild')")
    database.execute_sql(delete_trigger(table))


@contextmanager
def changed_in_bulk(model: type[Model], names: Collection[str], count: int) -> Iterator[None]:
    """Fills the index anew after many records changed, where that is faster than row by row: 25 times (measured)."""
    table = model.noun()  # type: ignore[attr-defined]
    if not (is_sqlite() and count >= BULK_ROWS and is_found_by(model, names)):
        yield
        return
    (total,) = database.execute_sql(f'SELECT COUNT(*) FROM "{table}"').fetchone()
    if count * 20 < total:
        yield
        return
    database.execute_sql(f"DROP TRIGGER {table}_search_update")
    yield
    database.execute_sql(f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild')")
    database.execute_sql(update_trigger(table))


@contextmanager
def filled_in_bulk(model: type[Model], first: int, last: int, count: int) -> Iterator[None]:
    """Fills the index after the rows instead of row by row, when there are many."""
    if not (is_searchable(model) and is_sqlite() and count >= BULK_ROWS):
        yield
        return
    table = model.noun()  # type: ignore[attr-defined]
    database.execute_sql(f"DROP TRIGGER {table}_search_insert")
    yield
    database.execute_sql(
        f"INSERT INTO {table}_search (rowid, search_text)"
        f' SELECT id, search_text FROM "{table}" WHERE id BETWEEN ? AND ?',
        (first, last),
    )
    database.execute_sql(insert_trigger(table))


def insert_trigger(table: str) -> str:
    """Keeps the FTS5 table of a kind in step with new rows."""
    return (
        f'CREATE TRIGGER {table}_search_insert AFTER INSERT ON "{table}" BEGIN'
        f" INSERT INTO {table}_search (rowid, search_text) VALUES (new.id, new.search_text); END"
    )


def delete_trigger(table: str) -> str:
    """Keeps the FTS5 table of a kind in step with deleted rows."""
    return f'CREATE TRIGGER {table}_search_delete AFTER DELETE ON "{table}" BEGIN {_gone(table)} END'


def update_trigger(table: str) -> str:
    """Keeps the FTS5 table of a kind in step with other words."""
    here = f"INSERT INTO {table}_search (rowid, search_text) VALUES (new.id, new.search_text);"
    return (
        f'CREATE TRIGGER {table}_search_update AFTER UPDATE OF search_text ON "{table}"'
        f" WHEN old.search_text <> new.search_text BEGIN {_gone(table)} {here} END"
    )


def _gone(table: str) -> str:
    return (
        f"INSERT INTO {table}_search ({table}_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
    )


def create(table: str) -> list[str]:
    """The statements that make the index of one kind."""
    if not is_sqlite():
        return [f'CREATE INDEX {table}_search ON "{table}" USING gin (search_text gin_trgm_ops)']
    return [
        f"CREATE VIRTUAL TABLE {table}_search USING fts5"
        f" (search_text, content='{table}', content_rowid='id', tokenize='trigram')",
        insert_trigger(table),
        delete_trigger(table),
        update_trigger(table),
    ]
