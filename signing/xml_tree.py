"""XML as a strict tree, and its canonical forms: Canonical XML 1.0 and Exclusive XML Canonicalization 1.0.

What could make two programs see two documents in the same bytes is refused: DTDs and with them every entity, processing
instructions, comments, encodings other than UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate

_DEEPEST, _MOST_ELEMENTS, _MOST_ATTRIBUTES = 50, 20_000, 100
_LARGEST = 16 << 20  # bytes; Office puts pictures of signature lines into its signatures
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"}
_VALUE = {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;"}
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class NotStrict(ValueError):
    """These bytes are no XML, or more than plain XML."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element. `tag`: "{namespace}local"; `name`, `attributes`: as written; `scope`: the prefixes in force."""

    tag: str
    name: str
    attributes: Mapping[str, str]
    scope: Mapping[str, str]
    children: list[Element | str] = field(default_factory=list["Element | str"])

    @property
    def elements(self) -> list[Element]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """What stands directly in it."""
        return "".join(child for child in self.children if isinstance(child, str))

    def all(self, tag: str) -> list[Element]:
        """The children with this tag."""
        return [child for child in self.elements if child.tag == tag]

    def the(self, *tags: str) -> Element:
        """What is reached by these tags, each the only one in its place; NotStrict where it is not."""
        found = self
        for tag in tags:
            inside = found.all(tag)
            if len(inside) != 1:
                raise NotStrict(f"{len(inside)} of {tag}")
            found = inside[0]
        return found

    def walk(self) -> Iterator[Element]:
        """It and everything below it."""
        yield self
        for child in self.elements:
            yield from child.walk()


def parse(data: bytes) -> Element:
    """The root; NotStrict for everything that is not plain XML in UTF-8."""
    try:
        if len(data) > _LARGEST or "\0" in data.decode("utf-8"):
            raise NotStrict("too large, or no UTF-8")
        return _Reading().read(data)
    except (ExpatError, UnicodeDecodeError) as error:
        raise NotStrict(str(error)) from None


def canonical(element: Element, *, exclusive: bool = False) -> bytes:
    """The canonical form of this element as the apex of a document's part; exclusive: without unused prefixes."""
    written: list[str] = []
    _write(element, {}, written, _used if exclusive else _in_force)
    return "".join(written).encode("utf-8")


def text_xml(text: str) -> str:
    """A text as it stands between canonical tags; what XML cannot hold becomes a question mark."""
    return "".join(_TEXT.get(letter, letter) for letter in _IMPOSSIBLE.sub("?", text))


def value_xml(text: str) -> str:
    """A text as it stands in a canonical attribute."""
    return "".join(_VALUE.get(letter, letter) for letter in _IMPOSSIBLE.sub("?", text))


@dataclass(slots=True)
class _Reading:
    open: list[Element] = field(default_factory=list[Element])
    root: list[Element] = field(default_factory=list[Element])
    count: int = 0

    def read(self, data: bytes) -> Element:
        parser = ParserCreate("utf-8")
        parser.buffer_text = True
        parser.XmlDeclHandler = self._declared
        parser.StartDoctypeDeclHandler = self._refuse
        parser.ProcessingInstructionHandler = self._refuse
        parser.CommentHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(data, True)
        return self.root[0]

    def _declared(self, version: str, encoding: str | None, _: int) -> None:
        """Other programs believe what a file says of its encoding."""
        if version != "1.0" or (encoding or "utf-8").lower() != "utf-8":
            raise NotStrict("another encoding")

    def _refuse(self, *_: object) -> None:
        raise NotStrict("more than plain XML")

    def _start(self, name: str, said: dict[str, str]) -> None:
        self.count += 1
        if len(self.open) >= _DEEPEST or self.count > _MOST_ELEMENTS or len(said) > _MOST_ATTRIBUTES:
            raise NotStrict("too deep or too much")
        element = _element(name, said, self.open[-1].scope if self.open else {})
        (self.open[-1].children if self.open else self.root).append(element)
        self.open.append(element)

    def _end(self, _: str) -> None:
        self.open.pop()

    def _text(self, text: str) -> None:
        self.open[-1].children.append(text)


def _element(name: str, said: Mapping[str, str], outer: Mapping[str, str]) -> Element:
    declared = {
        key.removeprefix("xmlns").removeprefix(":"): uri
        for key, uri in said.items()
        if key == "xmlns" or key.startswith("xmlns:")
    }
    scope = {**outer, **declared} if declared else outer
    if declared.keys() & {"xml", "xmlns"} or not all(uri for prefix, uri in declared.items() if prefix):
        raise NotStrict("a namespace that is none")
    attributes = {key: value for key, value in said.items() if not key.startswith("xmlns")}
    tags = {_tag(key, scope) if ":" in key else key for key in attributes}
    if len(tags) != len(attributes) or len(said) != len(attributes) + len(declared):
        raise NotStrict("an attribute twice")
    return Element(_tag(name, scope), name, attributes, scope)


def _tag(name: str, scope: Mapping[str, str]) -> str:
    prefix, colon, local = name.rpartition(":")
    if ":" in prefix or (colon and not (prefix and local)):
        raise NotStrict("a name that is none")
    uri = scope.get(prefix, None if prefix else "")
    if uri is None:  # among them `xml:`, which a canonical form would have to inherit
        raise NotStrict("a prefix without a namespace")
    return f"{{{uri}}}{local}"


Scope = Mapping[str, str]


def _in_force(element: Element) -> Scope:
    return element.scope


def _used(element: Element) -> Scope:
    """The prefixes of the element and its attributes; an attribute without one is in no namespace."""
    prefixes = {key.rpartition(":")[0] for key in element.attributes if ":" in key}
    prefixes.add(element.name.rpartition(":")[0])
    return {prefix: element.scope.get(prefix, "") for prefix in prefixes}


def _write(element: Element, outer: Scope, written: list[str], said: Callable[[Element], Scope]) -> None:
    new = sorted((prefix, uri) for prefix, uri in said(element).items() if outer.get(prefix, "") != uri)
    spaces = [f' xmlns{":" if prefix else ""}{prefix}="{value_xml(uri)}"' for prefix, uri in new]
    values = [
        f' {key}="{value_xml(element.attributes[key])}"'
        for key in sorted(element.attributes, key=lambda key: _rank(key, element))
    ]
    written.append(f"<{element.name}{''.join(spaces)}{''.join(values)}>")
    inner = {**outer, **dict(new)} if new else outer
    for child in element.children:
        if isinstance(child, str):
            written.append(text_xml(child))
        else:
            _write(child, inner, written, said)
    written.append(f"</{element.name}>")


def _rank(key: str, element: Element) -> tuple[str, str]:
    """Attributes come by namespace, then by local name; those without a prefix are in none."""
    prefix, _, local = key.rpartition(":")
    return (element.scope[prefix] if prefix else "", local)
