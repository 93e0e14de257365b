"""Keys, signatures, the signed package: the only room that touches a private key. It knows no tree, no rule."""
