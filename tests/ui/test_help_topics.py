"""The help holds together: every topic is there and led to, every picture too, every name in it is in the program."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from models.text import fold
from tests.builders import RESOURCES
from ui.desktop import steps
from ui.help_topics import Language, Topic, body, holding, load_help
from ui.sentences import words

HELP = RESOURCES / "help"
UI = Path(words.__file__).parents[1]
LARGEST_PICTURE = 120_000
MARKS = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP"}
LANGUAGES: tuple[Language, ...] = ("vi", "en")


def topics(language: Language = "vi") -> list[Topic]:
    return list(load_help(HELP, language).topics.values())


def every_topic() -> list[Topic]:
    return [topic for language in LANGUAGES for topic in topics(language)]


def links(text: str) -> list[str]:
    return re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", text)


def pictures(text: str) -> list[tuple[str, str]]:
    return re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", text)


def shown_sentences() -> Iterator[str]:
    """Everything that the program marks as to be shown."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[-1], ast.Constant):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in MARKS and isinstance(node.args[-1].value, str):
                    yield node.args[-1].value


def translations() -> Iterator[str]:
    """What an English window shows in their place."""
    root = ElementTree.parse(RESOURCES / "translations" / "ra-soat-dvc_en.ts").getroot()
    return (text.text or "" for text in root.iter("translation"))


SHOWN: Mapping[Language, Callable[[], Iterator[str]]] = {"vi": shown_sentences, "en": translations}


def names(language: Language) -> set[str]:
    """The names that the window shows in this language, without the keys that some of them carry."""
    return {fold(part) for text in SHOWN[language]() for part in (text, *re.split(r" {3}|\t", text)[:1])}


def test_every_file_is_a_topic_and_every_topic_a_file() -> None:
    written = {path.stem for path in (HELP / "vi").glob("*.md")}
    assert written == set(load_help(HELP).topics)
    assert {path.stem for path in (HELP / "en").glob("*.md")} == written


def test_every_topic_has_a_title_and_says_something() -> None:
    for topic in every_topic():
        assert topic.text.startswith(f"# {topic.title}\n")
        assert len(body(topic)) > 100, topic.id


def test_every_link_leads_to_a_topic() -> None:
    known = load_help(HELP).topics
    wrong = [
        (topic.id, link)
        for topic in every_topic()
        for link in links(topic.text)
        if link.removesuffix(".md") not in known
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_in_this_language_small_described_and_used(language: Language) -> None:
    used: set[Path] = set()
    for topic in topics(language):
        for said, name in pictures(topic.text):
            path = (HELP / language / name).resolve()
            assert said, name
            assert path.stat().st_size <= LARGEST_PICTURE, name
            used.add(path)
    assert used == {path.resolve() for path in (HELP / "pictures" / language).iterdir()}


def test_every_page_has_its_topic() -> None:
    help_ = load_help(HELP)
    assert {steps.START, *steps.OF_SUBMISSION, steps.DOSSIER, steps.VERIFY, steps.SETTINGS} == set(
        help_.pages
    )
    assert set(help_.pages.values()) <= set(help_.topics)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_bold_is_one_that_the_window_shows_in_this_language(language: Language) -> None:
    shown = names(language)
    wrong = [
        (topic.id, name)
        for topic in topics(language)
        for name in re.findall(r"\*\*([^*]+)\*\*", topic.text)
        if fold(name) not in shown
    ]
    assert wrong == []


def test_steps_are_short() -> None:
    long = [
        line
        for topic in topics()
        for line in topic.text.splitlines()
        if re.match(r"\d+\. ", line) and len(line) > 190
    ]
    assert long == []


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("su co", "trouble"),
        ("SAO LƯU", "backup"),
        ("phim tat", "keys"),
        ("224/2026", "levels"),
        ("xac minh", "reasons"),
        ("may in", "check-pc"),
    ],
)
def test_words_are_found_without_marks(typed: str, topic: str) -> None:
    found = holding(load_help(HELP).topics, typed)
    assert topic in found
    assert len(found) < len(load_help(HELP).topics) / 2


def test_what_is_named_so_comes_first() -> None:
    assert holding(load_help(HELP).topics, "su co")[0] == "trouble"


def test_nothing_is_found_by_words_that_stand_nowhere() -> None:
    assert holding(load_help(HELP).topics, "máy bay") == []
    assert len(holding(load_help(HELP).topics, "")) == len(load_help(HELP).topics)


def test_a_topic_that_is_not_translated_comes_in_vietnamese(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()
    (tmp_path / "index.json").write_text(
        '{"groups": [{"titles": {"vi": "Một", "en": "One"}, "topics": ["a"]}], "pages": {}}', encoding="utf-8"
    )
    (tmp_path / "vi" / "a.md").write_text("# Mục A\n\nChữ.\n", encoding="utf-8")
    help_ = load_help(tmp_path, "en")
    assert help_.topics["a"].title == "Mục A"
    assert help_.groups == {"One": ("a",)}


def test_the_levels_and_grounds_are_those_of_the_law() -> None:
    text = load_help(HELP).topics["levels"].text + load_help(HELP).topics["reasons"].text
    for article in ("Thông tư 32/2017/TT-BTTTT, Điều 5", "42/2022/NĐ-CP, Điều 11", "224/2026/NĐ-CP, Điều 14"):
        assert article in text
    assert "bốn nhóm" in text


def test_both_languages_tell_the_same_keys() -> None:
    told = {
        language: re.findall(
            r"^\| ([A-Z][^|]*) \|", load_help(HELP, language).topics["keys"].text, re.MULTILINE
        )
        for language in LANGUAGES
    }
    assert len(told["vi"]) > 25
    differing = set(told["vi"]) ^ set(told["en"])
    assert differing == {"Phím", "Key", "Phím cách", "Space"}
