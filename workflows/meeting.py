"""What is kept of a file that was judged: when it was first seen, whose certificate was met, what was confirmed."""

from models.problems import Refusal
from signing.certificates import Certificate
from storage.trust import MetCertificate, SeenFile, add_met, add_seen
from workflows.office import Office
from workflows.signers import speaking
from workflows.trust import confirm
from workflows.verdicts import Verdict


def meet(office: Office, verdict: Verdict) -> None:
    """Keep that this file was seen; and of a report that holds together, which one it is and whose certificates."""
    document = verdict.document if verdict.sound else None
    now = office.now()
    with office.store.writing() as connection:
        if document is None:
            add_seen(connection, SeenFile(verdict.sha256, now))
            return
        said = document.submission
        add_seen(
            connection,
            SeenFile(verdict.sha256, now, document.round.id, said.unit_code, said.revision, document.draft),
        )
        unit = speaking(said, document.round.id).unit
        for certificate in _certificates(verdict):
            add_met(connection, MetCertificate(unit, certificate.fingerprint, certificate.der, now))


def confirm_signer(office: Office, verdict: Verdict, code: str) -> Certificate:
    """First contact: the code that the unit read out is the one of a signer, who speaks for the unit from now on.

    Refusal of the first problem of a file that does not hold together, `confirming-nobody` for one that names no unit,
    `code-differs` where no signer has this code.
    """
    for problem in verdict.problems:
        raise Refusal(problem.code, **problem.params)
    if verdict.document is None:
        raise Refusal("confirming-nobody", file=verdict.file)
    wanted = "".join(code.split())
    for certificate in _certificates(verdict):
        if certificate.short_code.replace(" ", "") == wanted:
            said = verdict.document.submission
            confirm(office, speaking(said, verdict.document.round.id).unit, certificate)
            return certificate
    raise Refusal("code-differs", file=verdict.file, wanted=code)


def _certificates(verdict: Verdict) -> list[Certificate]:
    return [signature.certificate for signature in verdict.signatures]
