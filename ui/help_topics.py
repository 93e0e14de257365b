"""The help as data: its topics in one language, which of them belongs to a page, which hold some words. No Qt.

A topic is a Markdown file in resources/help/<language>/; its first line is its title, words in bold are names that the
program itself shows. resources/help/index.json gives the order, and for every page the topic that opens there.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from models.documents import decode, read_json
from models.text import fold

Language = Literal["vi", "en"]
FIRST: Language = "vi"
"""The language of a topic that has no other."""


@dataclass(frozen=True, slots=True)
class Group:
    """Topics that stand together: titles by language, ids in order."""

    titles: Mapping[str, str]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The order of the topics, and the topic of each page."""

    groups: tuple[Group, ...]
    pages: Mapping[str, str]


class Topic(NamedTuple):
    """One topic: its id, its title, its text as Markdown with the title on top."""

    id: str
    title: str
    text: str


class Help(NamedTuple):
    """All topics by id, in their order; their groups by title; the topic of each page."""

    topics: Mapping[str, Topic]
    groups: Mapping[str, tuple[str, ...]]
    pages: Mapping[str, str]


def load_help(folder: Path, language: Language = FIRST) -> Help:
    """The help in resources/help/. A topic that is not translated comes in Vietnamese."""
    index = decode(read_json((folder / "index.json").read_bytes(), "index.json"), Index, "index.json")
    topics = {
        topic_id: _read(folder, topic_id, language) for group in index.groups for topic_id in group.topics
    }
    groups = {group.titles[language]: group.topics for group in index.groups}
    return Help(topics, groups, index.pages)


def holding(topics: Mapping[str, Topic], words: str) -> list[str]:
    """The topics that hold these words one after the other, whatever their marks and case; those named so first."""
    wanted = f" {_spaced(words).lstrip()}"
    found = [topic for topic in topics.values() if wanted in f" {_spaced(topic.text)}"]
    return [topic.id for topic in sorted(found, key=lambda topic: wanted not in f" {_spaced(topic.title)}")]


def _spaced(text: str) -> str:
    """The folded text in which every word has a blank before it, whatever mark stood there."""
    return re.sub(r"[^\w.+]+", " ", fold(text))


def body(topic: Topic) -> str:
    """The text below the title."""
    return topic.text.partition("\n")[2].strip()


def _read(folder: Path, topic_id: str, language: Language) -> Topic:
    path = folder / language / f"{topic_id}.md"
    if not path.exists():
        path = folder / FIRST / path.name
    text = path.read_text(encoding="utf-8")
    return Topic(topic_id, text.partition("\n")[0].removeprefix("# "), text)
