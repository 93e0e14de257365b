"""Writes what is handed over: appendix workbooks and the members of packages."""
