"""The tables of trust: CAs and their lists of revoked certificates; certificates and files met, and when first."""

TRUST_TABLES: tuple[str, ...] = (
    """
    CREATE TABLE trusted_ca (
        sha256 TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        data BLOB NOT NULL,
        added_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE revocation_list (
        sha256 TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        data BLOB NOT NULL,
        added_at TEXT NOT NULL
    ) STRICT
    """,
    # A code alone names nobody: whoever forges a package writes another unit's code beside a name of their own.
    """
    CREATE TABLE met_certificate (
        unit_code TEXT NOT NULL,
        unit_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        data BLOB NOT NULL,
        met_at TEXT NOT NULL,
        confirmed_at TEXT,
        PRIMARY KEY (unit_code, unit_name, sha256)
    ) STRICT
    """,
    # What a file says of itself is blank where it says nothing that can be relied on.
    """
    CREATE TABLE seen_file (
        sha256 TEXT PRIMARY KEY,
        seen_at TEXT NOT NULL,
        round_id TEXT NOT NULL,
        unit_code TEXT NOT NULL,
        revision INTEGER NOT NULL,
        draft INTEGER NOT NULL CHECK (draft IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX seen_file_by_unit ON seen_file (round_id, unit_code, revision)",
)
