"""Containers of other programs, made here as those programs make them: what they prove, and what nobody checked."""

import io
import re
import subprocess
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256, sha512
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from signing.asic_manifest import read_asic_manifest
from signing.cades import sign
from signing.container.foreign import reads_alike
from signing.foreign_asice import asice_proof
from signing.proofs import Proof
from tests.signing.authority_samples import NOON, party
from tests.signing.pdf.made_cms import made_cms

SIGNED_BY = party("Trần Thị Mai", end=NOON.replace(year=2049))
WEAK = party("Ai đó", key=rsa.generate_private_key(public_exponent=65537, key_size=1024))
FILES = {"Công văn.pdf": b"%PDF-1.7 " + b"x" * 2000, "bảng.xlsx": b"PK workbook"}
MANIFEST, SIGNATURE = "META-INF/ASiCManifest.xml", "META-INF/signature.p7s"
SHA256, SHA512 = "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmlenc#sha512"


def manifest(files: Mapping[str, bytes] = FILES, algorithm: str = SHA256) -> bytes:
    """With other prefixes, white space and declarations than ours."""
    hashed = sha512 if algorithm == SHA512 else sha256
    lines = "".join(
        f'\n  <a:DataObjectReference URI="{name}">\n    <d:DigestMethod Algorithm="{algorithm}"/>'
        f"<d:DigestValue>\n{b64encode(hashed(body).digest()).decode()}\n</d:DigestValue></a:DataObjectReference>"
        for name, body in files.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<a:ASiCManifest '
        'xmlns:a="http://uri.etsi.org/02918/v1.2.1#" xmlns:d="http://www.w3.org/2000/09/xmldsig#">'
        f'<a:SigReference MimeType="application/pkcs7-signature" URI="{SIGNATURE}"/>{lines}</a:ASiCManifest>'
    ).encode()


def zipped(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, body in members.items():
            info = ZipInfo(name, (2021, 5, 18, 9, 0, 0))
            archive.writestr(info, body, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return file.getvalue()


def members(**changes: bytes) -> dict[str, bytes]:
    listed = changes.get("manifest", manifest())
    return {
        "mimetype": b"application/vnd.etsi.asic-e+zip",
        **FILES,
        MANIFEST: listed,
        SIGNATURE: changes.get("signature", sign(listed, SIGNED_BY.signer, NOON)),
    }


def codes(proof: Proof) -> list[str]:
    return [problem.code for problem in proof.problems]


def judged(parts: Mapping[str, bytes]) -> Proof:
    return asice_proof(zipped(parts), NOON)


@pytest.mark.parametrize("algorithm", [SHA256, SHA512])
def test_a_container_that_holds_is_proved(algorithm: str) -> None:
    proof = judged(members(manifest=manifest(algorithm=algorithm)))
    assert (proof.intact, proof.complete, codes(proof)) == (True, True, [])
    (signature,) = proof.signatures
    assert (signature.certificate, signature.when) == (SIGNED_BY.certificate, NOON)


def openssl_cms(openssl: str, folder: Path, data: bytes, *options: str) -> bytes:
    (folder / "key.pem").write_bytes(
        SIGNED_BY.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (folder / "cert.pem").write_bytes(SIGNED_BY.found.public_bytes(Encoding.PEM))
    (folder / "data").write_bytes(data)
    command = [openssl, "cms", "-sign", "-binary", "-in", str(folder / "data"), "-outform", "DER"]
    command += ["-signer", str(folder / "cert.pem"), "-inkey", str(folder / "key.pem"), *options]
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize(
    ("options", "holds"),
    [
        (("-md", "sha256", "-cades"), True),
        (("-md", "sha384", "-cades"), True),
        (("-md", "sha512"), True),
        (("-md", "sha256", "-noattr"), True),
        (("-md", "sha1"), False),
    ],
)
def test_signatures_of_openssl_are_read(
    tmp_path: Path, system_program: Callable[[str], str], options: tuple[str, ...], holds: bool
) -> None:
    signed = openssl_cms(system_program("openssl"), tmp_path, manifest(), *options)
    proof = asice_proof(zipped(members(signature=signed)), datetime.now(UTC))
    assert bool(proof.signatures) is holds
    assert codes(proof) == ([] if holds else ["asic-signature-invalid"])


def other_signature() -> bytes:
    return sign(b"other", SIGNED_BY.signer, NOON)


CHANGES: dict[str, tuple[Callable[[], dict[str, bytes]], str, tuple[bool, bool, int]]] = {
    "a file changed": (
        lambda: members() | {"bảng.xlsx": b"PK other"}, "member-altered", (False, True, 1),
    ),
    "a file taken out": (
        lambda: {name: body for name, body in members().items() if name != "bảng.xlsx"},
        "member-missing", (False, True, 1),
    ),
    "a file added": (lambda: members() | {"thêm.pdf": b"x"}, "member-unlisted", (True, False, 1)),
    "a signature of something else": (
        lambda: members(signature=other_signature()), "asic-signature-invalid", (False, True, 0),
    ),
    "a signature of something else beside a file added": (
        lambda: members(signature=other_signature()) | {"thêm.pdf": b"x"},
        "asic-signature-invalid", (False, False, 0),
    ),
    "one that holds beside one that does not": (
        lambda: members() | {
            "META-INF/ASiCManifest2.xml": manifest().replace(SIGNATURE.encode(), b"META-INF/signature2.p7s"),
            "META-INF/signature2.p7s": other_signature(),
        },
        "asic-signature-invalid", (False, True, 1),
    ),
    "no signature": (
        lambda: {name: body for name, body in members().items() if name != SIGNATURE},
        "asic-manifest-unreadable", (False, False, 0),
    ),
    "a manifest that is none": (
        lambda: members() | {MANIFEST: b"<a/>"}, "asic-manifest-unreadable", (False, False, 0),
    ),
    "an empty signature": (lambda: members(signature=b""), "asic-signature-invalid", (False, True, 0)),
    "something behind the signature": (
        lambda: members(signature=sign(manifest(), SIGNED_BY.signer, NOON) + b"\0"),
        "asic-signature-invalid", (False, True, 0),
    ),
    "a signature over SHA-1": (
        lambda: members(signature=made_cms(manifest(), SIGNED_BY.key, SIGNED_BY.der, "sha1")),
        "asic-signature-invalid", (False, True, 0),
    ),
    "a certificate with a weak key": (
        lambda: members(signature=made_cms(manifest(), WEAK.key, WEAK.der)),
        "asic-signature-invalid", (False, True, 0),
    ),
    "no manifest": (
        lambda: {name: body for name, body in members().items() if name != MANIFEST},
        "package-unsigned", (False, False, 0),
    ),
    "one file and its signature, but of the kind that has manifests": (
        lambda: {
            "mimetype": b"application/vnd.etsi.asic-e+zip", "a.pdf": b"x",
            SIGNATURE: sign(b"x", SIGNED_BY.signer, NOON),
        },
        "package-unsigned", (False, False, 0),
    ),
    "a weak digest": (
        lambda: members(manifest=manifest(algorithm="http://www.w3.org/2000/09/xmldsig#sha1")),
        "asic-digest-weak", (True, True, 1),
    ),
    "one file listed twice": (
        lambda: members(manifest=manifest({**FILES, "C%C3%B4ng v%C4%83n.pdf": b"x"})),
        "asic-unclear", (False, True, 1),
    ),
    "another media type": (
        lambda: members() | {"mimetype": b"application/zip"}, "asic-unclear", (False, False, 0),
    ),
    "no media type": (
        lambda: {name: body for name, body in members().items() if name != "mimetype"},
        "asic-unclear", (False, False, 0),
    ),
    "names that differ in case": (
        lambda: members() | {"BẢNG.xlsx": b"x"}, "asic-unclear", (False, False, 0),
    ),
    "an XAdES signature that is none": (
        lambda: {"mimetype": b"application/vnd.etsi.asic-e+zip", **FILES, "META-INF/signatures0.xml": b"<a/>"},
        "asic-signature-invalid", (False, False, 0),
    ),
}  # fmt: skip
"""A container, what is told of it, and whether it is intact, complete, and how many signed it."""


@pytest.mark.parametrize("case", CHANGES)
def test_what_is_not_whole_is_told(case: str) -> None:
    make, code, facts = CHANGES[case]
    proof = judged(make())
    assert code in codes(proof)
    assert (proof.intact, proof.complete, len(proof.signatures)) == facts
    assert proof.notes == ()


def test_timestamps_are_named_and_not_checked() -> None:
    proof = judged(members() | {"META-INF/timestamp.tst": b"x"})
    assert (codes(proof), [note.code for note in proof.notes]) == ([], ["asic-timestamp-unchecked"])


def test_every_damage_to_the_zip_is_unclear_or_told() -> None:
    data = zipped(members())
    entry = data.index(b"PK\1\2")
    for damaged in (
        b"x" + data,
        data + b"x",
        data[:-30],
        b"",
        data[:entry] + b"PK\3\4 hidden" + data[entry:],
        data.replace(b"mimetype", b"mimetypf", 1),
    ):
        assert asice_proof(damaged, NOON).problems


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a/>",
        manifest()[:-5],
        manifest().replace(b"?>\n", b'?>\n<!DOCTYPE a [<!ENTITY x "y">]>', 1),
        manifest().decode().encode("utf-16"),
        manifest().replace(b"DigestValue>\n", b"DigestValue>\n!"),
        manifest().replace(b"</a:ASiC", b"<a:SigReference URI='x'/></a:ASiC"),
        manifest().replace(b"<a:DataObjectReference", b"<a:SigReference URI='x'/><a:DataObjectReference", 1),
        manifest({}),
        b"<a>" * 30 + b"</a>" * 30,
        manifest() + b" " * (1 << 20),
    ],
)
def test_a_manifest_of_another_form_is_none(data: bytes) -> None:
    assert read_asic_manifest(data) is None
    assert read_asic_manifest(manifest()) is not None


def test_a_certificate_out_of_its_period_is_told() -> None:
    late = party("x", end=NOON.replace(year=2020), start=NOON.replace(year=2019))
    proof = judged(members(signature=sign(manifest(), late.signer, NOON)))
    assert codes(proof) == ["certificate-expired"]


def test_one_file_and_its_signature_need_no_manifest() -> None:
    body = FILES["Công văn.pdf"]
    parts = {
        "mimetype": b"application/vnd.etsi.asic-s+zip",
        "a.pdf": body,
        SIGNATURE: sign(body, SIGNED_BY.signer, NOON),
    }
    proof = judged(parts)
    assert (proof.intact, proof.complete, codes(proof), len(proof.signatures)) == (True, True, [], 1)
    assert codes(judged(parts | {"a.pdf": b"x"})) == ["asic-signature-invalid"]
    assert codes(judged(parts | {"b.pdf": b"x"})) == ["package-unsigned"]
    late = party("x", end=NOON.replace(year=2020), start=NOON.replace(year=2019))
    assert codes(judged(parts | {SIGNATURE: sign(body, late.signer, NOON)})) == ["certificate-expired"]


def test_certificates_that_came_along_are_kept_and_no_time_is_said() -> None:
    signed = made_cms(manifest(), SIGNED_BY.key, SIGNED_BY.der, extra=(WEAK.der,))
    (signature,) = judged(members(signature=signed)).signatures
    assert (signature.certificate, signature.when, signature.extra) == (
        SIGNED_BY.certificate,
        None,
        (WEAK.der,),
    )


class Stream(io.BytesIO):
    """Somewhere to write to without going back: sizes then stand behind the members."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise io.UnsupportedOperation

    def tell(self) -> int:
        raise io.UnsupportedOperation


def test_sizes_behind_the_members_are_read_too() -> None:
    stream = Stream()
    with ZipFile(stream, "w") as archive:
        for name, body in members().items():
            archive.writestr(ZipInfo(name), body)
    data = stream.getvalue()
    proof = asice_proof(data, NOON)
    assert (proof.intact, codes(proof)) == (True, [])
    place = data.index(b"PK\7\x08") + 16
    assert codes(asice_proof(data[:place] + b"hidden" + data[place:], NOON)) == ["asic-unclear"]


def test_too_much_is_refused_by_what_the_directory_promises() -> None:
    many = {f"{number}.txt": b"" for number in range(201)}
    assert codes(judged(many)) == ["package-too-many-members"]
    data = bytearray(zipped({"a.txt": b"x"}))
    entry = data.index(b"PK\1\2")
    data[entry + 24 : entry + 28] = (2**31).to_bytes(4, "little")
    assert codes(asice_proof(bytes(data), NOON)) == ["package-too-big"]


def test_a_header_beyond_the_end_and_a_name_in_another_case_are_unclear() -> None:
    infos = [ZipInfo("a.txt"), ZipInfo("A.TXT")]
    assert not reads_alike(b"", infos)
    infos = [ZipInfo("a.txt")]
    infos[0].header_offset = 0
    assert not reads_alike(b"", infos)


def test_a_digest_may_stand_on_several_lines() -> None:
    broken = re.sub(rb"(DigestValue>\n.{20})", rb"\1\n  ", manifest())
    assert broken != manifest()
    assert codes(judged(members(manifest=broken))) == []


def test_nothing_hides_behind_a_nul() -> None:
    assert read_asic_manifest(manifest()) is not None
    assert read_asic_manifest(manifest() + b"\0") is None
