"""Reads what others wrote: workbooks, pasted tables, legacy encodings."""
