"""What a person touches: the window, the command line, and the sentences of both."""
