"""The tables of catalogues of procedures, in which names are found by any of their words."""

CATALOGUE_TABLES: tuple[str, ...] = ()
