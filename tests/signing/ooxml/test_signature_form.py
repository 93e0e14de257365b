"""The whole of a signature in a workbook, element by element: the form in which Office and LibreOffice look for it."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from signing.keys import KeySigner
from signing.ooxml import sign_workbook
from tests.signing.ooxml.bare_xlsx import appendix, members_of

FORM = (Path(__file__).parent / "data" / "signature.xml").read_text(encoding="utf-8")
ROLE = "Thủ trưởng đơn vị"
_VALUES = re.compile("(<(?:DigestValue|SignatureValue|X509Certificate|X509SerialNumber)>)[^<]*")


@pytest.fixture
def signatures(ec_signer: KeySigner, now: datetime) -> list[str]:
    """Two of one workbook, the first with a role."""
    data = appendix()
    for role in (ROLE, ""):
        data = sign_workbook(data, ec_signer, now, role)
    members = members_of(data)
    return [shown(members[f"_xmlsignatures/sig{number}.xml"]) for number in (1, 2)]


def shown(signature: bytes) -> str:
    """Element by element, without what every key, certificate and file has of its own."""
    return _VALUES.sub(r"\1…", signature.decode()).replace("><", ">\n<") + "\n"


def test_the_first_is_in_the_form_that_the_standards_describe(signatures: list[str]) -> None:
    assert signatures[0] == FORM


def test_the_second_has_names_of_its_own_and_is_otherwise_the_same(signatures: list[str]) -> None:
    second, named = re.subn(r'((?:Id|Target|URI)="#?id\w+?)_2"', r'\1"', signatures[1])
    role = re.compile("<xd:SignerRole>.*</xd:SignerRole>\n", re.DOTALL)
    assert (second, named) == (role.sub("", FORM), 12)
