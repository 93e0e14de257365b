# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# asn1crypto has no types.
"""CMS signatures that no office's program makes: any hash, any certificate, with or without what names it."""

import hashlib
from typing import Any

from asn1crypto import algos, cms, core, tsp, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from signing.keys import PrivateKey

HASHES = {"sha1": hashes.SHA1, "md5": hashes.MD5, "sha256": hashes.SHA256, "sha384": hashes.SHA384}


def made_cms(
    content: bytes,
    key: PrivateKey,
    certificate: bytes,
    hash_name: str = "sha256",
    *,
    named: bytes | None = None,
    attached: bool = False,
    times: int = 1,
    extra: tuple[bytes, ...] = (),
    by_key: bool = False,
    in_old_words: bool = False,
    listed_hash: str = "",
) -> bytes:
    """A signature over `content`; `named` is the certificate that the attribute names, b"" for no attribute.

    in_old_words: that attribute is the one of RFC 2634. listed_hash: what the list of digests says instead.
    """
    holder = x509.Certificate.load(certificate)
    attributes = _attributes(
        content, hash_name, certificate if named is None else named, in_old_words=in_old_words
    )
    by_number = {"issuer_and_serial_number": {"issuer": holder.issuer, "serial_number": holder.serial_number}}
    digest = algos.DigestAlgorithm({"algorithm": hash_name})
    kind = "rsa" if isinstance(key, RSAPrivateKey) else "ecdsa"
    signer = cms.SignerInfo(
        {
            "version": "v3" if by_key else "v1",
            "sid": {"subject_key_identifier": holder.key_identifier} if by_key else by_number,
            "digest_algorithm": digest,
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": f"{hash_name}_{kind}"},
            "signature": _value(attributes.untag().dump(), key, hash_name),
        }
    )
    inner: dict[str, Any] = {"content_type": "data", **({"content": content} if attached else {})}
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [algos.DigestAlgorithm({"algorithm": listed_hash or hash_name})],
            "encap_content_info": inner,
            "certificates": [holder, *map(x509.Certificate.load, extra)],
            "signer_infos": [signer] * times,
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()


def _attributes(content: bytes, hash_name: str, named: bytes, *, in_old_words: bool) -> Any:
    values: dict[str, Any] = {
        "content_type": "data",
        "message_digest": hashlib.new(hash_name, content).digest(),
    }
    if named and in_old_words:
        certified = tsp.ESSCertID({"cert_hash": core.OctetString(hashlib.sha1(named).digest())})
        values["signing_certificate"] = tsp.SigningCertificate({"certs": [certified]})
    elif named:
        certified = tsp.ESSCertIDv2({"cert_hash": core.OctetString(hashlib.sha256(named).digest())})
        values["signing_certificate_v2"] = tsp.SigningCertificateV2({"certs": [certified]})
    return cms.CMSAttributes([cms.CMSAttribute({"type": k, "values": [v]}) for k, v in values.items()])


def _value(data: bytes, key: PrivateKey, hash_name: str) -> bytes:
    function = HASHES[hash_name]()
    if isinstance(key, RSAPrivateKey):
        return key.sign(data, PKCS1v15(), function)
    return key.sign(data, ECDSA(function))


def as_other_kind(data: bytes) -> bytes:
    """A CMS that says it is no signed data."""
    return cms.ContentInfo({"content_type": "data", "content": core.OctetString(data)}).dump()
