"""Qt item models over the tree of a submission: rows hold ids, texts are made when they are drawn."""
