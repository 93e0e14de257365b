"""English for the window: finds what is to be translated, and makes the file that the program reads.

python tools/translations.py update      sources → resources/translations/*.ts; what nobody says any more goes
python tools/translations.py compile     .ts → .qm
python tools/translations.py unfinished  what has no translation yet, as JSON: [{"context", "source", "translation"}]
python tools/translations.py fill FILE   take translations from such a file
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "resources" / "translations" / "ra-soat-dvc_en.ts"
TOOLS = Path(PySide6.__file__).parent
SOURCES = ("ui/desktop", "ui/sentences", "ui/messages.py")
OPTIONS = ("-source-language", "vi", "-target-language", "en", "-no-obsolete", "-locations", "none")
NO_GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
ALIAS = ("-tr-function-alias", "tr+=_tr")
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Message(NamedTuple):
    """A text of the program and what stands for it, "" where nothing does yet."""

    context: str
    source: str
    translation: str = ""


def update(target: Path = TS) -> None:
    """Bring the file up to date with the sources; what is translated stays so."""
    files = sorted(str(path) for source in SOURCES for path in _python_files(ROOT / source))
    _run("lupdate", *ALIAS, *OPTIONS, *NO_GUESSES, *files, "-ts", str(target))


def compile_(target: Path = TS) -> None:
    """Make what the program reads."""
    _run("lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))


def messages(target: Path = TS) -> Iterator[Message]:
    """What the file says, in its order."""
    for context in ET.parse(target).getroot().iter("context"):  # noqa: S314  # a file of the project
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield Message(name, message.findtext("source") or "", _finished(message))


def _finished(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.text or ""


def unfinished(target: Path = TS) -> list[Message]:
    """What has no translation yet."""
    return [message for message in messages(target) if not message.translation]


def fill(given: Sequence[Message], target: Path = TS) -> None:
    """Put translations in: for their context, else wherever the same text has none."""
    exact = {(message.context, message.source): message.translation for message in given}
    anywhere = {message.source: message.translation for message in given}
    root = ET.parse(target).getroot()  # noqa: S314  # a file of the project
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            _fill_one(message, exact.get((name, source)), anywhere.get(source))
    ET.indent(root, "    ")
    target.write_text(HEADER + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    update(target)  # in lupdate's own spelling, so that the next update changes nothing else


def _fill_one(message: ET.Element, exact: str | None, anywhere: str | None) -> None:
    translation = message.find("translation")
    assert translation is not None
    given = exact or (None if translation.text else anywhere)
    if given:
        translation.text = given
        translation.attrib.pop("type", None)


def _python_files(source: Path) -> Iterator[Path]:
    return source.rglob("*.py") if source.is_dir() else iter((source,))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def _print_unfinished() -> None:
    json.dump([message._asdict() for message in unfinished()], sys.stdout, ensure_ascii=False, indent=1)


def _fill_from(path: str) -> None:
    fill([Message(**entry) for entry in json.loads(Path(path).read_text(encoding="utf-8"))])


COMMANDS: Mapping[str, Callable[..., object]] = {
    "update": update,
    "compile": compile_,
    "unfinished": _print_unfinished,
    "fill": _fill_from,
}


def main(command: str, *arguments: str) -> None:
    """One of the commands."""
    COMMANDS[command](*arguments)


if __name__ == "__main__":
    main(*sys.argv[1:])
