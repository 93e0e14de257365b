"""A verdict in words: whether to accept the file, why, and every fact by itself. For window, paper, command line."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from models.notation import date_text, moment_text
from models.problems import Problem
from ui.messages import problem_text, revocation_text
from ui.sentences.marking import LANGUAGE
from ui.sentences.verdict_words import FACTS, KINDS, MARKS, SAID, SENTENCES, STANDINGS
from workflows.verdicts import SignerFacts, Verdict

_UNREAD = frozenset(
    {
        "package-empty",
        "package-unknown",
        "package-truncated",
        "pdf-unreadable",
        "pdf-encrypted",
        "file-not-judged",
    }
)
"""Problems of files of which nothing could be read."""
_NOBODY = frozenset({"package-unsigned", "pdf-unsigned", "ooxml-unsigned"})
"""Problems of files that nobody signed: whether they were changed, nothing tells."""
_LOUD = frozenset({"certificate-changed", "certificate-of-other-unit", "certificate-same-key"})
"""What may be somebody who passes for the unit."""
_UNKNOWN = frozenset({"signer-unregistered", "signer-unknown"})
"""Nobody here knows who signed."""
_OF_TIME = frozenset({"signing-time-in-future", "signing-time-after-first-seen"})
_OF_PERIOD = frozenset({"certificate-expired", "certificate-not-yet-valid"})
_OF_PURPOSE = frozenset({"certificate-not-for-signing", "certificate-of-ca"})


class Standing(StrEnum):
    """Whether a file can be accepted: yes; not before somebody has looked; no; nothing of it could be read."""

    GOOD = "good"
    LOOK = "look"
    REFUSED = "refused"
    UNREAD = "unread"

    @property
    def kind(self) -> str:
        """The colour and icon it is shown with: good, warning or error."""
        return {Standing.GOOD: "good", Standing.LOOK: "warning"}.get(self, "error")


class Fact(NamedTuple):
    """One thing that is known. `mark`: good, warning, error, or "" for what weighs nothing."""

    title: str
    said: str
    mark: str = ""


class Facts(NamedTuple):
    """What is known of the file, or of one who signed it."""

    title: str
    facts: tuple[Fact, ...]


def standing(verdict: Verdict) -> Standing:
    """How a file stands. A draft holds together, and is not what was to be sent."""
    if verdict.kind == "unreadable" or any(problem.code in _UNREAD for problem in verdict.problems[:1]):
        return Standing.UNREAD
    if not verdict.sound or verdict.sequence:
        return Standing.REFUSED
    return Standing.GOOD if verdict.good() and not verdict.draft else Standing.LOOK


def standing_word(found: Standing) -> str:
    """The same in a word."""
    return _said(STANDINGS[found.value])


def mark_word(mark: str) -> str:
    """How a fact weighs, for those who do not see its mark."""
    return _said(MARKS[mark])


def is_loud(verdict: Verdict) -> bool:
    """Whether somebody may pass for the unit: that is not to be overlooked."""
    return any(problem.code in _LOUD for problem in verdict.distrust)


def brief(verdict: Verdict, *, accept_unregistered: bool = False) -> str:
    """Whether to accept, without why: the command line lists that below."""
    what = _what(verdict)
    if verdict.good(accept_unregistered=accept_unregistered):
        return sentence_word("sound").format(what=what)
    if verdict.sound and not verdict.sequence:
        return sentence_word("stranger" if verdict.document else "stranger-file").format(what=what)
    return sentence_word("refused").format(what=what.lower())


def headline(verdict: Verdict) -> str:
    """Whether to accept and why, in one sentence."""
    told = told_in_headline(verdict)
    if told is not None:
        return problem_text(told)
    if not verdict.sound:
        return sentence_word("unsigned").format(what=_what(verdict))
    sound = sentence_word("sound").format(what=_what(verdict))
    if verdict.draft:
        return sentence_word("draft").format(sound=sound)
    if not verdict.trusted:
        return brief(verdict) + "."
    return sentence_word(_vouching(verdict.signers)).format(sound=sound)


def told_in_headline(verdict: Verdict) -> Problem | None:
    """The finding that decides; the others are listed below it. Who is only unknown is told in words of its own."""
    weighing = (*verdict.problems, *verdict.sequence)
    loud = [problem for problem in verdict.distrust if problem.code not in _UNKNOWN]
    return next(iter((*weighing, *loud)), None)


def other_findings(verdict: Verdict) -> Iterator[tuple[Problem, str]]:
    """What is told besides the headline, each with its mark, what weighs most first.

    Nobody is to be called about a signer who is unknown where the file is refused anyway.
    """
    told = told_in_headline(verdict)
    for problem in dict.fromkeys((*verdict.problems, *verdict.sequence)):
        if problem != told:
            yield problem, "error"
    for problem in dict.fromkeys(verdict.distrust):
        is_idle = problem.code in _UNKNOWN and not verdict.sound
        if problem != told and not is_idle:
            yield problem, "error" if problem.code in _LOUD else "warning"
    yield from ((note, "") for note in dict.fromkeys(verdict.notes))


def one_line(verdict: Verdict) -> str:
    """What a list says of a file: whose report it is and who signed; or why it is not to be accepted."""
    if standing(verdict) is not Standing.GOOD:
        return headline(verdict)
    return " · ".join(filter(None, (_report(verdict), _signed_by(verdict))))


def facts(verdict: Verdict) -> list[Facts]:
    """What is known of the file, then of each who signed it, then of those who signed the files in it."""
    return [
        Facts(fact_title("file"), tuple(_of_file(verdict))),
        *_of_signers("signer", verdict.signers, verdict),
        *_of_signers("inside", verdict.inside, verdict),
    ]


def _of_signers(title: str, signers: Sequence[SignerFacts], verdict: Verdict) -> Iterator[Facts]:
    for number, signer in enumerate(signers, start=1):
        words = (
            fact_title(f"{title}-of-many").format(number=number) if len(signers) > 1 else fact_title(title)
        )
        yield Facts(words, tuple(_of_signer(signer, verdict)))


def _of_file(verdict: Verdict) -> Iterator[Fact]:
    yield Fact(fact_title("kind"), kind_word(verdict.kind))
    yield _intact(verdict)
    yield _complete(verdict)
    if verdict.document:
        yield _revision(verdict)
        yield _letter(verdict)
    if verdict.sha256:
        yield Fact(
            fact_title("seen"), moment_text(verdict.first_seen) if verdict.first_seen else fact_text("new")
        )


def _intact(verdict: Verdict) -> Fact:
    title = fact_title("intact")
    nobody = verdict.intact or any(problem.code in _NOBODY for problem in verdict.problems)
    if not verdict.check_code or (nobody and not verdict.signed):
        return Fact(title, fact_text("unchecked"), "error")
    return (
        Fact(title, fact_text("intact"), "good")
        if verdict.intact
        else Fact(title, fact_text("altered"), "error")
    )


def _complete(verdict: Verdict) -> Fact:
    title = fact_title("complete")
    if not verdict.signed:
        return Fact(title, fact_text("unsigned"), "error")
    if verdict.complete:
        return Fact(title, fact_text("complete"), "good")
    return Fact(title, fact_text("incomplete"), "error")


def _revision(verdict: Verdict) -> Fact:
    assert verdict.document is not None
    said, round_ = verdict.document.submission, verdict.document.round
    text = fact_text("revision").format(revision=said.revision, unit=said.unit_name, round=round_.name)
    if verdict.sequence:
        return Fact(fact_title("revision"), fact_text("not-latest").format(said=text), "error")
    return Fact(fact_title("revision"), text, "good")


def _letter(verdict: Verdict) -> Fact:
    letter = verdict.letter
    if not letter.number and not letter.date:
        return Fact(fact_title("letter"), fact_text("no-letter"))
    said = fact_text("letter").format(number=letter.number or "…", date=date_text(letter.date) or "…")
    return Fact(fact_title("letter"), said)


def _of_signer(signer: SignerFacts, verdict: Verdict) -> Iterator[Fact]:
    yield Fact(fact_title("who"), ", ".join(filter(None, (signer.name, signer.organisation))))
    yield Fact(fact_title("role"), signer.role or fact_text("no-role"))
    yield _time(signer, verdict)
    yield Fact(fact_title("code"), signer.code)
    yield _period(signer, verdict)
    yield _purpose(signer, verdict)
    yield _chain(signer)
    yield _trust(signer, verdict)
    yield _revocation(signer, verdict)


def _time(signer: SignerFacts, verdict: Verdict) -> Fact:
    if not signer.time:
        return Fact(fact_title("time"), fact_text("no-time"), "warning")
    if _told(verdict.problems, signer, _OF_TIME):
        return Fact(
            fact_title("time"), fact_text("time-doubtful").format(time=moment_text(signer.time)), "error"
        )
    return Fact(fact_title("time"), moment_text(signer.time))


def _period(signer: SignerFacts, verdict: Verdict) -> Fact:
    days = {"start": date_text(signer.valid_from), "end": date_text(signer.valid_to)}
    if _told(verdict.problems, signer, _OF_PERIOD):
        return Fact(fact_title("period"), fact_text("period-outside").format(**days), "error")
    over = _told(verdict.notes, signer, frozenset({"certificate-expired-since"}))
    return Fact(
        fact_title("period"), fact_text("period-over-since" if over else "period").format(**days), "good"
    )


def _purpose(signer: SignerFacts, verdict: Verdict) -> Fact:
    wrong = _told(verdict.problems, signer, _OF_PURPOSE)
    said, mark = ("not-for-signing", "error") if wrong else ("for-signing", "good")
    return Fact(fact_title("purpose"), fact_text(said), mark)


def _chain(signer: SignerFacts) -> Fact:
    if signer.chain_trusted:
        said = fact_text("chain-trusted").format(chain=" ← ".join(signer.chain))
        return Fact(fact_title("chain"), said, "good")
    if signer.self_signed:
        return Fact(fact_title("chain"), fact_text("self-signed"))
    return Fact(fact_title("chain"), fact_text("chain-unknown").format(issuer=signer.issuer), "warning")


def _trust(signer: SignerFacts, verdict: Verdict) -> Fact:
    title = fact_title("trust")
    if _told(verdict.distrust, signer, _LOUD):
        return Fact(title, fact_text("changed"), "error")
    if signer.registered:
        return Fact(title, fact_text("registered").format(unit=signer.unit), "good")
    for code, holds in (("confirmed", signer.confirmed), ("vouched", signer.chain_trusted)):
        if holds:
            return Fact(title, fact_text(code), "good")
    return Fact(title, fact_text("stranger"), "warning")


def _revocation(signer: SignerFacts, verdict: Verdict) -> Fact:
    title, as_of = fact_title("revocation"), date_text(signer.revocation_as_of)
    if signer.revocation == "revoked":
        said = fact_text("revoked").format(
            date=date_text(signer.revoked_at), cause=revocation_text(signer.revoked_reason)
        )
        since = _told(verdict.notes, signer, frozenset({"certificate-revoked-since"}))
        return Fact(title, said, "warning" if since else "error")
    if signer.revocation == "good":
        stale = any(note.code == "revocation-stale" for note in verdict.notes)
        return Fact(title, fact_text("not-revoked").format(date=as_of), "warning" if stale else "good")
    if signer.self_signed:
        return Fact(title, fact_text("no-revocation"))
    return Fact(title, fact_text("revocation-unknown"), "warning")


def _told(problems: Iterable[Problem], signer: SignerFacts, codes: frozenset[str]) -> bool:
    """Whether one of these is told of this signer."""
    return any(problem.code in codes and problem.params.get("name") == signer.name for problem in problems)


def _vouching(signers: Iterable[SignerFacts]) -> str:
    """What all signers have in common that speaks for them, the weakest where they differ."""
    found = list(signers)
    if all(signer.registered for signer in found):
        return "registered"
    return "confirmed" if all(signer.registered or signer.confirmed for signer in found) else "vouched"


def _report(verdict: Verdict) -> str:
    if verdict.document is None:
        return ""
    said = verdict.document.submission
    return sentence_word("report").format(unit=said.unit_name, revision=said.revision)


def _signed_by(verdict: Verdict) -> str:
    names = ", ".join(dict.fromkeys(signer.name for signer in verdict.signers))
    return sentence_word("signed-by").format(names=names)


def _what(verdict: Verdict) -> str:
    return sentence_word("package" if verdict.document else "file")


def kind_word(kind: str) -> str:
    """What kind of file it is."""
    return _said(KINDS[kind])


def fact_title(key: str) -> str:
    """What a fact, or a group of them, is about."""
    return _said(FACTS[key])


def fact_text(key: str) -> str:
    """What a fact says, with its places to fill."""
    return _said(SAID[key])


def sentence_word(key: str) -> str:
    """A part of the verdict in one sentence, with its places to fill."""
    return _said(SENTENCES[key])


def _said(text: str) -> str:
    return LANGUAGE.said("verdicts", text)
