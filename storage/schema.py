"""The tables of a store as they were first released, as data. Frozen: what changes later is a migration.

Every table is STRICT. Columns that hold records carry the names of `models.records`; lists and maps are JSON text, so
that any tool can read a store.
"""

SCHEMA_VERSION = 4
"""The newest schema this program knows (`PRAGMA user_version`): the number of migrations."""

APPLICATION_ID = 0x52534456
"""`PRAGMA application_id` of our stores ("RSDV"): another program's database is never taken for one."""

FIRST_SCHEMA: tuple[str, ...] = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE round (id TEXT PRIMARY KEY, document BLOB NOT NULL) STRICT",
    """
    CREATE TABLE submission (
        id TEXT PRIMARY KEY,
        round_id TEXT NOT NULL,
        profile_id TEXT NOT NULL,
        unit_code TEXT NOT NULL,
        unit_name TEXT NOT NULL,
        unit_kind TEXT NOT NULL,
        revision INTEGER NOT NULL,
        explanation TEXT NOT NULL,
        previous_package TEXT NOT NULL,
        contact_name TEXT NOT NULL,
        contact_phone TEXT NOT NULL,
        contact_email TEXT NOT NULL,
        signer_name TEXT NOT NULL,
        signer_title TEXT NOT NULL,
        signer_authority TEXT NOT NULL,
        letter_number TEXT NOT NULL,
        letter_date TEXT NOT NULL,
        appendix_style TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tier (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        id TEXT NOT NULL,
        status TEXT NOT NULL,
        declared_total INTEGER,
        declared_levels TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (submission_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE field (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        id TEXT NOT NULL,
        tier TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (submission_id, id)
    ) STRICT
    """,
    # field_id refers to nothing: a procedure whose field is gone is kept and marked, as in the tree.
    """
    CREATE TABLE procedure (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        id TEXT NOT NULL,
        field_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        levels TEXT NOT NULL,
        eligibility TEXT NOT NULL,
        reasons TEXT NOT NULL,
        reason_text TEXT NOT NULL,
        legal_basis TEXT NOT NULL,
        description TEXT NOT NULL,
        expected_date TEXT NOT NULL,
        note TEXT NOT NULL,
        decision_note TEXT NOT NULL,
        planned_month TEXT NOT NULL,
        lead_unit TEXT NOT NULL,
        supporting_units TEXT NOT NULL,
        settling_unit TEXT NOT NULL,
        on_one_stop TEXT NOT NULL,
        online_payment TEXT NOT NULL,
        needed_databases TEXT NOT NULL,
        dossiers_received INTEGER,
        dossiers_online INTEGER,
        internal_process TEXT NOT NULL,
        doubt TEXT NOT NULL,
        PRIMARY KEY (submission_id, id)
    ) STRICT
    """,
    # `of_number` is the entry an undo or redo is about; `state` says of a "do" whether it can be undone or redone.
    """
    CREATE TABLE change_set (
        number INTEGER PRIMARY KEY,
        submission_id TEXT NOT NULL REFERENCES submission (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        host TEXT NOT NULL,
        code TEXT NOT NULL,
        params TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('start', 'do', 'undo', 'redo')),
        of_number INTEGER REFERENCES change_set (number),
        state TEXT CHECK (state IN ('done', 'undone', 'dropped'))
    ) STRICT
    """,
    "CREATE INDEX change_set_by_state ON change_set (submission_id, state, number)",
    """
    CREATE TABLE change (
        change_set INTEGER NOT NULL REFERENCES change_set (number),
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (change_set, seq)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX change_by_record ON change (record_id, change_set)",
    # One row for every time a revision was exported or opened: a draft is exported again under the same number.
    """
    CREATE TABLE revision (
        id INTEGER PRIMARY KEY,
        submission_id TEXT NOT NULL REFERENCES submission (id),
        number INTEGER NOT NULL,
        change_set INTEGER NOT NULL REFERENCES change_set (number),
        at TEXT NOT NULL,
        explanation TEXT NOT NULL,
        package_name TEXT NOT NULL,
        package_sha256 TEXT NOT NULL,
        draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
        state TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX revision_by_submission ON revision (submission_id, id)",
)

SECOND_SCHEMA: tuple[str, ...] = (
    *(
        f"ALTER TABLE submission ADD COLUMN {column} TEXT NOT NULL DEFAULT ''"
        for column in (
            "letter_kind", "agency_symbol", "drafting_unit", "place_name", "head_title", "addressees",
            "recipients", "difficulties", "proposals",
        )
    ),
    # The bytes of a file are kept once, under their hash, for as long as the journal may bring it back.
    "CREATE TABLE content (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
    """
    CREATE TABLE attachment (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (submission_id, id)
    ) STRICT
    """,
    # What became of a revision outside the tree: given to be signed, sent, received, asked to be corrected.
    """
    CREATE TABLE milestone (
        id INTEGER PRIMARY KEY,
        submission_id TEXT NOT NULL REFERENCES submission (id),
        revision INTEGER NOT NULL,
        change_set INTEGER NOT NULL REFERENCES change_set (number),
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        place TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX milestone_by_submission ON milestone (submission_id, id)",
)  # fmt: skip
"""Letters, attachments and what became of a revision."""

THIRD_SCHEMA: tuple[str, ...] = (
    # What the unit says of an entry of a list that its tree does not follow: not its own, abolished, explained.
    """
    CREATE TABLE list_answer (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        id TEXT NOT NULL,
        list_id TEXT NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        field TEXT NOT NULL,
        tier TEXT NOT NULL,
        answer TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (submission_id, id)
    ) STRICT
    """,
)
"""Answers to lists of procedures; the catalogues themselves are in catalogue_schema.py."""
