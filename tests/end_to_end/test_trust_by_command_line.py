"""From the first package of a unit to one that is accepted: a code compared by telephone, or a CA that is trusted."""

from pathlib import Path

from tests.end_to_end.commands import CommandLine
from tests.signing.authority_samples import party, revoking

CA = party("CA chuyên dùng", ca=True)


def test_a_code_that_was_compared_makes_a_package_good(run: CommandLine, package: Path) -> None:
    first = run("verify", package, "--json")
    assert first.status == 1
    (verdict,) = first.json
    (signer,) = verdict["signers"]
    assert (verdict["trusted"], signer["trusted"], signer["self_signed"]) == (False, False, True)
    assert signer["code"] in " ".join(verdict["distrust"])
    assert run("trust", "confirm", package, "000000000000").status == 2
    assert run("trust", "confirm", package, signer["code"]).status == 0
    assert run("verify", package).status == 0
    (key,) = run("trust", "list", "--json").json
    assert (key["kind"], key["code"]) == ("unit-key", signer["code"])
    assert signer["code"] in run("trust", "list").sentences
    assert run("trust", "remove", signer["code"]).status == 0
    assert run("trust", "list", "--json").json == []
    assert run("verify", package).status == 1
    assert run("trust", "remove", signer["code"]).status == 2


def test_the_first_sight_is_kept_only_when_asked_for(run: CommandLine, package: Path) -> None:
    assert run("verify", package, "--json").json[0]["first_seen"] == ""
    assert run("verify", package, "--json", "--remember").json[0]["first_seen"] == ""
    assert run("verify", package, "--json").json[0]["first_seen"] != ""


def test_cas_and_lists_are_added_listed_and_removed(run: CommandLine, tmp_path: Path) -> None:
    assert "chưa có CA hay khóa" in run("trust", "list").sentences
    (tmp_path / "ca.cer").write_bytes(CA.der)
    (tmp_path / "ca.crl").write_bytes(revoking(CA))
    (tmp_path / "hỏng.cer").write_bytes(b"x")
    added = run("trust", "add", *(tmp_path / name for name in ("ca.crl", "hỏng.cer", "ca.cer")), "--json")
    assert added.status == 1
    assert [len(one["entries"]) for one in added.json] == [1, 0, 1]
    assert "hỏng.cer" in added.sentences
    entries = run("trust", "list", "--json").json
    assert [(entry["kind"], entry["name"]) for entry in entries] == [
        ("ca", CA.certificate.name),
        ("crl", CA.certificate.name),
    ]
    assert run("trust", "list").sentences.count("CA chuyên dùng") == 2
    assert run("trust", "remove", entries[0]["code"]).status == 0
    assert [entry["kind"] for entry in run("trust", "list", "--json").json] == ["crl"]
    assert run("trust", "remove", "1").status == 2
