"""Tokens for a test: SoftHSM's, with keys and certificates on them, and a driver over it that fails as told."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pkcs11
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pkcs11 import Attribute, CertificateType, ObjectClass

from signing.keys import PrivateKey
from tests.signing.authority_samples import Party, party

PIN = "Pin-7391-Kx"
"""What stands nowhere else."""
LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
BEGIN, END = datetime(2021, 1, 1, tzinfo=UTC), datetime(2049, 1, 1, tzinfo=UTC)
SIGNING = ("digital_signature",)


@dataclass(frozen=True)
class SoftTokens:
    """SoftHSM with the tokens of `labels`, and an empty one. `config` and `empty` are what SOFTHSM2_CONF names."""

    library: Path
    config: Path
    empty: Path
    people: dict[str, Party]


def library() -> Path:
    """SoftHSM's module; without it the test is skipped."""
    found = next((Path(name) for name in LIBRARIES if Path(name).exists()), None)
    return found or pytest.skip("SoftHSM is not installed")


def make_tokens(folder: Path, program: str) -> SoftTokens:
    """One token for each thing that can be said of certificates."""
    made = SoftTokens(library(), _store(folder / "day"), _store(folder / "trong"), _people())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", str(made.config))
        for label in TOKENS:
            words = ("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "12345678")
            subprocess.run([program, *words], check=True, capture_output=True)
        for label, names in TOKENS.items():
            _fill(made, program, label, [made.people[name] for name in names], folder)
    return made


TOKENS = {
    "RSA": ("rsa",),
    "P-256": ("p256", "ca"),
    "HAI": ("first", "second"),
    "HET HAN": ("expired",),
    "KHONG KY": ("not-for-signing",),
    "YEU": ("weak",),
    "LECH": ("other-key",),
    "LE": (),
    "TRONG": (),
}
"""Labels, and who is on each. LECH has a key that its certificate does not know, LE a certificate alone."""


def _people() -> dict[str, Party]:
    def one(
        name: str, key: PrivateKey | None = None, uses: Sequence[str] = SIGNING, end: datetime = END
    ) -> Party:
        return party(name, uses=uses, start=BEGIN, end=end, key=key)

    return {
        "rsa": one("Trần Văn Bình", rsa.generate_private_key(65537, 2048)),
        "p256": one("Nguyễn Thị Lan"),
        "ca": party("CA trên token", ca=True, start=BEGIN, end=END),
        "first": one("Lê Văn Một"),
        "second": one("Lê Văn Hai"),
        "expired": one("Phạm Hết Hạn", end=datetime(2021, 2, 1, tzinfo=UTC)),
        "not-for-signing": one("Vũ Không Ký", uses=("key_encipherment",)),
        "weak": one("Đỗ Yếu", rsa.generate_private_key(65537, 1024)),
        "other-key": one("Hồ Lệch"),
        "alone": one("Bùi Lẻ"),
    }


def _store(folder: Path) -> Path:
    (folder / "tokens").mkdir(parents=True)
    config = folder / "softhsm2.conf"
    config.write_text(
        f"directories.tokendir = {folder}/tokens\nobjectstore.backend = file\nlog.level = ERROR\n",
        encoding="utf-8",
    )
    return config


def _fill(made: SoftTokens, program: str, label: str, people: Sequence[Party], folder: Path) -> None:
    for number, one in enumerate(people, 1):
        key = made.people["alone"].key if label == "LECH" else one.key
        pem = folder / "key.pem"
        pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        words = (
            "--import",
            str(pem),
            "--token",
            label,
            "--label",
            "k",
            "--id",
            f"{number:02d}",
            "--pin",
            PIN,
        )
        subprocess.run([program, *words], check=True, capture_output=True)
    driver = pkcs11.lib(str(made.library))
    driver.reinitialize()
    with driver.get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
        for number, one in enumerate(people or ([made.people["alone"]] if label == "LE" else []), 1):
            session.create_object(
                {
                    Attribute.CLASS: ObjectClass.CERTIFICATE,
                    Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
                    Attribute.TOKEN: True,
                    Attribute.ID: bytes([number]),
                    Attribute.SUBJECT: b"",
                    Attribute.VALUE: one.der,
                }
            )
    driver.finalize()


def compile_stub(folder: Path, compiler: str) -> Path:
    """The driver that fails as told, over SoftHSM's."""
    made = folder / "libstub.so"
    source = Path(__file__).with_name("stub_driver.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
    return made
