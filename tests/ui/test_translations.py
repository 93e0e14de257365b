"""English is complete: every text of the sources has a translation, with the same places to fill, and is found."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake.readings import ColumnMeaning, Meaning, Role
from models.catalogue_changes import CatalogueChange, Turn
from models.findings import Finding, Place, Severity
from models.import_plan import Choice
from models.problems import Problem
from models.profiles import Profile, load_profile
from models.records import Kind
from models.taken import ABOLISHED, LATER, Ask, AskKind, TextRepair
from tools.translations import TS, Message, compile_, fill, messages, unfinished, update
from ui import verdict_words
from ui.desktop.dialogs.choosing import (
    choose_attachments,
    choose_folder,
    choose_key,
    choose_lists,
    choose_package,
    choose_store,
    choose_workbooks,
)
from ui.desktop.languages import speak
from ui.desktop.qt_texts import TEXTS
from ui.desktop.screen import ENGLISH, VIETNAMESE
from ui.desktop.widgets import list_words as desktop_list_words
from ui.desktop.widgets.import_words import (
    answer_word,
    asked_word,
    choice_explained,
    choice_word,
    meaning_word,
    role_word,
    shown_word,
    why_proposed,
)
from ui.messages import (
    backup_reason,
    column_title,
    dossier_stage,
    finding_text,
    gesture_text,
    left_out_text,
    machine_state,
    machine_words,
    pin_state_text,
    problem_text,
    readiness_text,
    repair_label,
    revocation_text,
    rule_ground,
    rule_title,
    state_detail,
    state_text,
    step_text,
    subject_text,
    text_repair_text,
    tier_state,
    value_text,
)
from ui.sentences import list_words
from ui.sentences import verdict_words as verdict_table_words
from ui.sentences.import_words import CHOICES, FATES, REASONS_TO_PROPOSE
from ui.sentences.importing import LEFT_OUT, TEXT_REPAIRS
from ui.sentences.machine import MACHINE, MACHINE_STATES
from ui.sentences.marking import LANGUAGE, as_written
from ui.sentences.problems import PROBLEMS
from ui.sentences.rules import DOUBTS, REPAIRS, RULES
from ui.sentences.store_problems import WITHOUT_BACKUP
from ui.sentences.target_problems import WITHOUT_COPY
from ui.sentences.token_problems import PIN_STATES
from ui.sentences.trust_problems import REVOCATIONS
from ui.sentences.words import (
    ANSWERS,
    BACKUP_REASONS,
    COLUMNS,
    DECISIONS,
    DOSSIER_STAGES,
    GESTURES,
    LIST_ANSWERS,
    READINESS,
    STEPS,
    STYLES,
    SUBJECTS,
    TIER_STATES,
)
from ui.verdict_tables import paper_word
from workflows.states import StateCode, SubmissionState

ROOT = Path(__file__).parents[2]
SENTENCES, PROFILE = ROOT / "ui" / "sentences", ROOT / "resources" / "profiles" / "tt32-2017.json"
VIETNAMESE_LETTER = re.compile(
    r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE
)
KEPT = re.compile(r"“Thủ tục:”|“Mã:”|\bĐ\b|NĐ-CP|UBND|CHỦ TỊCH|PHÓ CHỦ TỊCH|KHÓA=GIÁ_TRỊ")
"""A key, and words of documents, which are Vietnamese whatever the window speaks."""


def places(text: str) -> list[str]:
    """The names of what is filled in, and whether a key of a menu is marked."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def marked_in_tables() -> set[tuple[str, ...]]:
    """Every context and text that is marked in ui/sentences."""
    calls = (
        node
        for path in SENTENCES.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
    )
    return {tuple(str(ast.literal_eval(part)) for part in call.args) for call in calls}


def said_from_tables(profile: Profile) -> Iterator[str]:
    """All that ui/messages.py says for the keys of its tables; what is the officer's own is left blank."""
    yield from (problem_text(Problem(code, {"kept": "x"})) for code in PROBLEMS)
    yield from (problem_text(Problem(code)) for code in WITHOUT_COPY)
    yield from (problem_text(Problem(code, {"backup": ""})) for code in WITHOUT_BACKUP)
    yield from (say(rule) for rule in RULES for say in (rule_title, rule_ground))
    yield from (finding_text(finding(rule), profile) for rule in RULES)
    yield from (value_text("doubt", doubt, profile) for doubt in DOUBTS)
    yield from map(repair_label, REPAIRS)
    yield from map(left_out_text, (*LEFT_OUT, ""))
    yield from (text_repair_text(TextRepair(code, "name", "", "")) for code in (*TEXT_REPAIRS, ""))
    yield from (meaning_word(ColumnMeaning(meaning), profile) for meaning in Meaning)
    yield from (
        say(Choice(key) if key else None) for key in CHOICES for say in (choice_word, choice_explained)
    )
    yield from (*map(role_word, Role), *map(shown_word, FATES), *map(asked_word, AskKind))
    yield answer_word(AskKind.LEVEL, LATER, profile)
    yield answer_word(AskKind.TIER, ABOLISHED, profile)
    yield from (why_proposed(Ask(AskKind.TIER, "", 1, "", why)) for why in REASONS_TO_PROPOSE)
    yield from (gesture_text(code, {}) for code in GESTURES)
    yield from map(column_title, COLUMNS)
    yield from map(subject_text, SUBJECTS)
    yield from map(tier_state, TIER_STATES)
    yield from (value_text("eligibility", decision, profile) for decision in DECISIONS)
    yield from (value_text("on_one_stop", answer, profile) for answer in ANSWERS)
    yield from (value_text("appendix_style", style, profile) for style in STYLES)
    yield from said_of_states()
    yield from map(step_text, STEPS)
    yield from (*map(backup_reason, BACKUP_REASONS), *map(revocation_text, REVOCATIONS))
    yield from (readiness_text(code, 1, "done" if done else "error") for code, done in READINESS)
    yield from (text for code in MACHINE for text in machine_words(code, {}))
    yield from (*map(machine_state, MACHINE_STATES), *map(pin_state_text, PIN_STATES))
    yield from (*said_of_lists(profile), *said_of_verdicts())


def said_of_states() -> Iterator[str]:
    """What is said of how submissions and dossiers stand."""
    yield from (dossier_stage(stage, stopped=not stage)[0] for stage in ("", *DOSSIER_STAGES))
    yield from (say(SubmissionState(code, 1)) for code in StateCode for say in (state_text, state_detail))


def said_of_lists(profile: Profile) -> Iterator[str]:
    """What the page of lists says for the keys of its tables."""
    words = desktop_list_words
    yield from (value_text("answer", answer, profile) for answer in LIST_ANSWERS)
    yield from (say(kind) for kind in list_words.GAPS for say in (words.gap_word, words.gap_sentence))
    yield from (*map(words.repair_word, list_words.REPAIRS), *map(words.asked_text, list_words.ASKED))
    says = (words.role_word, words.short_role, words.role_sentence)
    yield from (say(role) for role in list_words.ROLES for say in says)
    yield from (words.change_texts(CatalogueChange(turn, (), (), ()))[0] for turn in Turn)


def said_of_verdicts() -> Iterator[str]:
    """What is said of signed files for the keys of its tables."""
    yield from map(verdict_words.standing_word, verdict_words.Standing)
    yield from map(verdict_words.kind_word, verdict_table_words.KINDS)
    yield from map(verdict_words.sentence_word, verdict_table_words.SENTENCES)
    yield from map(verdict_words.fact_title, verdict_table_words.FACTS)
    yield from map(verdict_words.fact_text, verdict_table_words.SAID)
    yield from map(verdict_words.mark_word, verdict_table_words.MARKS)
    yield from map(paper_word, verdict_table_words.PAPER)


def finding(rule: str) -> Finding:
    """Where a rule may find something."""
    return Finding(rule, Severity.ERROR, Place(Kind.PROCEDURE, "p", "name"))


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
    said = list(said_from_tables(load_profile(PROFILE.read_bytes(), PROFILE.name)))
    assert [text for text in said if VIETNAMESE_LETTER.search(KEPT.sub("", text))] == []


def test_every_text_of_the_tables_is_said_through_the_language() -> None:
    asked: set[tuple[str, str]] = set()

    def remember(context: str, text: str) -> str:
        asked.add((context, text))
        return text

    LANGUAGE.speak_through(remember)
    try:
        list(said_from_tables(load_profile(PROFILE.read_bytes(), PROFILE.name)))
    finally:
        LANGUAGE.speak_through(as_written)
    assert marked_in_tables() == asked


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
        makers = (choose_package, choose_key, choose_store, choose_workbooks, choose_lists)
        dialogs = [make(parent, print) for make in makers] + [choose_folder(parent, tmp_path, print)]
        dialogs.append(choose_attachments(parent, ("pdf", "docx"), print))
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
