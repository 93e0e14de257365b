"""The ASiCManifest of other programs' containers (ETSI EN 319 162-1, A.4), read by expat without any DTD."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate

from signing.asic_members import Listed
from signing.xmldsig import DSIG, HASHES

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_LARGEST = 1 << 20  # bytes; 200 members need a fifth of it
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class AsicManifest:
    """Where the signature over a manifest lies, and what the manifest lists."""

    signature: str
    objects: tuple[Listed, ...]


def read_asic_manifest(data: bytes) -> AsicManifest | None:
    """The manifest in these bytes; None for what is none, and for anything that brings a DTD along."""
    if len(data) > _LARGEST:
        return None
    try:
        found = _Reading()
        found.read(data)
        objects = tuple(
            Listed(uri, HASHES.get(algorithm, ""), b64decode("".join(digest.split()), validate=True))
            for uri, algorithm, digest in found.objects
        )
    except (ExpatError, ValueError, KeyError, IndexError):
        return None
    return AsicManifest(found.signature, objects) if found.signature and objects else None


@dataclass(slots=True)
class _Reading:
    """What a parser has come across so far; a manifest names each thing once, in one place."""

    signature: str = ""
    objects: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    path: list[str] = field(default_factory=list[str])

    def read(self, data: bytes) -> None:
        """UTF-8 whatever the text claims of itself: nothing can hide in another encoding."""
        if "\0" in data.decode("utf-8"):
            raise ValueError("no UTF-8")
        parser = ParserCreate("utf-8", namespace_separator="")
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(data, True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("a DTD")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(name)
        if len(self.path) > _DEEPEST:
            raise ValueError("too deep")
        match self.path[1:]:
            case [first] if first == f"{_ASIC}SigReference":
                if self.signature:
                    raise ValueError("two signatures")
                self.signature = attributes["URI"]
            case [first] if first == f"{_ASIC}DataObjectReference":
                self.objects.append((attributes["URI"], "", ""))
            case [first, second] if (first, second) == (
                f"{_ASIC}DataObjectReference",
                f"{DSIG}DigestMethod",
            ):
                uri, _, digest = self.objects[-1]
                self.objects[-1] = (uri, attributes["Algorithm"], digest)
            case _:
                pass

    def _end(self, _name: str) -> None:
        self.path.pop()

    def _text(self, text: str) -> None:
        if self.path[1:] == [f"{_ASIC}DataObjectReference", f"{DSIG}DigestValue"]:
            uri, algorithm, digest = self.objects[-1]
            self.objects[-1] = (uri, algorithm, digest + text)
