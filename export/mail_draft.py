"""A letter that a mail program opens as one not yet sent (X-Unsent): written by RFC 5322, 2045 and 2047, repeatable.

It composes no words and sends nothing.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
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
    name, data = draft.attached
    if len(data) > MAX_ATTACHMENT:
        raise Refusal("mail-too-big", size=len(data), limit=MAX_ATTACHMENT)
    message = _headed(draft)
    message.set_content(draft.body, cte="quoted-printable")
    subtype = _TYPES.get(name[name.rfind(".") :], "octet-stream")
    message.add_attachment(data, maintype="application", subtype=subtype, filename=name)
    message.set_boundary(sha256(f"{draft.id} {name}".encode()).hexdigest()[:32])
    return message.as_bytes()


def _headed(draft: MailDraft) -> EmailMessage:
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"
    if is_address(draft.sender):
        message["From"] = Address(addr_spec=draft.sender)
    message["To"] = [Address(addr_spec=address) for address in draft.addresses]
    message["Subject"] = draft.subject
    message["Date"] = format_datetime(draft.at)
    message["Message-ID"] = f"<{draft.id}@ra-soat-dvc.invalid>"
    return message
