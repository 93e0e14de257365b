"""The store: one SQLite file, its journal, undo, migrations and backups."""
