"""Random packages, whole and mutated: what is accepted here, `openssl cms` accepts too, pair by pair."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from models.problems import Refusal
from signing import cms, container
from signing.cades import sign
from signing.container.names import manifest_name, pair_number, signature_name
from signing.container.statements import Statement
from signing.keys import KeySigner
from signing.seal import Unsealed, add_signature, unseal
from tests.signing.authority_samples import NOON, party

Members = dict[str, bytes]


@pytest.fixture(scope="module")
def signers() -> Sequence[KeySigner]:
    keys = (
        ec.generate_private_key(ec.SECP256R1()),
        ec.generate_private_key(ec.SECP384R1()),
        rsa.generate_private_key(public_exponent=65537, key_size=2048),
    )
    return [party(f"Người {number}", key=key).signer for number, key in enumerate(keys)]


def random_members(chance: Random, signers: Sequence[KeySigner]) -> Members:
    members = {f"tep-{n}.json": chance.randbytes(chance.randrange(200)) for n in range(chance.randint(1, 4))}
    for _ in range(chance.randint(1, 3)):
        said = Statement(chance.choice(["", "Thủ trưởng đơn vị"]), chance.choice(["", "12/UBND <VP>"]))
        members = add_signature(members, chance.choice(signers), NOON, said)
    return members


def with_a_flip(chance: Random, members: Members, _: Sequence[KeySigner]) -> Members:
    name = chance.choice([name for name, body in members.items() if body] or ["tep-0.json"])
    body = bytearray(members[name] or b"\0")
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return {**members, name: bytes(body)}


def without_one(chance: Random, members: Members, _: Sequence[KeySigner]) -> Members:
    gone = chance.choice(list(members))
    return {name: body for name, body in members.items() if name != gone}


def with_one_more(chance: Random, members: Members, _: Sequence[KeySigner]) -> Members:
    return {**members, "them.txt": chance.randbytes(5)}


def exchanged(chance: Random, members: Members, _: Sequence[KeySigner]) -> Members:
    one, other = chance.choices(list(members), k=2)
    return {**members, one: members[other], other: members[one]}


def signed_by_another(chance: Random, members: Members, signers: Sequence[KeySigner]) -> Members:
    """A true signature over another text, or with another certificate in it."""
    number = chance.randint(1, max(map(pair_number, members)))
    manifest = members.get(manifest_name(number), b"")
    if chance.random() < 0.5:
        return {**members, signature_name(number): sign(manifest + b" ", signers[0], NOON)}
    facts = cms.parse(members.get(signature_name(number), b""))
    if facts is None:
        return members
    other = cms.Cms(signers[0].certificate.der, facts.when, facts.digest, facts.signature)
    return {**members, signature_name(number): cms.compose(other)}


def signed_anew(chance: Random, members: Members, signers: Sequence[KeySigner]) -> Members:
    """One more pair over whatever there is now: its signature is true."""
    return add_signature(members, chance.choice(signers), NOON)


MUTATIONS = (with_a_flip, without_one, with_one_more, exchanged, signed_by_another, signed_anew)


def random_package(chance: Random, signers: Sequence[KeySigner]) -> bytes:
    members = random_members(chance, signers)
    for _ in range(chance.choice([0, 0, 1, 1, 2])):
        members = chance.choice(MUTATIONS)(chance, members, signers)
    package = bytearray(container.write(members))
    if chance.random() < 0.05:
        package[chance.randrange(len(package))] ^= 1
    return bytes(package)


def accepted_here(package: bytes) -> Unsealed | None:
    try:
        unsealed = unseal(package, NOON)
    except Refusal:
        return None
    whole = unsealed.intact and unsealed.complete and unsealed.signed and not unsealed.problems
    return unsealed if whole else None


def accepted_by_openssl(openssl: str, folder: Path, package: bytes, unsealed: Unsealed) -> bool:
    members = container.read(package)
    return all(
        verified(openssl, folder, members, number, signature.certificate.der)
        for number, signature in enumerate(unsealed.signatures, 1)
    )


def verified(openssl: str, folder: Path, members: Members, number: int, certificate: bytes) -> bool:
    pem = x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM)
    files = {"s.p7s": members[signature_name(number)], "m.xml": members[manifest_name(number)], "ca.pem": pem}
    for name, body in files.items():
        (folder / name).write_bytes(body)
    command = [openssl, "cms", "-verify", "-binary", "-inform", "DER", "-in", "s.p7s", "-content", "m.xml"]
    command += ["-CAfile", "ca.pem", "-partial_chain", "-cades", "-no_check_time", "-out", "out"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def compared(openssl: str, folder: Path, signers: Sequence[KeySigner], seeds: range) -> None:
    accepted = 0
    for seed in seeds:
        package = random_package(Random(seed), signers)
        unsealed = accepted_here(package)
        if unsealed is not None:
            accepted += 1
            assert accepted_by_openssl(openssl, folder, package, unsealed), seed
    assert len(seeds) / 4 < accepted < len(seeds) * 3 / 4


def test_none_is_accepted_here_and_refused_there(
    signers: Sequence[KeySigner], tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    compared(system_program("openssl"), tmp_path, signers, range(100))


@pytest.mark.torture
def test_none_of_a_thousand_is_accepted_here_and_refused_there(
    signers: Sequence[KeySigner], tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    compared(system_program("openssl"), tmp_path, signers, range(1000))
