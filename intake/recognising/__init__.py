"""How a table of procedures is understood: its header, its columns, its rows, one file for each."""
