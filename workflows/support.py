"""Gói hỗ trợ: a ZIP that tells a support desk what is wrong with a PC or the program, with no names and no data.

What goes in is chosen, never taken out: figures, codes of ours, versions, and settings that cannot hold a name.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from models.problems import Refusal
from storage.counting import StoreFacts
from storage.fault_log import read_faults
from storage.files import write_safely
from workflows.machine_check import MachineFact
from workflows.office import Office

FILE_NAME = "goi-ho-tro.zip"
ABOUT, MACHINE = "thong-tin.json", "kiem-tra-may.json"
SETTINGS = ("screen/text-size", "screen/palette", "screen/language")
"""Keys of settings that may go in; their values are words of the program."""
PARAMS = frozenset(
    (
        "milliseconds",
        "size",
        "version",
        "drivers",
        "files",
        "time",
        "since",
        "date",
        "width",
        "height",
        "percent",
    )
)
"""Parameters of machine facts that may go in. A path, the name of a font or a printer is none of them."""
_NOTHING: Mapping[str, str] = {}
_WORD = re.compile(r"[a-z0-9.%-]{1,20}")


class Knowledge(NamedTuple):
    """What is known for a support bundle. `store` is None where it does not open; `settings`: those of the screen."""

    at: datetime
    folder: Path
    versions: Mapping[str, str]
    machine: Sequence[MachineFact]
    store: StoreFacts | None = None
    settings: Mapping[str, str] = _NOTHING


def knowledge_of(
    office: Office,
    versions: Mapping[str, str],
    machine: Sequence[MachineFact],
    settings: Mapping[str, str] = _NOTHING,
) -> Knowledge:
    """What this office knows of itself."""
    return Knowledge(office.now(), office.folder, versions, machine, office.store.facts(), settings)


def support_members(known: Knowledge) -> dict[str, bytes]:
    """The files of the bundle by name, each a text that a person can read before it is sent."""
    return {
        ABOUT: _json(_about(known)),
        MACHINE: _json([_machine_answer(fact) for fact in known.machine]),
        **read_faults(known.folder),
    }


def support_bundle(members: Mapping[str, bytes]) -> bytes:
    """The ZIP of these files."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def save_bundle(path: Path, members: Mapping[str, bytes]) -> None:
    """Write the bundle and read it back. Refusal `support-not-saved` with `path`."""
    try:
        write_safely(path, support_bundle(members))
    except Refusal:
        raise Refusal("support-not-saved", path=str(path)) from None


def _about(known: Knowledge) -> dict[str, object]:
    return {
        "made_at": known.at.isoformat(timespec="seconds"),
        "versions": dict(known.versions),
        "settings": {
            key: value if _WORD.fullmatch(value) else "?"
            for key, value in known.settings.items()
            if key in SETTINGS
        },
        "store": known.store._asdict() if known.store else None,
    }


def _machine_answer(fact: MachineFact) -> dict[str, object]:
    params = {key: value for key, value in fact.params.items() if key in PARAMS}
    return {"code": fact.code, "state": fact.state.value, "params": params}


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
