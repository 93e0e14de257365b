"""Every code that any room raises has its sentence, and every sentence says something."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from intake import repairing, taking
from models.import_plan import CODE_DIFFERS, OTHER_PLACE, SEVERAL_MATCHES
from models.problems import Problem
from ui.messages import doubt_text, problem_text
from ui.sentences.importing import LEFT_OUT, TEXT_REPAIRS
from ui.sentences.problems import PROBLEMS

ROOT = Path(__file__).parents[2]
ROOMS = ("models", "signing", "storage", "intake", "export", "workflows", "ui")


def codes_in(path: Path) -> Iterator[str]:
    """First arguments of Refusal(…) and Problem(…) that are written out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in ("Refusal", "Problem"):
                yield from (
                    c.value
                    for c in ast.walk(node.args[0])
                    if isinstance(c, ast.Constant) and isinstance(c.value, str)
                )


def test_every_code_has_a_sentence() -> None:
    raised = {code for room in ROOMS for path in (ROOT / room).rglob("*.py") for code in codes_in(path)}
    assert {code for code in raised if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", code)} - PROBLEMS.keys() == set()


def test_every_doubt_reason_and_repair_of_an_import_has_a_sentence() -> None:
    of_the_plan = (SEVERAL_MATCHES, OTHER_PLACE, CODE_DIFFERS)
    assert [doubt for doubt in (*taking.DOUBTS, *of_the_plan) if not doubt_text(doubt)] == []
    assert [reason for reason in taking.REASONS if reason not in LEFT_OUT] == []
    assert TEXT_REPAIRS.keys() == set(repairing.REPAIRS)


def test_a_damaged_store_without_a_backup_offers_none() -> None:
    said = {
        backup: problem_text(Problem("store-damaged", {"path": "x", "backup": backup}))
        for backup in ("", "y")
    }
    assert said["y"].endswith("bản sao lưu gần nhất y.")
    assert "chưa có bản sao lưu" in said[""]
    assert " ." not in said[""]


def test_every_sentence_can_be_said_and_ends() -> None:
    for code in PROBLEMS:
        assert problem_text(Problem(code)).endswith("."), code


def test_what_a_driver_answers_is_said_and_a_revocation_has_its_words() -> None:
    assert "(FunctionFailed)" in problem_text(Problem("token-signing-failed", {"answer": "FunctionFailed"}))
    revoked = {"cause": "keyCompromise", "date": "2021-05-09"}
    assert "(lý do: lộ khóa)" in problem_text(Problem("certificate-revoked", revoked))
