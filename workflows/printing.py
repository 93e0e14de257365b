"""What goes to paper beside what is sent: working prints for colleagues, blank forms, comparisons."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from models.appendices import Appendix
from models.prints import ComparisonRow, comparison
from models.prints import blank_forms as blank_appendices
from models.prints import working_print as working_table
from models.problems import Refusal
from models.records import Submission
from models.rounds import Round
from models.text import fold
from storage.files import write_all_safely, write_safely
from workflows.office import Office
from workflows.working import WorkingSubmission


def working_print(
    working: WorkingSubmission,
    procedure_ids: Collection[str] = (),
    field_ids: Collection[str] = (),
) -> bytes:
    """A list of these procedures, and of all in these fields, with boxes to fill in by hand.

    Where none is named, it is of all. Refusal `nothing-to-print` where there is no procedure among them.
    """
    from export.plan_pdf import plans_pdf
    from export.print_plans import working_print_plan

    chosen = set(_chosen(working, procedure_ids, field_ids))
    if not chosen:
        raise Refusal("nothing-to-print")
    words = working.office.library.printing_words().working_print
    table = working_table(working.live, working.round, chosen, words)
    return plans_pdf([working_print_plan(table, words)], working.office.now())


def fields_named(working: WorkingSubmission, names: Collection[str]) -> set[str]:
    """The ids of the fields of these names, in every tier; names are compared folded. Refusal `field-unknown`."""
    ids: set[str] = set()
    for name in names:
        found = {field.id for field in working.tree.fields.values() if fold(field.name) == fold(name)}
        if not found:
            known = dict.fromkeys(field.name for field in working.tree.fields.values())
            raise Refusal("field-unknown", field=name, known=", ".join(known))
        ids |= found
    return ids


def _chosen(
    working: WorkingSubmission, procedure_ids: Collection[str], field_ids: Collection[str]
) -> Iterator[str]:
    everything = not procedure_ids and not field_ids
    for procedure in working.tree.procedures.values():
        if everything or procedure.id in procedure_ids or procedure.field_id in field_ids:
            yield procedure.id


def comparison_pdf(
    office: Office, rows: Sequence[ComparisonRow], label: str = "", caption: str = ""
) -> bytes:
    """What changed since the last time, printed; `label` and `caption` where it is an annex."""
    return table_pdf(office, comparison(rows, office.library.printing_words().comparison, label, caption))


def table_pdf(office: Office, table: Appendix) -> bytes:
    """A table of this program's own, printed by itself."""
    from export.plan_pdf import plans_pdf
    from export.print_plans import comparison_plan

    return plans_pdf([comparison_plan(table)], office.now())


def blank_forms(office: Office, round_: Round, unit_name: str = "", style: str = "") -> Mapping[str, bytes]:
    """The four forms of a round, each as workbook, Word document and PDF, by file name.

    `unit_name` fills the captions, which otherwise have dots; `style` is the round's where none is given.
    """
    from export.blank_forms import blank_form_files

    words, profile = office.library.printing_words().blank, office.library.profile(round_.profile)
    unit, look = unit_name or words.unit, style or round_.appendix_style
    submission = Submission("", round_.id, profile.id, "", unit, "", appendix_style=look)
    files: dict[str, bytes] = {}
    for form in blank_appendices(submission, profile, round_, words):
        files |= blank_form_files(form, look, office.now())
    return files


def write_blank_forms(office: Office, round_: Round, folder: Path, unit_name: str = "") -> list[Path]:
    """Write the twelve files into the folder; refusals as `write_all_safely`."""
    files = {folder / name: data for name, data in blank_forms(office, round_, unit_name).items()}
    write_all_safely(files)
    return list(files)


def write_working_print(working: WorkingSubmission, target: Path, field_ids: Collection[str] = ()) -> None:
    """Write a working print; refusals as `working_print` and `write_safely`."""
    write_safely(target, working_print(working, field_ids=field_ids))
