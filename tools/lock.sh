#!/bin/sh
# Writes requirements.txt and requirements-dev.txt from the .in files: one lock, with hashes, for every system and for
# Python 3.11 and later. uv is fetched for this alone.
set -eu
cd "$(dirname "$0")/.."

maker=$(mktemp -d)
trap 'rm -rf "$maker"' EXIT
.venv/bin/python -m venv "$maker"
"$maker/bin/python" -m pip install --quiet --disable-pip-version-check uv

for name in requirements requirements-dev; do
    "$maker/bin/uv" --no-config pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate "$name.in" --output-file "$name.txt"
done
