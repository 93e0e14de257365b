"""A letter that a mail program opens as one not yet sent (X-Unsent): written by RFC 5322, 2045 and 2047, repeatable.

It composes no words and sends nothing.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.charset import QP, Charset
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import format_datetime
from hashlib import sha256
from typing import NamedTuple

from models.problems import Refusal

MAX_ATTACHMENT = 20 * 1024 * 1024
"""Bytes that the gateways of provinces let through as an attached file."""
ZIP = ".zip"
_TYPES = {ZIP: "zip", ".asice": "vnd.etsi.asic-e+zip"}
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LONGEST_ADDRESS = 254
_UTF8 = Charset("utf-8")
_UTF8.body_encoding = QP
_AS_SENT = compat32.clone(linesep="\r\n", mangle_from_=False)
"""The older policy: the newer one loses blanks between encoded words of a subject (CPython issue 92081)."""
_SEPARATORS = re.compile(r"[\s,;]+")


class Attached(NamedTuple):
    """A file that goes with the letter. Its name is ASCII, its ending says what it is."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A letter to be sent by hand. `sender` may be blank; `id` makes it unlike every other."""

    addresses: tuple[str, ...]
    sender: str
    subject: str
    body: str
    attached: Attached
    at: datetime
    id: str


def read_addresses(text: str) -> tuple[str, ...]:
    """The addresses in a text, set apart by commas, semicolons or blanks; each once.

    Refusal `mail-address-missing`, or `mail-address-unreadable` with the first `address` that is none.
    """
    listed = tuple(dict.fromkeys(filter(None, _SEPARATORS.split(text))))
    if not listed:
        raise Refusal("mail-address-missing")
    for address in listed:
        if not is_address(address):
            raise Refusal("mail-address-unreadable", address=address)
    return listed


def is_address(text: str) -> bool:
    """Whether this is an e-mail address, as far as that can be told offline."""
    return _ADDRESS.fullmatch(text) is not None and ".." not in text and len(text) <= _LONGEST_ADDRESS


def write_draft(draft: MailDraft) -> bytes:
    """The letter as a file. Refusal `mail-too-big` (with `size` and `limit`, bytes)."""
    if len(draft.attached.data) > MAX_ATTACHMENT:
        raise Refusal("mail-too-big", size=len(draft.attached.data), limit=MAX_ATTACHMENT)
    letter = _headed(draft)
    letter.attach(_body(draft.body))
    letter.attach(_attachment(draft.attached))
    return letter.as_bytes(policy=_AS_SENT)


def _headed(draft: MailDraft) -> MIMEMultipart:
    letter = MIMEMultipart(boundary=sha256(f"{draft.id} {draft.attached.name}".encode()).hexdigest()[:32])
    letter["X-Unsent"] = "1"
    if is_address(draft.sender):
        letter["From"] = draft.sender
    letter["To"] = ", ".join(draft.addresses)
    letter["Subject"] = Header(draft.subject, "utf-8", header_name="Subject").encode()
    letter["Date"] = format_datetime(draft.at)
    letter["Message-ID"] = f"<{draft.id}@ra-soat-dvc.invalid>"
    return letter


def _body(text: str) -> MIMENonMultipart:
    part = MIMENonMultipart("text", "plain")
    part.set_payload(text, _UTF8)
    return part


def _attachment(attached: Attached) -> MIMEApplication:
    subtype = _TYPES.get(attached.name[attached.name.rfind(".") :], "octet-stream")
    part = MIMEApplication(attached.data, subtype)
    part.add_header("Content-Disposition", "attachment", filename=attached.name)
    return part
