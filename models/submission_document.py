"""submission.json: the form in which a submission is shown, signed and opened again. Its canonical bytes count.

Columns that are empty are left out; ids, order and positions are kept, STT is not written. The schema for
other readers is resources/schemas/submission.json.
"""

import re
from dataclasses import dataclass, replace
from typing import cast

from models.documents import canonical_json, decode, encode, read_json
from models.problems import Refusal
from models.records import (
    LETTER_KINDS,
    Attachment,
    ListAnswer,
    Procedure,
    ProcedureField,
    Submission,
    TierEntry,
)
from models.rounds import APPENDIX_STYLES, Round, checked_round
from models.text import has_unseen
from models.tree import Tree

FORMAT = "ra-soat-dvc/submission/3"
_READABLE = frozenset({"ra-soat-dvc/submission/1", "ra-soat-dvc/submission/2", FORMAT})
"""The first has neither letters nor attachments, the second no lists; what they hold means the same."""
# In the canonical form nothing else is escaped so. No workbook can hold these characters, so nobody typed them.
_CONTROLS = re.compile(rb"(?<!\\)(?:\\\\)*\\[bfu]|\xef\xbf[\xbe\xbf]")
_SHA256 = re.compile("[0-9a-f]{64}")
_LAST_REVISION = 999
# With room for rows before and after, before positions leave what JSON counts exactly.
_FARTHEST = 2**50


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the submission was judged by: SHA-256 (hex) of profile and rules; catalogue: id and SHA-256 ("" = none)."""

    profile_sha256: str
    rules_sha256: str
    catalogue_id: str = ""
    catalogue_sha256: str = ""


@dataclass(frozen=True, slots=True)
class SubmissionDocument:
    """Everything submission.json says. `signer_role` is the role in which the package is signed."""

    format: str
    round: Round
    grounds: Grounds
    submission: Submission
    tiers: tuple[TierEntry, ...]
    fields: tuple[ProcedureField, ...]
    procedures: tuple[Procedure, ...]
    signer_role: str
    draft: bool = False
    attachments: tuple[Attachment, ...] = ()
    list_answers: tuple[ListAnswer, ...] = ()

    def tree(self) -> Tree:
        """The tree of the submission."""
        rows = (*self.tiers, *self.fields, *self.procedures)
        return Tree(self.submission, (*rows, *self.attachments, *self.list_answers))


def submission_document(
    tree: Tree, round_: Round, grounds: Grounds, signer_role: str = "", *, draft: bool = False
) -> SubmissionDocument:
    """The document of a tree as it stands now."""
    records = list(tree.records())
    return SubmissionDocument(
        FORMAT,
        round_.with_list_of(tree.submission.unit_code),
        grounds,
        tree.submission,
        tuple(record for record in records if isinstance(record, TierEntry)),
        tuple(record for record in records if isinstance(record, ProcedureField)),
        tuple(record for record in records if isinstance(record, Procedure)),
        signer_role,
        draft,
        tuple(tree.attachments_in_order()),
        tuple(tree.list_answers_in_order()),
    )


def write_submission(document: SubmissionDocument) -> bytes:
    """The canonical bytes of the document."""
    return canonical_json(encode(document))


def read_submission(data: bytes, source: str) -> SubmissionDocument:
    """The document in these bytes.

    Refusal `document-*` where they do not hold one, `document-not-canonical` where they are not the one form of it, so
    that nothing stands in a signed file that a reader does not see.
    """
    plain = read_json(data, source)
    _check_format(plain, source)
    document = decode(plain, SubmissionDocument, source)
    checked_round(document.round, source)
    _check_references(document, source)
    if write_submission(_rewritten(document)) != data:
        raise Refusal("document-not-canonical", source=source)
    if _CONTROLS.search(data) or has_unseen(data.decode()):
        raise Refusal("document-invalid", source=source, place="$", expected="text")
    return document


def _check_format(plain: object, source: str) -> None:
    # Before anything else: what a later format adds is not a mistake in the file.
    found = cast(dict[str, object], plain).get("format", FORMAT) if isinstance(plain, dict) else FORMAT
    if found not in _READABLE:
        raise Refusal("document-version", source=source, found=str(found)[:60])


def _rewritten(document: SubmissionDocument) -> SubmissionDocument:
    """The document as its tree would be written: rows in the order of the tree."""
    written = submission_document(
        document.tree(), document.round, document.grounds, document.signer_role, draft=document.draft
    )
    return replace(written, format=document.format)


def _check_references(document: SubmissionDocument, source: str) -> None:
    submission, rows = document.submission, (*document.fields, *document.procedures)
    field_ids = {procedure_field.id for procedure_field in document.fields}
    checks = {
        "tiers": _distinct([entry.id for entry in document.tiers]),
        "fields": _distinct([procedure_field.id for procedure_field in document.fields]),
        "procedures": _distinct([procedure.id for procedure in document.procedures]),
        "procedures.field_id": all(procedure.field_id in field_ids for procedure in document.procedures),
        "position": all(abs(row.position) < _FARTHEST for row in rows),
        "submission.unit_code": bool(submission.unit_code),
        "submission.unit_name": bool(submission.unit_name),
        "submission.revision": 1 <= submission.revision <= _LAST_REVISION,
        "submission.previous_package": submission.previous_package == ""
        or bool(_SHA256.fullmatch(submission.previous_package)),
        "attachments": _distinct([attachment.id for attachment in document.attachments]),
        "attachments.sha256": all(_SHA256.fullmatch(file.sha256) for file in document.attachments),
        "attachments.size": all(file.size >= 0 for file in document.attachments),
        "list_answers": _distinct([said.id for said in document.list_answers]),
        "submission.letter_kind": submission.letter_kind in LETTER_KINDS,
        "submission.appendix_style": submission.appendix_style in APPENDIX_STYLES,
        "submission.round_id": submission.round_id == document.round.id,
        "submission.profile_id": submission.profile_id == document.round.profile,
    }
    for place, is_right in checks.items():
        if not is_right:
            raise Refusal("document-invalid", source=source, place=place, expected="consistent")


def _distinct(ids: list[str]) -> bool:
    return len(set(ids)) == len(ids) and "" not in ids
