"""The room's one meeting place with pyHanko and asn1crypto: a `Signer` of ours as one of pyHanko's."""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import asyncio
from datetime import datetime

from asn1crypto.x509 import Certificate as Asn1Certificate
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_cms import Signer as PyhankoSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from signing.keys import Signer

_LONGEST_VALUE = 1024
"""Bytes kept free for a signature value before it is made: RSA with 8,192 bits."""


class SignerForPyhanko(PyhankoSigner):
    """pyHanko asks this signer for the value, wherever its key lies."""

    def __init__(self, signer: Signer) -> None:
        """Only the signer's own certificate is embedded: whom to trust is not the file's to say."""
        super().__init__(
            signing_cert=Asn1Certificate.load(signer.certificate.der),
            cert_registry=SimpleCertificateStore(),
            embed_roots=False,
        )
        self._signer = signer

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: FBT001, FBT002 - pyHanko's signature
        """The value over `data`; a dry run only asks how long it may be, and must not ask for a PIN."""
        assert digest_algorithm == "sha256", digest_algorithm
        return bytes(_LONGEST_VALUE) if dry_run else self._signer.sign(data)


def detached_cms(data: bytes, signer: Signer, when: datetime) -> bytes:
    """A detached CAdES signature over `data` as DER; `when` in UTC, whole seconds."""
    signing = SignerForPyhanko(signer).async_sign_general_data(
        data,
        "sha256",
        detached=True,
        use_cades=True,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=when),
    )
    return asyncio.run(signing).dump()
