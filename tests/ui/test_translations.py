"""English is complete: every text of the sources has a translation, with the same places to fill, and is found."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.problems import Problem
from tools.translations import TS, Message, compile_, fill, messages, unfinished, update
from ui.desktop.dialogs.choosing import choose_folder, choose_key, choose_package, choose_store
from ui.desktop.languages import speak
from ui.desktop.qt_texts import TEXTS
from ui.desktop.screen import ENGLISH, VIETNAMESE
from ui.messages import problem_text
from ui.sentences.problems import PROBLEMS

VIETNAMESE_LETTER = re.compile(
    r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE
)
KEPT = re.compile(r"UBND|CHỦ TỊCH|PHÓ CHỦ TỊCH|KHÓA=GIÁ_TRỊ")
"""Words of documents, which are Vietnamese whatever the window speaks."""


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    speak(qapp, ENGLISH)
    yield qapp
    speak(qapp, VIETNAMESE)


def places(text: str) -> list[str]:
    """The names of what is filled in, and whether a key of a menu is marked."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_the_file_is_up_to_date_with_the_sources(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    copyfile(TS, fresh)
    update(fresh)
    assert list(messages(fresh)) == list(messages())


def test_every_text_is_translated() -> None:
    assert unfinished() == []


def test_a_translation_has_the_same_places_to_fill() -> None:
    assert [message for message in messages() if places(message.source) != places(message.translation)] == []


def test_what_the_program_reads_is_made_from_the_file(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    copyfile(TS, fresh)
    compile_(fresh)
    assert fresh.with_suffix(".qm").read_bytes() == TS.with_suffix(".qm").read_bytes()


@pytest.mark.usefixtures("english")
def test_every_text_is_found_by_the_window() -> None:
    found = {message: QCoreApplication.translate(message.context, message.source) for message in messages()}
    assert {message: said for message, said in found.items() if said != message.translation} == {}


@pytest.mark.usefixtures("english")
def test_what_lies_below_the_window_is_said_in_english_too() -> None:
    said = [problem_text(Problem(code)) for code in PROBLEMS]
    assert [text for text in said if VIETNAMESE_LETTER.search(KEPT.sub("", text))] == []


def test_without_a_window_sentences_are_as_they_were_written() -> None:
    assert problem_text(Problem("package-empty")) == PROBLEMS["package-empty"]


def test_filling_takes_translations_for_their_context_or_wherever_the_text_stands(tmp_path: Path) -> None:
    blank = tmp_path / "blank.ts"
    update(blank)
    wanted = next(message for message in messages(blank) if message.context == "gestures")
    fill([Message("", wanted.source, "do it")], blank)
    assert [m for m in messages(blank) if m.translation] == [wanted._replace(translation="do it")]
    assert len(unfinished(blank)) == len(list(messages(blank))) - 1


def texts_of(dialog: QWidget) -> set[str]:
    """All that a dialog says: labels, buttons, hints, names for who listens, menus, headers."""
    said: set[str] = set()
    for widget in dialog.findChildren(QWidget):
        said |= {widget.toolTip(), widget.accessibleName(), *(action.text() for action in widget.actions())}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        if isinstance(widget, QHeaderView):
            model = widget.model()
            said |= {str(model.headerData(n, widget.orientation())) for n in range(model.columnCount())}
    return {text for text in said if text.strip()}


def test_file_dialogs_speak_vietnamese_and_english(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    for language in (VIETNAMESE, ENGLISH):
        speak(qapp, language)
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.show()
        makers = (choose_package, choose_key, choose_store)
        dialogs = [make(parent, print) for make in makers] + [choose_folder(parent, tmp_path, print)]
        for dialog in dialogs:
            said = texts_of(dialog)
            foreign = (
                said & set(TEXTS)
                if language == VIETNAMESE
                else {t for t in said if VIETNAMESE_LETTER.search(t)}
            )
            assert (language, foreign) == (language, set())
            dialog.close()
    speak(qapp, VIETNAMESE)


@pytest.mark.usefixtures("qapp")
def test_qts_own_texts_keep_their_places_to_fill() -> None:
    assert {text for text, said in TEXTS.items() if ("%1" in text) != ("%1" in said)} == set()
