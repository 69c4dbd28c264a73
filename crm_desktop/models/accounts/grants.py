"""What the server lets viewers, members and administrators do: a group role for each, and what is granted to it.

Follows from the same `KEPT_BY` and `ADDED_BY` that our own code asks, so the two cannot differ.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from crm_desktop.models.changes import Change
from crm_desktop.models.database import database, owns_schema
from crm_desktop.models.own_fields.indexing import keep_indexes
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.rights import ADMINISTRATOR, MEMBER, VIEWER
from crm_desktop.models.search_index import MatchKey
from crm_desktop.models.wording import say

GROUPS = (VIEWER, MEMBER, ADMINISTRATOR)
LOOK, ADD, EDIT, DELETE = "SELECT", "INSERT", "UPDATE", "DELETE"
# PostgreSQL cuts longer names off.
LONGEST = 63

Grants = set[tuple[str, str, str]]
"""Group, table or sequence, privilege."""


def quoted(name: str) -> str:
    """As an identifier in a statement."""
    return '"' + name.replace('"', '""') + '"'


def do(statement: str) -> None:
    """One that takes no parameters, since the server knows none where names and passwords stand."""
    database.execute_sql(statement.replace("%", "%%"), ())


def group_name(of_database: str, role: str) -> str:
    """Roles belong to the whole server, so each database has its own."""
    end = f"_{role}s"
    name = f"crm_{of_database}{end}"
    if len(name.encode()) <= LONGEST:
        return name
    end = f"_{sha256(of_database.encode()).hexdigest()[:8]}{end}"
    return f"crm_{of_database}".encode()[: LONGEST - len(end)].decode(errors="ignore") + end


def groups() -> dict[str, str]:
    """The group of each role in the open database, by name, whether it is there or not."""
    named = str(database.execute_sql("SELECT current_database()::text").fetchone()[0])
    return {role: group_name(named, role) for role in GROUPS}


def missing_groups() -> list[str]:
    """Those that nobody has made yet. Raises Refused when a name is taken by what is no group."""
    wanted = list(groups().values())
    found = dict(
        database.execute_sql(
            "SELECT rolname::text, rolcanlogin OR rolsuper FROM pg_roles WHERE rolname = ANY(%s)", (wanted,)
        ).fetchall()
    )
    for name, is_other in found.items():
        if is_other:
            raise Refused(say("The server has a role “{name}” that is not ours; rename that one first.", name=name))
    return [name for name in wanted if name not in found]


def renew_grants() -> bool:
    """Gives each group exactly what it may do, where it differs and the groups are there; the owner's connection only.

    After an update of the program there are new tables, for which nothing was granted yet.
    """
    if not owns_schema() or missing_groups():
        return False
    # What an administrator's account could not make, since it does not own the tables.
    keep_indexes()
    names = groups()
    sequences = _sequences()
    wanted = {(names[role], *rest) for role, *rest in _wanted(sequences)}
    if wanted == _held(list(names.values())):
        return False
    everyone = ", ".join(quoted(name) for name in names.values())
    of: dict[tuple[str, str], list[str]] = {}
    for group, relation, privilege in sorted(wanted):
        of.setdefault((group, relation), []).append(privilege)
    with database.atomic():
        # Of two owners who open it at once the second finds it done.
        database.execute_sql("SELECT pg_advisory_xact_lock(hashtext('crm_desktop grants'))")
        schema = quoted(str(database.execute_sql("SELECT current_schema()::text").fetchone()[0]))
        do(f"GRANT USAGE ON SCHEMA {schema} TO {everyone}")
        for relation in sorted({relation for _, relation in of}):
            do(f"REVOKE ALL ON {_kind(relation, sequences)} {quoted(relation)} FROM {everyone}")
        for (group, relation), privileges in of.items():
            kind = _kind(relation, sequences)
            do(f"GRANT {', '.join(privileges)} ON {kind} {quoted(relation)} TO {quoted(group)}")
    return True


def _kind(relation: str, sequences: dict[str, str]) -> str:
    return "SEQUENCE" if relation in sequences.values() else "TABLE"


def _wanted(sequences: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    from crm_desktop.models.vocabulary import TABLES  # everything, which a start need not read

    tables: Any = TABLES
    for role in GROUPS:
        yield role, "schema_migration", LOOK
        for model in tables:
            table: str = model._meta.table_name
            writes = _writes(role, model)
            for privilege in (LOOK, *writes):
                yield role, table, privilege
            if table in sequences:
                yield role, sequences[table], LOOK
                if ADD in writes:
                    yield role, sequences[table], "USAGE"


def _writes(role: str, model: type[Any]) -> tuple[str, ...]:
    if role == VIEWER:
        return ()
    if role == ADMINISTRATOR or model is MatchKey:
        return ADD, EDIT, DELETE
    if not issubclass(model, Record):
        # A change that wrote nothing is taken away again; what one has written stays in the log.
        return (ADD, EDIT, DELETE) if model is Change else (ADD,)
    if model.KEPT_BY == MEMBER:
        return ADD, EDIT, DELETE
    # Who may add one may take that back.
    return (ADD, DELETE) if model.ADDED_BY == MEMBER else ()


def _held(names: list[str]) -> Grants:
    return set(
        database.execute_sql(
            "SELECT g.rolname::text, c.relname::text, a.privilege_type FROM pg_class c"
            " CROSS JOIN LATERAL aclexplode(c.relacl) a JOIN pg_roles g ON g.oid = a.grantee"
            " WHERE c.relnamespace = current_schema()::regnamespace AND g.rolname = ANY(%s)",
            (names,),
        ).fetchall()
    )


def _sequences() -> dict[str, str]:
    """Of each table that numbers its rows."""
    return dict(
        database.execute_sql(
            "SELECT t.relname::text, s.relname::text FROM pg_class s"
            " JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')"
            " JOIN pg_class t ON t.oid = d.refobjid"
            " WHERE s.relkind = 'S' AND s.relnamespace = current_schema()::regnamespace"
        ).fetchall()
    )
