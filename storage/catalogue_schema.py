"""The tables of catalogues of procedures, in which names are found by any of their words."""

CATALOGUE_TABLES: tuple[str, ...] = (
    """
    CREATE TABLE catalogue (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        source TEXT NOT NULL,
        decision TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        province TEXT NOT NULL,
        tiers TEXT NOT NULL,
        shipped INTEGER NOT NULL CHECK (shipped IN (0, 1)),
        suggestions_only INTEGER NOT NULL CHECK (suggestions_only IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE catalogue_entry (
        number INTEGER PRIMARY KEY,
        catalogue_id TEXT NOT NULL REFERENCES catalogue (id),
        code TEXT NOT NULL,
        code_key TEXT NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        field TEXT NOT NULL,
        tiers TEXT NOT NULL,
        agency TEXT NOT NULL,
        status TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX catalogue_entry_by_catalogue ON catalogue_entry (catalogue_id)",
    "CREATE INDEX catalogue_entry_by_code ON catalogue_entry (code_key)",
    "CREATE INDEX catalogue_entry_by_name ON catalogue_entry (folded)",
    # The words of the folded names; FTS5 itself takes no mark off đ. The texts stand in catalogue_entry alone.
    """
    CREATE VIRTUAL TABLE catalogue_word USING fts5 (
        folded, content = 'catalogue_entry', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
    )
    """,
)
