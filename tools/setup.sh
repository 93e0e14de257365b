#!/bin/sh
# Prepares .venv from the lock, and nothing else. What was installed is written down inside .venv, Python's version
# and the lock itself, so a second run compares two texts and is done, without the network.
set -eu
cd "$(dirname "$0")/.."

lock=requirements-dev.txt
installed=.venv/installed.txt

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

wanted() {
    .venv/bin/python --version && cat "$lock"
}

is_recent() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# PYTHON=/path/to/python chooses one; otherwise the first that is recent enough.
find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if is_recent "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    fail "Cần Python 3.11 trở lên (máy này có: $("${PYTHON:-python3}" --version 2>&1 || true)). Hãy cài Python mới hơn, hoặc chỉ rõ: make setup PYTHON=/đường/dẫn/python3"
}

# Debian and Ubuntu keep venv in a package of its own.
require_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq || true
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" || true
    fi
    "$1" -c 'import ensurepip, venv' 2>/dev/null ||
        fail "Thiếu mô-đun venv của Python. Trên Debian/Ubuntu hãy cài gói rồi chạy lại: sudo apt-get install $package"
}

if [ -f "$installed" ] && wanted 2>/dev/null | cmp -s - "$installed"; then
    exit 0
fi

echo "Chuẩn bị .venv (chỉ lần đầu cần mạng, khoảng 180 MB)..."
if ! is_recent .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python=$(find_python)
    require_venv "$python"
    "$python" -m venv --clear .venv
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$lock" ||
    fail "Chưa cài xong thư viện: lần đầu cần mạng. Hãy kiểm tra mạng rồi chạy lại: make setup"
wanted >"$installed"
