"""The rules over a submission: small pure functions, each registered under an id."""
