"""What stands in the registry of Windows, as data; writing it there is not tried on Linux."""

from pathlib import Path

from workflows.explorer_association import ICON, KIND, values

COMMAND = (r"C:\Users\Lan\Rà soát DVC\ra-soat-dvc.exe",)


def text_of(key: str) -> str:
    return next(value.text for value in values(COMMAND) if value.key.endswith(key) and value.name == "")


def test_a_double_click_hands_the_quoted_path_to_the_quoted_program() -> None:
    assert text_of(r"\shell\open\command") == rf'"{COMMAND[0]}" "%1"'


def test_the_ending_leads_to_the_kind_and_the_kind_to_the_program() -> None:
    assert text_of(r"\.asice") == KIND
    assert {value.key.split("\\")[2] for value in values(COMMAND)} == {".asice", KIND}


def test_everything_is_the_users_own() -> None:
    assert all(value.key.startswith("Software\\Classes\\") for value in values(COMMAND))


def test_the_icon_is_there() -> None:
    assert Path(ICON).read_bytes()[:4] == b"\0\0\1\0"
