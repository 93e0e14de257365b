"""What a forger starts from: a genuine report, keys and certificates of many kinds, means to put it together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from signing import container
from signing.container.manifest import write_manifest
from signing.container.names import manifest_name, pair_number, signature_name
from signing.keys import KeySigner
from tests.signing.authority_samples import NOON

Members = Mapping[str, bytes]
DATA, BOOK = "submission.json", "phu-luc-3.xlsx"
MANIFEST, SIGNATURE = manifest_name(1), signature_name(1)


@dataclass(frozen=True)
class Workshop:
    """A genuine package of revision 2 that this PC has met, signed by the registered `head`; and others of the unit.

    report: what a signer signs as the unit's report, with other columns of the submission where they are given.
    """

    package: bytes
    earlier: bytes
    other: bytes
    head: KeySigner
    neighbour: KeySigner
    forger: KeySigner
    report: Callable[..., bytes]
    now: datetime = NOON

    @property
    def members(self) -> dict[str, bytes]:
        return container.read(self.package)

    @property
    def payload(self) -> dict[str, bytes]:
        return {name: body for name, body in self.members.items() if not pair_number(name)}


Build = Callable[[Workshop], bytes]


@dataclass(frozen=True)
class Forgery:
    """What it is, how it is made, and the code that it is refused by."""

    kind: str
    name: str
    build: Build
    code: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


def repacked(change: Callable[[dict[str, bytes]], Mapping[str, bytes | None]]) -> Build:
    """Members changed, added or (None) taken out, in a container that is canonical again."""

    def build(shop: Workshop) -> bytes:
        members: dict[str, bytes | None] = {**shop.members, **change(shop.members)}
        return container.write({name: body for name, body in members.items() if body is not None})

    return build


def with_signature(make: Callable[[Workshop, bytes], bytes]) -> Build:
    """Another signature over the genuine manifest."""
    return lambda shop: container.write({**shop.members, SIGNATURE: make(shop, shop.members[MANIFEST])})


def with_manifest(
    change: Callable[[bytes], bytes], sign: Callable[[bytes, KeySigner, datetime], bytes]
) -> Build:
    """Another manifest, signed by the registered key itself: nothing but its form is wrong."""

    def build(shop: Workshop) -> bytes:
        manifest = change(shop.members[MANIFEST])
        assert manifest != shop.members[MANIFEST]
        signature = sign(manifest, shop.head, shop.now)
        return container.write({**shop.payload, MANIFEST: manifest, SIGNATURE: signature})

    return build


def listing(members: Members) -> bytes:
    """A manifest of just these members."""
    return write_manifest(1, members)
