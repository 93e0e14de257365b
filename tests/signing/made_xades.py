# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportAttributeAccessIssue=false, reportUnknownArgumentType=false
# lxml has no types.
"""XAdES signatures in containers as other programs make them: written with prefixes of their own, by lxml's forms."""

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from lxml import etree

from signing.keys import KeySigner
from signing.xmldsig import C14N, C14N_11, EXCLUSIVE, method_of, value_of

DS, XADES = "http://www.w3.org/2000/09/xmldsig#", "http://uri.etsi.org/01903/v1.3.2#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
WHEN = "2021-05-18T16:30:15+07:00"
FORMS = {C14N: {}, C14N_11: {}, EXCLUSIVE: {"exclusive": True}}

Change = Callable[[str], str]


def made_xades(
    files: Mapping[str, bytes],
    signer: KeySigner,
    *,
    form: str = C14N_11,
    change: Change = str,
    after: Change = str,
    number: int = 0,
) -> bytes:
    """One signature over these files; `change` is made before digesting and signing, `after` behind that."""
    text = change(_template(files, signer, form, number))
    text = _with_claims_digest(text)
    value = b64encode(value_of(signer.sign(_part(text, "SignedInfo", form)), signer.certificate.key)).decode()
    return after(text.replace("<ds:SignatureValue>", f"<ds:SignatureValue>{value}", 1)).encode()


def joined(*signatures: bytes) -> bytes:
    """Several signatures in one member."""
    first, *others = (text.decode() for text in signatures)
    inner = "".join(re.findall("<ds:Signature .*</ds:Signature>", text, re.DOTALL)[0] for text in others)
    return first.replace("</asic:XAdES", f"{inner}</asic:XAdES").encode()


def _template(files: Mapping[str, bytes], signer: KeySigner, form: str, number: int) -> str:
    method = f'<ds:DigestMethod Algorithm="{SHA256}"/>'
    members = "".join(
        f'<ds:Reference Id="r{place}-{number}" URI="{quote(name)}">{method}<ds:DigestValue>{digest(body)}'
        "</ds:DigestValue></ds:Reference>"
        for place, (name, body) in enumerate(files.items())
    )
    certificate = b64encode(signer.certificate.der).decode()
    return f'''<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="{DS}" xmlns:xades="{XADES}">
<ds:Signature Id="S{number}">
<ds:SignedInfo>
 <ds:CanonicalizationMethod Algorithm="{form}"/>
 <ds:SignatureMethod Algorithm="{method_of(signer.certificate.key)}"/>
 {members}
 <ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#S{number}-SignedProperties"><ds:Transforms>
  <ds:Transform Algorithm="{form}"/></ds:Transforms>{method}<ds:DigestValue>CLAIMS</ds:DigestValue></ds:Reference>
</ds:SignedInfo>
<ds:SignatureValue></ds:SignatureValue>
<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
<ds:Object><xades:QualifyingProperties Target="#S{number}">
 <xades:SignedProperties Id="S{number}-SignedProperties"><xades:SignedSignatureProperties>
  <xades:SigningTime>{WHEN}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>{method}
  <ds:DigestValue>{digest(signer.certificate.der)}</ds:DigestValue></xades:CertDigest></xades:Cert>
  </xades:SigningCertificateV2><xades:SignerRoleV2><xades:ClaimedRoles><xades:ClaimedRole>Chánh Văn phòng
  </xades:ClaimedRole></xades:ClaimedRoles></xades:SignerRoleV2></xades:SignedSignatureProperties>
 </xades:SignedProperties></xades:QualifyingProperties></ds:Object>
</ds:Signature></asic:XAdESSignatures>
'''


def _with_claims_digest(text: str) -> str:
    """By the form that the reference to the claims asks for; without one it is the first."""
    chosen = re.search(r'<ds:Transform Algorithm="([^"]*)"', text)
    form = chosen[1] if chosen and chosen[1] in FORMS else C14N
    return text.replace("CLAIMS", digest(_part(text, "SignedProperties", form)))


def _part(text: str, name: str, form: str) -> bytes:
    root: Any = etree.fromstring(text.encode())
    found: Any = next(one for one in root.iter(f"{{*}}{name}"))
    return etree.tostring(found, method="c14n", with_tail=False, **FORMS.get(form, {}))


def digest(body: bytes) -> str:
    return b64encode(sha256(body).digest()).decode()
