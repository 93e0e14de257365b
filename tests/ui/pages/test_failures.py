"""A fault of the program: said once, in plain words, kept without a name, and the way to the support bundle offered."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.problems import Refusal
from storage.fault_log import read_faults
from ui.desktop.jobs import Job

NAME = "Nguyễn Thị Bí Mật"


def break_something(desk: Any, error: Exception) -> None:
    """What Qt does with an exception that a slot lets out."""
    with pytest.raises(type(error)) as caught:
        raise_near_a_name(error)
    desk.program._failures.report(type(error), caught.value, caught.tb)


def raise_near_a_name(error: Exception, officer: str = NAME) -> None:
    assert officer
    raise error


def log_of(place: Any) -> str:
    return b"".join(read_faults(place.folder).values()).decode()


def test_it_is_said_in_plain_words_and_kept_once(desk: Any, place: Any) -> None:
    for _ in range(3):
        break_something(desk, ZeroDivisionError(NAME))
    assert "Mọi thay đổi đã lưu vẫn an toàn" in desk.window.notice.text
    assert log_of(place).count("builtins.ZeroDivisionError") == 1
    assert log_of(place).startswith(place.now().isoformat())


@pytest.mark.parametrize(
    "error",
    [
        ValueError(NAME),
        Refusal("file-missing", path=f"/home/{NAME}/x.xlsx"),
        FileNotFoundError(2, NAME, f"/home/{NAME}"),
        KeyError(NAME),
    ],
)
def test_nobody_is_named_in_the_log(desk: Any, place: Any, error: Exception) -> None:
    submission = desk.working.tree.submission
    break_something(desk, error)
    assert type(error).__name__ in log_of(place)
    for word in (*NAME.split(), submission.unit_name, "/home", str(place.folder), "Lan"):
        assert word not in log_of(place)


def test_a_fault_in_another_thread_is_kept_like_any_other(desk: Any, place: Any, qtbot: Any) -> None:
    def work(_progress: object) -> None:
        raise ZeroDivisionError(NAME)

    with qtbot.captureExceptions() as caught:
        job = Job(work)
        with qtbot.waitSignal(job.broke):
            job.start()
    for kind, error, trace in caught:
        desk.program._failures.report(kind, error, trace)
    assert "test_failures" in log_of(place)
    assert NAME not in log_of(place)


def test_the_strip_leads_to_the_bundle_by_keyboard(desk: Any, tmp_path: Path) -> None:
    break_something(desk, ZeroDivisionError())
    desk.window.notice.focus_offer()
    desk.press("Space")
    support = desk.current.support
    desk.bot.waitUntil(support.save.isEnabled)
    assert any("nhat-ky-loi.txt" in support.files.item(row).text() for row in range(support.files.count()))
    support.save_to(tmp_path / "goi.zip")
    assert (tmp_path / "goi.zip").exists()
    assert "Đã lưu" in support.notice.text


def test_where_the_log_cannot_be_written_python_reports_it_without_names(
    desk: Any, place: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.program._failures._folder = place.folder / "không có"
    break_something(desk, ZeroDivisionError(NAME))
    printed = capsys.readouterr().err
    assert "builtins.ZeroDivisionError" in printed
    assert NAME not in printed


def test_a_later_fault_comes_after_an_earlier_one(desk: Any, place: Any) -> None:
    break_something(desk, ZeroDivisionError())
    place.clock.append(place.now() + timedelta(minutes=1))
    break_something(desk, KeyError())
    said = log_of(place)
    assert said.index("ZeroDivisionError") < said.index("KeyError")
