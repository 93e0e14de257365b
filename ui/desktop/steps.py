"""The keys of the pages. The first ones are the steps of the job, in order; the last three are always there."""

START, ENTRY, APPENDICES, SEND, HISTORY = "start", "entry", "appendices", "send", "history"
VERIFY, SETTINGS, HELP = "verify", "settings", "help"
IMPORT, LISTS, DOSSIER = "import", "lists", "dossier"
OF_SUBMISSION = (ENTRY, APPENDICES, SEND, HISTORY, IMPORT, LISTS)
"""The pages that need an open submission."""
PART_OF = {IMPORT: ENTRY, LISTS: ENTRY, DOSSIER: START}
"""Pages that are no step of their own, and the step that they belong to."""
