"""Moved and wrapped signatures, manifests, algorithms, certificates, claims and times."""

import re
from base64 import b64decode, b64encode
from datetime import timedelta
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from signing.keys import KeySigner
from signing.ooxml import sign_workbook
from signing.opc import write_package
from signing.xmldsig import C14N, RELATIONSHIP_TRANSFORM
from tests.signing.ooxml.bare_xlsx import (
    SHEET,
    SIGNATURE,
    SPREADSHEET,
    appendix,
    members_of,
    signature_text,
    with_signature_text,
)
from tests.signing.ooxml.forging import (
    ALTERED,
    BROKEN,
    DSIG,
    PART,
    RELATION,
    Workshop,
    again,
    forgery,
    swap_signature,
    text_changed,
)

# Of another file

forgery(
    "moved/from another appendix",
    ALTERED,
    lambda shop: write_package(
        members_of(shop.sign(appendix(2))) | {SIGNATURE: signature_text(shop.signed).encode()}
    ),
)
forgery(
    "moved/its parts under this signature",
    ALTERED,
    lambda shop: write_package(members_of(shop.signed) | {SHEET: members_of(appendix(2))[SHEET]}),
)
forgery(
    "moved/value of another signature",
    BROKEN,
    lambda shop: text_changed(shop.signed, _value(shop.signed), _value(shop.sign(appendix(2)))),
)
forgery(
    "moved/second signature of another file",
    ALTERED,
    lambda shop: write_package(
        members_of(shop.sign(shop.signed))
        | {"_xmlsignatures/sig2.xml": signature_text(shop.sign(appendix(2))).encode()}
    ),
)


def _value(data: bytes) -> str:
    (value,) = re.findall("<SignatureValue>([^<]*)", signature_text(data))
    return value


def _object(text: str, name: str) -> str:
    found = re.search(rf'<Object xmlns="[^"]*" Id="{name}">.*?</Object>', text, re.DOTALL)
    assert found
    return found[0]


# Wrapping, so that another thing is read than was signed


def _wrapped(shop: Workshop, around: str) -> bytes:
    """The package is changed, and a manifest that fits it is put somewhere into the signature."""
    members = members_of(shop.signed)
    new = members[SHEET].replace(b"<v>39</v>", b"<v>93</v>", 1)
    text = signature_text(shop.signed)
    fitting = _object(text, "idPackageObject").replace(_digest(members[SHEET]), _digest(new))
    wrapped = around.replace("@", fitting)
    last = text.rindex("</Signature>")
    return write_package(members | {SHEET: new, SIGNATURE: (text[:last] + wrapped + text[last:]).encode()})


def _digest(data: bytes) -> str:
    return b64encode(sha256(data).digest()).decode()


forgery("wrapping/second object of the same name", "ooxml-id-twice", lambda shop: _wrapped(shop, "@"))
forgery(
    "wrapping/second object, another spelling of Id",
    "ooxml-id-twice",
    lambda shop: _wrapped(shop, '<Object ID="idPackageObject"></Object>'),
)
forgery("wrapping/within another object", "ooxml-id-twice", lambda shop: _wrapped(shop, "<Object>@</Object>"))


def _renamed_second(shop: Workshop) -> bytes:
    data = _wrapped(shop, "@")
    head, mark, tail = signature_text(data).rpartition('Id="idPackageObject"')
    second = tail.replace("idSignatureTime", "idSignatureTime2")
    return with_signature_text(data, head + mark.replace("Object", "Object2") + second)


forgery("wrapping/second object of another name", "ooxml-object-unsigned", _renamed_second)
forgery(
    "wrapping/an object nobody signed",
    "ooxml-object-unsigned",
    lambda shop: _wrapped(shop, "<Object><x></x></Object>"),
)
forgery(
    "wrapping/the signature in another element",
    BROKEN,
    lambda shop: with_signature_text(
        shop.signed, "<x>" + signature_text(shop.signed).partition("?>\n")[2] + "</x>"
    ),
)
forgery(
    "wrapping/two SignedInfo",
    BROKEN,
    lambda shop: text_changed(
        shop.signed, "<SignatureValue>", f'<SignedInfo xmlns="{DSIG}"></SignedInfo><SignatureValue>'
    ),
)
forgery("wrapping/something behind", BROKEN, lambda shop: _wrapped(shop, "<x></x>"))

# The manifest

again("manifest/empty", "ooxml-manifest-empty", "<Manifest>.*</Manifest>", "<Manifest></Manifest>")
again("manifest/missing", "ooxml-manifest-missing", "<Manifest>.*</Manifest>", "")
again("manifest/twice", "ooxml-manifest-twice", "<Manifest>", "<Manifest></Manifest><Manifest>")
again("manifest/deeper", "ooxml-manifest-missing", "<Manifest>.*</Manifest>", "<x><Manifest></Manifest></x>")
again("manifest/a sheet left out", PART, r'<Reference URI="/xl/worksheets/.*?</Reference>', "")
again(
    "manifest/a relationship left out",
    RELATION,
    r'<mdssi:RelationshipReference [^>]*SourceId="rId1"></mdssi:RelationshipReference>',
    "",
)
again(
    "manifest/an address on the net",
    "ooxml-reference-outside",
    r'URI="/xl/styles.xml',
    'URI="http://x/xl/styles.xml',
)
again(
    "manifest/a file of the PC", "ooxml-reference-outside", r'URI="/xl/styles.xml', 'URI="file:///etc/passwd'
)
again(
    "manifest/without a type", "ooxml-reference-outside", r'URI="/xl/styles.xml\?[^"]*', 'URI="/xl/styles.xml'
)
again(
    "manifest/part of a part",
    "ooxml-reference-outside",
    r'URI="/xl/styles.xml\?ContentType=',
    'URI="/xl/styles.xml#x?ContentType=',
)
again("manifest/another type", "ooxml-type-changed", r"worksheet\+xml", "chartsheet+xml")
again(
    "manifest/in the signature's own objects",
    "ooxml-reference-outside",
    r'URI="#idOfficeObject"',
    'URI="/xl/styles.xml"',
)
again(
    "manifest/office object not signed",
    "ooxml-object-unsigned",
    r'<Reference Type="[^"]*" URI="#idOfficeObject">.*?</Reference>',
    "",
)
again("manifest/object twice", "ooxml-reference-twice", 'URI="#idOfficeObject"', 'URI="#idPackageObject"')
_TWICE = '<Reference URI="/{}?ContentType=x"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>eA==</DigestValue></Reference>'
for _key, _uri in {
    "manifest/a part twice": "xl/styles.xml",
    "manifest/a part twice by case": "XL/styles.xml",
}.items():
    again(_key, "ooxml-reference-twice", r"</Manifest>", _TWICE.format(_uri) + "</Manifest>")

# Algorithms and transforms

CHOICE = "http://schemas.openxmlformats.org/package/2006/digital-signature"
_RSA, _SHA256 = (
    r"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    r"http://www.w3.org/2001/04/xmlenc#sha256",
)
for _name, _method, _code in [
    ("RSA with SHA-1", f"{DSIG}rsa-sha1", "ooxml-hash-weak"),
    ("RSA with MD5", "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "ooxml-hash-weak"),
    ("HMAC", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256", "ooxml-algorithm-refused"),
    ("HMAC with SHA-1", f"{DSIG}hmac-sha1", "ooxml-algorithm-refused"),
    ("DSA", "http://www.w3.org/2009/xmldsig11#dsa-sha256", "ooxml-algorithm-refused"),
    ("none", "", "ooxml-algorithm-refused"),
    ("ECDSA for a key of RSA", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", BROKEN),
    ("another hash than was used", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", BROKEN),
]:  # fmt: skip
    again(f"algorithm/{_name}", _code, re.escape(_RSA), _method)
again(
    "algorithm/cut HMAC",
    BROKEN,
    rf'(?<={re.escape(_RSA)}"></SignatureMethod>)',
    "<HMACOutputLength>0</HMACOutputLength>",
)
for _name, _method, _code in [
    ("digest by SHA-1", f"{DSIG}sha1", "ooxml-hash-weak"),
    ("digest by MD5", "http://www.w3.org/2001/04/xmldsig-more#md5", "ooxml-hash-weak"),
    ("digest by nothing known", "urn:none", "ooxml-algorithm-refused"),
]:  # fmt: skip
    again(
        f"hash/{_name}",
        _code,
        rf'(?<={re.escape(SPREADSHEET)}styles\+xml"><DigestMethod Algorithm="){re.escape(_SHA256)}',
        _method,
    )
    again(f"hash/SignedInfo, {_name}", _code, re.escape(_SHA256), _method)
again(
    "hash/cut",
    ALTERED,
    r'(?<=styles\+xml"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>)[^<]*',
    "eA==",
)
again(
    "hash/certificate by SHA-1",
    "ooxml-hash-weak",
    rf'(?<=<xd:CertDigest><DigestMethod Algorithm="){re.escape(_SHA256)}',
    f"{DSIG}sha1",
)
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
for _name, _transform in {
    "XSLT": "http://www.w3.org/TR/1999/REC-xslt-19991116",
    "XPath": "http://www.w3.org/TR/1999/REC-xpath-19991116",
    "Base64": f"{DSIG}base64",
    "enveloped": f"{DSIG}enveloped-signature",
    "exclusive": "http://www.w3.org/2001/10/xml-exc-c14n#",
    "with comments": f"{_C14N}#WithComments",
}.items():
    _steps = f'<Transforms><Transform Algorithm="{_transform}"></Transform></Transforms>'
    again(f"transform/{_name}", "ooxml-transform-refused", r'(?<=styles\+xml">)', _steps)
    again(
        f"transform/SignedInfo, {_name}",
        "ooxml-transform-refused",
        rf'(?<=CanonicalizationMethod Algorithm="){re.escape(_C14N)}',
        _transform,
    )
again(
    "transform/of relationships on a sheet",
    ALTERED,
    r'(?<=styles\+xml">)',
    '<Transforms><Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform"></Transform></Transforms>',
)
again(
    "transform/canonical part",
    "ooxml-transform-refused",
    r'(?<=styles\+xml">)',
    f'<Transforms><Transform Algorithm="{_C14N}"></Transform></Transforms>',
)

# The signature value

swap_signature("signature/empty", BROKEN, "<SignatureValue>", "<SignatureValue></SignatureValue><x>")
forgery("signature/no value", BROKEN, lambda shop: text_changed(shop.signed, _value(shop.signed), ""))
forgery(
    "signature/zeros",
    BROKEN,
    lambda shop: text_changed(shop.signed, _value(shop.signed), b64encode(bytes(256)).decode()),
)
forgery("signature/no Base64", BROKEN, lambda shop: text_changed(shop.signed, _value(shop.signed), "???"))
forgery(
    "signature/by another key",
    BROKEN,
    lambda shop: shop.resigned(str, KeySigner(shop.signer.certificate, shop.weak.key)),
)
forgery(
    "signature/ECDSA as DER", BROKEN, lambda shop: _as_der(sign_workbook(appendix(), shop.other, shop.now))
)


def _as_der(data: bytes) -> bytes:
    value = b64decode(_value(data))
    numbers = int.from_bytes(value[:32], "big"), int.from_bytes(value[32:], "big")
    return text_changed(data, _value(data), b64encode(encode_dss_signature(*numbers)).decode())


swap_signature("signature/SignedInfo", BROKEN, 'URI="#idOfficeObject"', 'URI="#idOfficeObject" x="1"')
swap_signature("signature/office object", BROKEN, "<Monitors>1", "<Monitors>2")
swap_signature("signature/time beside the manifest", BROKEN, "<mdssi:Value>2021", "<mdssi:Value>2020")
swap_signature("signature/manifest", BROKEN, "<Manifest>", "<Manifest><x></x>")
forgery("signature/garbage", BROKEN, lambda shop: with_signature_text(shop.signed, "no XML"))
forgery("signature/empty file", BROKEN, lambda shop: with_signature_text(shop.signed, ""))

# Who, when, as what

_CERTIFICATE = re.compile("(?<=<X509Certificate>)[^<]*")


def _with_certificate(data: bytes, der: bytes) -> bytes:
    return with_signature_text(data, _CERTIFICATE.sub(b64encode(der).decode(), signature_text(data)))


forgery(
    "certificate/same key in another",
    "ooxml-certificate-unbound",
    lambda shop: _with_certificate(shop.signed, shop.twin),
)
forgery(
    "certificate/somebody else's",
    BROKEN,
    lambda shop: _with_certificate(shop.signed, shop.other.certificate.der),
)
forgery(
    "certificate/garbage",
    "ooxml-certificate-not-accepted",
    lambda shop: _with_certificate(shop.signed, b"0\x00"),
)
forgery(
    "certificate/key too short",
    "ooxml-certificate-not-accepted",
    lambda shop: _with_certificate(shop.signed, shop.weak.certificate.der),
)
again("certificate/none", "ooxml-certificate-missing", "<X509Certificate>.*</X509Certificate>", "")
forgery(
    "certificate/another behind it",
    "ooxml-certificate-unclear",
    lambda shop: text_changed(
        shop.signed,
        "</X509Data>",
        f"<X509Certificate>{b64encode(shop.other.certificate.der).decode()}</X509Certificate></X509Data>",
    ),
)
forgery(
    "certificate/another before it",
    "ooxml-certificate-unclear",
    lambda shop: text_changed(
        shop.signed,
        "<X509Data>",
        f"<X509Data><X509Certificate>{b64encode(shop.other.certificate.der).decode()}</X509Certificate>",
    ),
)
again(
    "certificate/second X509Data",
    "ooxml-certificate-unclear",
    "</X509Data>",
    "</X509Data><X509Data></X509Data>",
)
again(
    "certificate/by name only", "ooxml-certificate-unclear", "</X509Data>", "</X509Data><KeyName>x</KeyName>"
)
again(
    "certificate/another bare key",
    "ooxml-certificate-unclear",
    "<KeyInfo>",
    "<KeyInfo><KeyValue><RSAKeyValue><Modulus>eA==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue>",
)
again(
    "certificate/another named",
    "ooxml-certificate-unbound",
    r"(?<=<DigestValue>)[^<]*(?=</DigestValue></xd:CertDigest>)",
    "eA==",
)
again(
    "claims/not signed",
    "ooxml-claims-unsigned",
    r'<Reference Type="[^"]*SignedProperties".*?</Reference>',
    "",
)
again(
    "claims/twice",
    "ooxml-claims-unclear",
    "</xd:QualifyingProperties>",
    '</xd:QualifyingProperties><xd:QualifyingProperties xmlns:xd="http://uri.etsi.org/01903/v1.3.2#" '
    'Target="#idPackageSignature"></xd:QualifyingProperties>',
)
again(
    "claims/of another signature",
    "ooxml-claims-unclear",
    'Target="#idPackageSignature">(?=<xd:SignedP)',
    'Target="#other">',
)
again(
    "claims/no certificate named",
    "ooxml-claims-unclear",
    "<xd:SigningCertificate>.*</xd:SigningCertificate>",
    "",
)
again("claims/no time that is one", "ooxml-claims-unclear", "(?<=<xd:SigningTime>)[^<]*", "hôm qua")
swap_signature("claims/time changed", BROKEN, "<xd:SigningTime>2021", "<xd:SigningTime>2020")
swap_signature("claims/role changed", BROKEN, "Thủ trưởng", "Phó")
forgery(
    "time/in the future",
    "signing-time-in-future",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now + timedelta(days=3)),
)
again("time/two that differ", "ooxml-times-differ", "(?<=<mdssi:Value>)2021", "2020")
forgery(
    "time/after the certificate",
    "certificate-expired",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now + timedelta(days=1000)),
)
forgery(
    "time/before the certificate",
    "certificate-not-yet-valid",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now - timedelta(days=1000)),
)

# What no program writes

_STEP = f'<Transforms><Transform Algorithm="{RELATIONSHIP_TRANSFORM}"></Transform></Transforms>'
again(
    "transform/SignedInfo, of relationships", "ooxml-transform-refused", '(?<=URI="#idOfficeObject">)', _STEP
)
again("transform/relationships by nothing known", "ooxml-transform-refused", "(?=</Transform>)", "<x></x>")
again(
    "time/two beside the manifest",
    BROKEN,
    "(?=</SignatureProperty>)",
    f"<x xmlns='{CHOICE}'><SignatureTime></SignatureTime></x>",
)
again("claims/no certificate in their list", "ooxml-claims-unclear", "<xd:Cert>.*</xd:Cert>", "")
again("manifest/something else in it", BROKEN, "<Manifest>", "<Manifest><x></x>")
again("manifest/something else in a line of it", BROKEN, "(?=<DigestMethod)", "<x></x>")
swap_signature("signature/an element in the value", BROKEN, "<SignatureValue>", "<SignatureValue><x></x>")
forgery(
    "certificate/a bare key of elliptic curves",
    "ooxml-certificate-unclear",
    lambda shop: text_changed(
        sign_workbook(appendix(), shop.other, shop.now), "<KeyInfo>", "<KeyInfo><KeyValue></KeyValue>"
    ),
)
again(
    "claims/two times",
    "ooxml-claims-unclear",
    "(?=<xd:SigningTime>)",
    "<xd:SigningTime>2021-05-18T09:30:15Z</xd:SigningTime>",
)
again(
    "manifest/not called by its name",
    "ooxml-reference-outside",
    'URI="#idPackageObject"',
    'URI="idPackageObject"',
)
again("certificate/with more than Base64", BROKEN, "(?<=<X509Certificate>)", "!")
_CANONICAL = f'Algorithm="{C14N}"'
again("transform/two lists of them", BROKEN, "(?=</Reference></SignedInfo>)", "<Transforms></Transforms>")
again(
    "transform/under another name",
    "ooxml-transform-refused",
    f"<Transform {_CANONICAL}></Transform>",
    f"<Step {_CANONICAL}></Step>",
)
again(
    "transform/something inside the canonical form",
    "ooxml-transform-refused",
    f"<Transform {_CANONICAL}></Transform>",
    f"<Transform {_CANONICAL}><x></x></Transform>",
)
again(
    "transform/relationships inside the canonical form",
    "ooxml-transform-refused",
    f"<Transform {_CANONICAL}></Transform>",
    f'<Transform {_CANONICAL}><RelationshipReference xmlns="{CHOICE}" SourceId="rId1"></RelationshipReference>'
    "</Transform>",
)
