"""A package that a file manager hands over opens in the window as Mở gói does, or the strip says why not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

import main
from storage.journal import Identity
from tests.end_to_end.commands import package_in
from tests.ui.pages.conftest import finished_district
from ui.commands.outside import Outside
from ui.desktop import application
from ui.desktop.application import Program, keep_settings_with
from ui.desktop.jobs import finish_all
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.office import Office


@pytest.fixture
def package(place: Any, tmp_path: Path) -> Path:
    """A package of this PC's district, sent."""
    target = tmp_path / "USB của Lan"
    target.mkdir()

    def send(office: Office) -> None:
        export(finished_district(office), ExportRequest((to_folder(target),)))

    place.prepare(send)
    return package_in(target)


@pytest.fixture
def open_with(place: Any, qtbot: Any) -> Any:
    """Starts the program with a package; the window when it is complete."""
    programs: list[Program] = []

    def begin(package: Path, outside: Outside | None = None) -> Any:
        program = Program(outside or place.outside(), package)
        programs.append(program)
        program.open(None)
        window = program.window
        assert window is not None
        qtbot.addWidget(window)
        qtbot.waitUntil(lambda: window.is_complete)
        return window

    yield begin
    for program in programs:
        program.close()


def test_the_package_opens_as_the_next_revision(package: Path, open_with: Any, qtbot: Any) -> None:
    window = open_with(package)
    qtbot.waitUntil(lambda: window.session is not None and window.session.live.tree.submission.revision == 2)
    assert window.stack.currentWidget() is window.entry
    qtbot.waitUntil(lambda: window.notice.text == f"Gói {package.name} nguyên vẹn. Đang mở lần 2.")


def test_a_package_that_is_gone_is_said(tmp_path: Path, open_with: Any, qtbot: Any) -> None:
    window = open_with(tmp_path / "gói đã xóa.asice")
    qtbot.waitUntil(lambda: "gói đã xóa.asice" in window.notice.text and "…" not in window.notice.text)
    assert window.session is None


def test_beside_an_open_window_the_package_is_not_taken_in(
    package: Path, place: Any, open_with: Any, qtbot: Any
) -> None:
    other = place.open_office(who=Identity("Hoa", "PC-02"))
    window = open_with(package)
    qtbot.waitUntil(lambda: "chỉ mở để xem" in window.notice.text)
    assert "Hoa" in window.standing.text
    finish_all()
    other.store.close()


def test_main_hands_the_package_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path | None] = []

    def run_window(_outside: Outside, package: Path | None) -> int:
        seen.append(package)
        return 0

    monkeypatch.setattr(application, "run_window", run_window)
    assert main.main(["Gói của Lan.asice"]) == 0
    assert main.main([]) == 0
    assert seen == [Path("Gói của Lan.asice"), None]


def test_what_the_window_remembers_travels_with_the_data(
    make_desk: Callable[..., Any], tmp_path: Path
) -> None:
    desk = make_desk()
    keep_settings_with(tmp_path / "du-lieu")
    desk.window.close()
    assert list((tmp_path / "du-lieu").rglob("*.ini"))
    assert (
        QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "x")
        .fileName()
        .startswith(str(tmp_path / "du-lieu"))
    )
