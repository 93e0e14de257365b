"""The list before sending: every rule that blocks is under exactly one point."""

from collections import Counter

from models.edits import set_cells, set_level, set_submission
from models.findings import Severity
from models.rules.catalogue import all_rules
from tests.workflows.offices import ROUND, UNIT, filled, first_row
from workflows.office import Office
from workflows.readiness import POINTS, readiness
from workflows.review import findings_to_report
from workflows.starting import start


def test_every_error_is_under_exactly_one_point() -> None:
    errors = {rule for rule, severity, _ in all_rules() if severity is Severity.ERROR}
    assert Counter(rule for rules in POINTS.values() for rule in rules) == Counter(errors)


def test_an_empty_submission_leads_to_what_is_open(office: Office) -> None:
    working = start(office, UNIT, ROUND)
    points = {point.code: point for point in readiness(working)}
    assert points["size"].state == "warning"
    assert (points["people"].state, points["people"].count) == ("error", 4)
    assert (points["tiers"].state, points["tiers"].count) == ("error", 2)
    assert points["names"].state == "done"
    assert "explanation" not in points
    for point in points.values():
        assert (point.place is not None) is (point.code != "size" and point.state != "done")


def test_a_finished_submission_is_ready(office: Office) -> None:
    working = filled(office)
    assert {point.state for point in readiness(working)} == {"done"}
    working.do(set_level(working.tree, [first_row(working)], ""))
    assert [point.code for point in readiness(working) if point.state == "error"] == ["levels"]


def test_errors_come_first_in_the_report(office: Office) -> None:
    working = filled(office)
    working.do(set_level(working.tree, [first_row(working)], ""))
    working.do(set_submission(working.tree, {"contact_name": ""}))
    found = findings_to_report(working.live, working.round)
    severities = [finding.severity for finding in found]
    assert severities == sorted(severities, key=lambda severity: severity is not Severity.ERROR)
    assert {finding.rule for finding in found} >= {"level-missing", "contact-missing"}


def test_a_row_that_prints_small_is_said_before_sending(office: Office) -> None:
    working = filled(office)
    words = "Thủ tục cấp, cấp lại, điều chỉnh, gia hạn giấy phép " * 180
    working.do(set_cells(working.tree, [first_row(working)], {"name": words, "note": words}))
    (point,) = [point for point in readiness(working) if point.code == "row-set-small"]
    assert (point.state, point.place and point.place.id) == ("warning", first_row(working))
