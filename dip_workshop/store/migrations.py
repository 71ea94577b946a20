"""The schema and every later change to it.

Importing this module imports sqlite-utils, which takes a tenth of a second:
only a file that must be made or migrated asks for it.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from dip_workshop.store import schema, search_index

MIGRATIONS = Migrations("dip-workshop")


class _StoreDatabase(Database):
    """A database that is not asked by a trial whether it can do what it must.

    The trial would make a table in the file itself. Where the disk refused
    that, SQLite took the whole transaction back, the refusal was swallowed, and
    the rest of the update went on without a transaction.
    """

    @property
    def supports_strict(self) -> bool:
        """Return True: where it were not so, making the first table fails."""
        return True


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to this release's schema, wholly or not at all."""
    db = _StoreDatabase(connection, strict=True, execute_plugins=False)
    with db.atomic():
        MIGRATIONS.apply(db)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")


@MIGRATIONS()
def first_schema(db: Database) -> None:
    """Make the tables of workshops, records, their journal, drafts and outputs."""
    _make_workshops(db)
    _make_journal(db)
    _make_drafts_and_outputs(db)


@MIGRATIONS()
def search_over_everything(db: Database) -> None:
    """Make the texts that can be searched and their index, filled from the records there are."""
    db.table("search_text").create(
        {"number": int, "record_id": str, "words": str},
        pk="number",
        not_null=("record_id", "words"),
        foreign_keys=[("record_id", "record", "id")],
    )
    db.table("search_text").create_index(["record_id"], unique=True)
    search_index.make_anew(db.conn)


@MIGRATIONS()
def steps_of_copies(db: Database) -> None:
    """Let two steps have one counter and one replica: a copied store goes on under its own id.

    Their ids order them.
    """
    db.conn.execute("DROP INDEX idx_step_workshop_id_counter_replica_id")
    db.table("step").create_index(["workshop_id", "counter", "replica_id"])


@MIGRATIONS()
def search_without_keys(db: Database) -> None:
    """Take out of the search what a record keeps for the program, such as how it is shown."""
    search_index.make_anew(db.conn)


def _make_workshops(db: Database) -> None:
    db.table("workshop").create({"id": str}, pk="id", not_null=("id",))
    db.table("record").create(
        {
            "id": str,
            "workshop_id": str,
            "type": str,
            "parent_id": str,
            "order_key": str,
            "text": str,
            "deleted": int,
            "props": str,
            "hash": bytes,
        },
        pk="id",
        not_null=("id", "workshop_id", "type", "order_key", "text", "deleted", "props", "hash"),
        foreign_keys=[("workshop_id", "workshop", "id"), ("parent_id", "record", "id")],
    )
    db.table("record").create_index(["workshop_id", "parent_id"])
    db.table("table_count").create(
        {"workshop_id": str, "name": str, "rows": int},
        pk=("workshop_id", "name"),
        not_null=("workshop_id", "name", "rows"),
        foreign_keys=[("workshop_id", "workshop", "id")],
    )


def _make_journal(db: Database) -> None:
    db.table("step").create(
        {
            "serial": int,
            "workshop_id": str,
            "id": str,
            "counter": int,
            "replica_id": str,
            "scope": str,
            "kind": str,
            "label": str,
            "of_step": str,
            "made_at": float,
            "hash": bytes,
        },
        pk="serial",
        not_null=(
            "workshop_id",
            "id",
            "counter",
            "replica_id",
            "scope",
            "kind",
            "label",
            "made_at",
            "hash",
        ),
        foreign_keys=[("workshop_id", "workshop", "id")],
    )
    db.table("step").create_index(["id"], unique=True)
    db.table("step").create_index(["workshop_id", "counter", "replica_id"], unique=True)
    db.table("change").create(
        {
            "step": int,
            "position": int,
            "record_id": str,
            "type": str,
            "field": str,
            "before": str,
            "after": str,
        },
        pk=("step", "position"),
        not_null=("step", "position", "record_id", "type", "field", "after"),
        foreign_keys=[("step", "step", "serial"), ("record_id", "record", "id")],
    )


def _make_drafts_and_outputs(db: Database) -> None:
    db.table("draft").create(
        {"workshop_id": str, "place": str, "text": str, "hash": bytes},
        pk=("workshop_id", "place"),
        not_null=("workshop_id", "place", "text", "hash"),
        foreign_keys=[("workshop_id", "workshop", "id")],
    )
    db.table("output").create(
        {
            "id": str,
            "workshop_id": str,
            "exercise_id": str,
            "kind": str,
            "title": str,
            "path": str,
            "sha256": str,
            "made_at": float,
            "state": str,
            "paper": str,
            "pages": int,
            "texts_found": int,
            "texts_total": int,
            "smallest_print": float,
            "hash": bytes,
        },
        pk="id",
        not_null=(
            "id",
            "workshop_id",
            "kind",
            "title",
            "path",
            "sha256",
            "made_at",
            "state",
            "paper",
            "pages",
            "texts_found",
            "texts_total",
            "hash",
        ),
        foreign_keys=[("workshop_id", "workshop", "id"), ("exercise_id", "record", "id")],
    )
    db.table("output").create_index(["workshop_id"])
