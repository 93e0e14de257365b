"""Keys by the command line: tokens listed and signed with, the unit's key carried to another PC; no secret is said."""

from pathlib import Path

import pytest

from tests.end_to_end.commands import CommandLine
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, SoftTokens

pytestmark = pytest.mark.usefixtures("package")
BACKUP = "Bản sao 7391 kín"


def test_a_token_is_listed_then_signs(
    run: CommandLine, tokens: SoftTokens, secrets: Secrets, tmp_path: Path
) -> None:
    listed = run("key", "tokens", "--pkcs11", tokens.library, "--json")
    assert listed.status == 0
    by_label = {token["label"]: token for token in listed.json}
    (certificate,) = by_label["RSA"]["certificates"]
    assert certificate["fit"]
    assert not by_label["HET HAN"]["certificates"][0]["fit"]
    assert "PIN chưa nhập sai" in listed.sentences
    assert certificate["code"] in listed.sentences

    words = ("export", "--out", tmp_path / "ra", "--pkcs11", tokens.library, "--draft")
    (tmp_path / "ra").mkdir()
    right, wrong = secrets.file(PIN), secrets.file("Sai-8842-Qz")
    signed = run(*words, "--token", "RSA", "--pin-file", right)
    assert (signed.status, certificate["code"] in signed.sentences) == (0, True)
    assert "không đúng" in run(*words, "--token", "RSA", "--pin-file", wrong).sentences
    assert "nhiều chứng thư" in run(*words, "--token", "HAI", "--pin-file", right).sentences
    second = by_label["HAI"]["certificates"][1]["code"]
    chosen = run(*words, "--token", "HAI", "--pin-file", right, "--certificate", second)
    assert (chosen.status, second in chosen.sentences) == (0, True)
    assert "Chưa nhập mã PIN" in run(*words, "--token", "RSA").sentences
    both = run(*words, "--token", "RSA", "--pin-file", right, "--key", "x.p12")
    assert (both.status, "một khóa" in both.sentences) == (2, True)


def test_nothing_is_plugged_in(run: CommandLine, tokens: SoftTokens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTHSM2_CONF", str(tokens.empty))
    answered = run("key", "tokens", "--pkcs11", tokens.library)
    assert (answered.status, "Hãy cắm token" in answered.sentences) == (1, True)
    assert run("key", "tokens", "--pkcs11", "nowhere.so").status == 2


def test_the_unit_key_is_carried_to_another_pc(run: CommandLine, secrets: Secrets, tmp_path: Path) -> None:
    file, passphrase = tmp_path / "khoa.p12", secrets.file(BACKUP)
    assert "đã có khóa" in run("key", "new").sentences
    made = run("key", "new", "--replace")
    assert made.status == 0
    short = run("key", "export", file, "--passphrase-file", secrets.file("ngắn"))
    assert (short.status, file.exists()) == (2, False)
    assert run("key", "export", file, "--passphrase-file", passphrase).status == 0
    assert run("key", "import", file, "--passphrase-file", passphrase).status == 0
    assert run("key", "import", file, "--passphrase-file", secrets.file("Không phải 5512")).status == 2
    assert run("key", "new", "--replace").status == 0
    assert run("key", "import", file, "--passphrase-file", passphrase).status == 2
    taken = run("key", "import", file, "--passphrase-file", passphrase, "--replace")
    assert taken.status == 0
    assert made.sentences.split("mã khóa ")[1] == taken.sentences.split("mã khóa ")[1]
