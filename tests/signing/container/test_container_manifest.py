import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import Problem
from signing.container.manifest import compare, write_manifest

MEMBERS = {"submission.json": b"{}", "phu-luc-1.xlsx": b"workbook", "scan.bin": b"?"}
MANIFEST = write_manifest(1, MEMBERS)
ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"


def codes(manifest: bytes, members: dict[str, bytes] = MEMBERS, number: int = 1) -> list[str]:
    return [str(problem) for problem in compare(number, manifest, members)]


def test_it_is_xml_as_the_standard_has_it() -> None:
    root = ElementTree.fromstring(MANIFEST)
    assert root.tag == ASIC + "ASiCManifest"
    signature, *objects = list(root)
    assert signature.tag == ASIC + "SigReference"
    assert signature.attrib == {"URI": "META-INF/signature001.p7s", "MimeType": "application/pkcs7-signature"}
    assert [item.attrib["URI"] for item in objects] == sorted(MEMBERS)
    assert {item.tag for item in objects} == {ASIC + "DataObjectReference"}
    assert objects[1].attrib["MimeType"] == "application/octet-stream"


def test_the_last_ending_of_a_name_says_what_it_is() -> None:
    (reference,) = re.findall(rb'MimeType="([^"]*)" URI="a\.b\.XLSX"', write_manifest(1, {"a.b.XLSX": b""}))
    assert reference.endswith(b"spreadsheetml.sheet")


def test_its_own_members_agree() -> None:
    assert codes(MANIFEST) == []


def test_each_difference_is_named() -> None:
    assert codes(MANIFEST, MEMBERS | {"extra.txt": b""}) == ["member-unlisted (name=extra.txt)"]
    assert codes(MANIFEST, MEMBERS | {"scan.bin": b"!"}) == ["member-altered (name=scan.bin)"]
    fewer = {name: body for name, body in MEMBERS.items() if name != "scan.bin"}
    assert codes(MANIFEST, fewer) == ["member-missing (name=scan.bin)"]


def test_the_number_of_the_signer_is_part_of_it() -> None:
    assert compare(2, MANIFEST, MEMBERS) == [Problem("manifest-altered", {"number": 2})]


@pytest.mark.parametrize(
    "altered",
    [
        b"",
        MANIFEST + b"\n",
        MANIFEST.replace(b"?>\n", b"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
        MANIFEST.replace(b"></asic:SigReference>", b"/>"),
        MANIFEST.replace(b"xmlenc#sha256", b"xmlenc#sha512", 1),
        MANIFEST.replace(b"text/plain", b"text/html").replace(b"octet-stream", b"octet"),
        re.sub(rb"(<asic:DataObjectReference.*?</asic:DataObjectReference>)", rb"\1\1", MANIFEST, count=1),
        MANIFEST.decode().encode("utf-16"),
        MANIFEST.replace(b"scan.bin", b"scan\xff.bin"),
        b'DataObjectReference MimeType="' * 20_000,
    ],
)
def test_any_other_form_is_refused(altered: bytes) -> None:
    assert codes(altered) == ["manifest-altered (number=1)"]


@given(st.integers(0, len(MANIFEST) * 8 - 1))
def test_no_bit_of_it_is_free(place: int) -> None:
    damaged = bytearray(MANIFEST)
    damaged[place // 8] ^= 1 << place % 8
    assert codes(bytes(damaged))
