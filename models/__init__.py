"""The domain, standard library only: tree, levels, rules, totals, revisions, text."""
