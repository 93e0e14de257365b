"""The entry grid: how the tree is drawn, typed into, moved about and copied."""
