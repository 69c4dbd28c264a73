"""Who waits for whom: whose turn it is with a lead, by the direction of the last contact."""

from typing import Any

# As `engagement.py` derives it: a meeting and a conversation leave nobody waiting, what is only planned says nothing.
_LAST = """
SELECT CASE WHEN a.kind = 'meeting' OR a.conversation THEN '' WHEN a.direction = 'in' THEN 'ours' ELSE 'theirs' END
FROM activity a JOIN activity_link l ON l.activity_id = a.id
WHERE l.lead_id = lead.id
AND NOT (a.done_on IS NULL AND (a.due_on IS NOT NULL OR a.kind = 'task'))
AND (a.kind = 'meeting' OR a.conversation OR a.direction <> 'none')
ORDER BY COALESCE(a.at, a.created_on) DESC, a.id DESC LIMIT 1
"""


def up(migrator: Any, db: Any) -> None:
    """A column of the leads, filled from their activities, with its index."""
    db.execute_sql('ALTER TABLE "lead" ADD COLUMN "waiting" TEXT NOT NULL DEFAULT \'\'')
    db.execute_sql(f"UPDATE lead SET waiting = COALESCE(({_LAST}), '') WHERE engagement <> 'none'")
    db.execute_sql('CREATE INDEX "lead_waiting" ON "lead" ("waiting")')
