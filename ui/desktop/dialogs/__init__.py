"""What is chosen in a box of its own: files and folders only."""
