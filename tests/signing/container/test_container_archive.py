import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import Refusal
from signing.container import looks_like_package, read, write
from signing.container.names import MAX_BYTES, MAX_MEMBERS, in_order, manifest_name, signature_name

MEMBERS = {
    "submission.json": b"{}",
    "Phu-luc_1.xlsx": b"PK\3\4 inside PK\1\2 and PK\5\6",
    manifest_name(1): b"<m/>",
    signature_name(1): b"\x30\x00",
}
PACKAGE = write(MEMBERS)

NAMES = st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[a-z0-9])?", fullmatch=True).map("x{}".format)
PAYLOADS = st.dictionaries(NAMES, st.binary(max_size=300), max_size=8).filter(
    lambda members: len({name.casefold() for name in members}) == len(members)
)


def refused(data: bytes) -> str:
    with pytest.raises(Refusal) as caught:
        read(data)
    return caught.value.problem.code


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_STORED, comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, body in members:
            archive.writestr(zipfile.ZipInfo(name), body, method)
        archive.comment = comment
    return file.getvalue()


def renamed(old: str, new: str) -> bytes:
    """The package with one name replaced by another of the same length, in both headers."""
    return PACKAGE.replace(old.encode(), new.encode("utf-8"))


@given(PAYLOADS)
def test_what_is_written_is_read_again(members: dict[str, bytes]) -> None:
    package = write(members)
    assert read(package) == members
    assert write(read(package)) == package


@given(PAYLOADS.flatmap(lambda members: st.permutations(list(members.items()))))
def test_the_order_of_the_members_changes_nothing(members: list[tuple[str, bytes]]) -> None:
    assert write(dict(members)) == write(dict(sorted(members)))


def test_other_programs_read_it_and_find_the_mimetype_first() -> None:
    with zipfile.ZipFile(io.BytesIO(PACKAGE)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["mimetype", *in_order(MEMBERS)]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("Phu-luc_1.xlsx") == MEMBERS["Phu-luc_1.xlsx"]
    assert PACKAGE[30:69] == b"mimetypeapplication/vnd.etsi.asic-e+zip"


def test_every_truncation_is_called_one() -> None:
    assert {refused(PACKAGE[:cut]) for cut in range(1, len(PACKAGE))} == {"package-truncated"}
    assert refused(b"") == "package-empty"


def test_every_flipped_bit_is_refused() -> None:
    for place in range(len(PACKAGE) * 8):
        damaged = bytearray(PACKAGE)
        damaged[place // 8] ^= 1 << place % 8
        refused(bytes(damaged))


@given(st.binary(min_size=1, max_size=40), st.integers(0, len(PACKAGE)))
def test_nothing_can_be_put_in_anywhere(extra: bytes, place: int) -> None:
    refused(PACKAGE[:place] + extra + PACKAGE[place:])


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused_in_order(data: bytes) -> None:
    refused(data)
    refused(PACKAGE[:69] + data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (PACKAGE + b"\0", "package-trailing-data"),
        (PACKAGE + PACKAGE, "package-trailing-data"),
        (b"MZ" + PACKAGE, "package-leading-data"),
        (b"%PDF-1.7 and so on", "package-unknown"),
        (zipped(("xl/workbook.xml", b"<w/>")), "package-unknown"),
        (b"\0" * 500, "package-unknown"),
        (b"QK" + PACKAGE[2:], "package-altered"),
        (PACKAGE[:-2] + b"\1\0!", "package-altered"),  # an archive comment
        (renamed("submission.json", "submission.xml "), "member-name-bad"),
        (renamed("submission.json", "../mission.json"), "member-name-path"),
        (renamed("submission.json", "c:\\mission.json"), "member-name-path"),
        (renamed("submission.json", "dir/mission.json"[:15]), "member-name-path"),
        (renamed("submission.json", "thảo-luận.js"[:11]), "member-name-not-ascii"),
        (renamed("META-INF/signature001.p7s", "META-INF/signature000.p7s"), "member-name-bad"),
        (renamed("META-INF/ASiCManifest001.xml", "META-INF/other_manifest.xml_"), "member-name-bad"),
    ],
)
def test_each_damage_has_its_code(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_package_packed_anew_by_another_program_is_told() -> None:
    everything = [("mimetype", PACKAGE[38:69]), *MEMBERS.items()]
    assert refused(zipped(*everything, method=zipfile.ZIP_DEFLATED)) == "package-repacked"
    assert looks_like_package(zipped(*everything, method=zipfile.ZIP_DEFLATED))
    first_kept = PACKAGE[:69] + zipped(*MEMBERS.items(), method=zipfile.ZIP_DEFLATED)
    assert refused(first_kept) == "package-repacked"


def header(name: bytes, size: int, method: int = 0) -> bytes:
    return struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, method, 0, 33, 0, size, size, len(name), 0) + name


def test_a_bomb_is_refused_from_its_header() -> None:
    assert refused(PACKAGE[:69] + header(b"bomb.bin", 0xFFFFFFFF, method=8)) == "package-too-big"
    assert refused(PACKAGE[:69] + header(b"bomb.bin", MAX_BYTES + 1)) == "package-too-big"
    assert refused(bytes(MAX_BYTES + 1)) == "package-too-big"


def test_too_many_members_are_refused_before_they_are_read() -> None:
    headers = b"".join(header(b"m%04d" % number, 0) for number in range(20_000))
    assert refused(PACKAGE[:69] + headers) == "package-too-many-members"
    most = {f"m{number}": b"" for number in range(MAX_MEMBERS)}
    assert read(write(most)) == most
    with pytest.raises(Refusal, match="package-too-many-members"):
        write(most | {"one-more": b""})


@pytest.mark.parametrize("twin", [b"a.txt", b"A.TXT", b"mimetype", b"Mimetype"])
def test_a_member_that_comes_twice_is_refused(twin: bytes) -> None:
    assert refused(PACKAGE[:69] + header(b"a.txt", 0) + header(twin, 0) + b"PK\1\2") == "member-duplicate"


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        ".hidden",
        "dot.",
        "blank here",
        "con",
        "NUL.txt",
        "com1.json",
        "a" * 101,
        "tab\t",
        "META-INF/x.xml",
    ],
)
def test_a_name_that_a_file_system_would_twist_is_not_written(name: str) -> None:
    with pytest.raises(Refusal, match="member-name-bad"):
        write({name: b""})


@pytest.mark.parametrize("name", ["a/b", "/a", "../a", "a\\b", "META-INF/../a", "meta-inf/signature001.p7s"])
def test_a_path_is_not_written(name: str) -> None:
    with pytest.raises(Refusal, match="member-name-path"):
        write({name: b""})


def test_hostile_names_are_shown_without_control_signs() -> None:
    name = "x\r\n\N{RIGHT-TO-LEFT OVERRIDE}" + "y" * 500
    with pytest.raises(Refusal) as caught:
        write({name: b""})
    assert caught.value.problem.params == {"name": "x???" + "y" * 96}


def test_a_package_is_known_by_its_content() -> None:
    assert looks_like_package(PACKAGE)
    assert looks_like_package(b"junk" + PACKAGE)
    assert looks_like_package(PACKAGE[:100])
    assert not looks_like_package(b"")
    assert not looks_like_package(zipped(("xl/workbook.xml", b"")))


def test_too_much_data_is_not_written() -> None:
    with pytest.raises(Refusal, match="package-too-big"):
        write({"a.bin": bytes(MAX_BYTES), "b.bin": b"!"})
