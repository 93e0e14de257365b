"""Start a submission: one unit's answer in one round. Starting it again opens what is there."""

from models.problems import Refusal
from models.profiles import Profile
from models.records import Submission, TierEntry, TierStatus
from models.rounds import Round, Unit
from models.tree import Tree
from workflows.office import Office
from workflows.rounds import find_round, known_rounds, unit_of
from workflows.unit_defaults import with_defaults
from workflows.working import CURRENT, WorkingSubmission


def start(office: Office, unit: str, round_: str = "", profile: str = "") -> WorkingSubmission:
    """The submission of a unit (name or code) in a round (id or file; the first real one where none is named)."""
    chosen = find_round(office, round_) if round_ else default_round(office, profile)
    if profile and profile != chosen.profile:
        raise Refusal("profile-not-of-round", profile=profile, wanted=chosen.profile, round=chosen.name)
    return start_in(office, chosen, unit_of(chosen, unit))


def default_round(office: Office, profile: str = "") -> Round:
    """The first known round, of a profile where one is named. Refusal `profile-unknown` where no round has it."""
    rounds = [r for r in known_rounds(office) if profile in ("", r.profile)]
    if not rounds:
        raise Refusal("profile-unknown", profile=profile, known=", ".join(office.library.profile_ids()))
    return rounds[0]


def start_in(office: Office, round_: Round, unit: Unit) -> WorkingSubmission:
    """The submission of this unit in this round, made if it is not there: it says of its unit what is known of it."""
    submission_id = find_submission(office, round_.id, unit.code)
    if not submission_id:
        submission_id = office.new_id()
        profile = office.library.profile(round_.profile)
        empty = empty_tree(submission_id, round_, unit, profile)
        office.store.add_submission(Tree(with_defaults(office, empty.submission), empty.tiers.values()))
    return open_submission(office, submission_id)


def open_submission(office: Office, submission_id: str) -> WorkingSubmission:
    """Make a submission the one that is worked on."""
    office.store.set_setting(CURRENT, submission_id)
    return WorkingSubmission(office, submission_id)


def find_submission(office: Office, round_id: str, unit_code: str) -> str:
    """The id of a unit's submission in a round, "" where there is none: one unit has one submission in one round."""
    submissions = (row.submission for row in office.store.submissions())
    return next((s.id for s in submissions if (s.round_id, s.unit_code) == (round_id, unit_code)), "")


def empty_tree(submission_id: str, round_: Round, unit: Unit, profile: Profile) -> Tree:
    """A tree in which only the tiers that are not this kind of unit's are declared so."""
    submission = Submission(
        submission_id,
        round_.id,
        profile.id,
        unit.code,
        unit.name,
        unit.kind.value,
        appendix_style=round_.appendix_style,
    )
    not_ours = profile.not_ours.get(unit.kind.value, ())
    return Tree(submission, [TierEntry(tier, TierStatus.NOT_OURS) for tier in not_ours])
