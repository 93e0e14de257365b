"""Forged, broken and hostile PDFs, each with the code that it must be refused by. None may pass for good."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fpdf import FPDF

from signing.keys import KeySigner
from signing.pdf import sign_pdf
from signing.pyhanko_pdf_adapter import add_signature
from tests.signing.pdf.bare_pdf import (
    LETTER,
    PAGE,
    appended,
    body_of,
    deflated,
    gap,
    last_object,
    last_xref,
    letter,
    shown,
    signature_value,
    signed_part,
    stream,
    updated,
    with_entry,
    with_value,
    written,
)
from tests.signing.pdf.made_cms import as_other_kind, made_cms

BROKEN, ALTERED, CHANGED = "pdf-signature-broken", "pdf-altered", "pdf-changed-after-signing"
UNREADABLE, UNSIGNED, UNBOUND = "pdf-unreadable", "pdf-unsigned", "pdf-certificate-unbound"


@dataclass(frozen=True)
class Workshop:
    """What a forger has: a signed letter that says 12, another one that says 99, a key of their own, a certificate."""

    signer: KeySigner
    other: KeySigner
    weak: KeySigner
    twin: bytes
    now: datetime

    def sign(self, data: bytes) -> bytes:
        return sign_pdf(data, self.signer, self.now, None, "Thủ trưởng đơn vị")

    @property
    def signed(self) -> bytes:
        return self.sign(letter())

    @property
    def other_signed(self) -> bytes:
        return self.sign(letter("99"))


Forge = Callable[[Workshop], bytes]
FORGERIES: dict[str, tuple[str, Forge]] = {}
"""By class and name: the code, and how it is made."""


def forgery(name: str, code: str) -> Callable[[Forge], Forge]:
    def kept(forge: Forge) -> Forge:
        assert name not in FORGERIES
        FORGERIES[name] = (code, forge)
        return forge

    return kept


def update(name: str, code: str, objects: dict[int, bytes], base: bytes | None = None) -> None:
    """A vector that puts objects behind a signed letter."""
    forgery(name, code)(lambda shop: updated(shop.sign(base) if base else shop.signed, objects))


def replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    """One place changed, the length kept."""
    assert old in data
    return data.replace(old, new.ljust(len(old)), 1)


def with_ranges(data: bytes, change: Callable[[list[int]], list[int]]) -> bytes:
    found = re.search(rb"/ByteRange \[([\d ]+)\] *", data)
    assert found
    numbers = change([int(number) for number in found[1].split()])
    return replaced(data, found[0], b"/ByteRange [%b]" % b" ".join(b"%d" % number for number in numbers))


# Bytes changed in what was signed


@forgery("altered/figure", ALTERED)
def _figure(shop: Workshop) -> bytes:
    return replaced(shop.signed, b"(12) Tj", b"(98) Tj")


@forgery("altered/role", ALTERED)
def _role(shop: Workshop) -> bytes:
    return re.sub(rb"/Reason \(", b"/Reasom (", shop.signed, count=1)


@forgery("altered/time", ALTERED)
def _time(shop: Workshop) -> bytes:
    return re.sub(rb"(/M \(D.*?202)1", rb"\g<1>0", shop.signed, count=1)


# Byte ranges


@forgery("range/gap enlarged", BROKEN)
def _gap_enlarged(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [r[0], r[1] - 20, r[2] + 20, r[3] - 20])


@forgery("range/past the end", BROKEN)
def _past_end(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [r[0], r[1], r[2], r[3] + 50])


@forgery("range/not from the start", BROKEN)
def _from_middle(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [9, r[1] - 9, r[2], r[3]])


@forgery("range/overlapping", BROKEN)
def _overlapping(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [0, r[1], r[1] - 10, r[3]])


@forgery("range/one part only", BROKEN)
def _one_part(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: r[:2])


@forgery("range/three parts", BROKEN)
def _three_parts(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [*r, 0, 10])


@forgery("range/negative", BROKEN)
def _negative(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [0, r[1], r[2], -5])


@forgery("range/stops before the end", ALTERED)
def _stops_early(shop: Workshop) -> bytes:
    return with_ranges(shop.signed, lambda r: [r[0], r[1], r[2], r[3] - 6])


@forgery("range/end left open by the signer", "pdf-partly-signed")
def _left_open(shop: Workshop) -> bytes:
    data = with_ranges(shop.signed, lambda r: [r[0], r[1], r[2], r[3] - 20])
    start, end = gap(data)
    covered = data[:start] + data[end : len(data) - 20]
    return with_value(data, made_cms(covered, shop.signer.key, shop.signer.certificate.der))


@forgery("range/wrapped: the real parts around a new page", CHANGED)
def _wrapped(shop: Workshop) -> bytes:
    """The signature stays valid over its bytes while the file shows another page (signature wrapping)."""
    signed = shop.signed
    number, body = last_object(signed, b"/ByteRange")
    moved = re.sub(rb"/Contents <([0-9A-F]+)>", rb"/Contents (copied elsewhere)", body)
    return updated(signed, {4: shown("98"), number + 100: moved})


@forgery("range/value told elsewhere", BROKEN)
def _told_elsewhere(shop: Workshop) -> bytes:
    """The signature dictionary written again, so that its ranges no longer stand around its value."""
    number, body = last_object(shop.signed, b"/ByteRange")
    return updated(shop.signed, {number: body.replace(b"/Contents <", b"/Contents <00")})


# The value


@forgery("empty/zeros", BROKEN)
def _zeros(shop: Workshop) -> bytes:
    return with_value(shop.signed, b"")


@forgery("empty/no digits", BROKEN)
def _no_digits(shop: Workshop) -> bytes:
    start, end = gap(shop.signed)
    return shop.signed[: start + 1] + b" " * (end - start - 2) + shop.signed[end - 1 :]


@forgery("empty/field without a value", UNSIGNED)
def _no_value(shop: Workshop) -> bytes:
    number, body = last_object(shop.signed, b"/FT /Sig")
    return updated(shop.signed, {number: re.sub(rb"/V \d+ 0 R", b"", body)})


@forgery("empty/not a dictionary", BROKEN)
def _no_dictionary(shop: Workshop) -> bytes:
    number, body = last_object(shop.signed, b"/FT /Sig")
    return updated(shop.signed, {number: re.sub(rb"/V \d+ 0 R", b"/V (signed)", body)})


@forgery("value/of another file", ALTERED)
def _of_another_file(shop: Workshop) -> bytes:
    return with_value(shop.signed, signature_value(shop.other_signed).rstrip(b"\0"))


@forgery("value/cut", BROKEN)
def _cut(shop: Workshop) -> bytes:
    return with_value(shop.signed, signature_value(shop.signed)[:200])


@forgery("value/something behind it", BROKEN)
def _behind(shop: Workshop) -> bytes:
    return with_value(shop.signed, signature_value(shop.signed).rstrip(b"\0") + b"\0\0\1")


@forgery("value/digits in both cases", BROKEN)
def _both_cases(shop: Workshop) -> bytes:
    start, _ = gap(shop.signed)
    place = next(n for n in range(start, len(shop.signed)) if shop.signed[n : n + 1] in b"ABCDEF")
    return shop.signed[:place] + shop.signed[place : place + 1].lower() + shop.signed[place + 1 :]


@forgery("value/no signed data", BROKEN)
def _other_kind(shop: Workshop) -> bytes:
    return with_value(shop.signed, as_other_kind(b"signed"))


@forgery("value/two signers in one", BROKEN)
def _two_signers(shop: Workshop) -> bytes:
    return _own_cms(shop, times=2)


@forgery("value/content inside", BROKEN)
def _attached(shop: Workshop) -> bytes:
    signed = shop.signed
    value = made_cms(b"12", shop.signer.key, shop.signer.certificate.der, attached=True)
    return with_value(signed, value)


@forgery("value/certificates swallowed", BROKEN)
def _shifted(shop: Workshop) -> bytes:
    value = bytearray(signature_value(shop.signed))
    value[3] += 4  # the outer length, over four zeros of the padding
    return with_value(shop.signed, bytes(value).rstrip(b"\0"))


def _own_cms(shop: Workshop, **how: object) -> bytes:
    signed = shop.signed
    value = made_cms(signed_part(signed), shop.signer.key, shop.signer.certificate.der, **how)  # pyright: ignore[reportArgumentType]
    return with_value(signed, value)


# Hashes, keys and certificates


@forgery("weak/SHA-1", "pdf-hash-weak")
def _sha1(shop: Workshop) -> bytes:
    return _own_cms(shop, hash_name="sha1")


@forgery("weak/MD5", "pdf-hash-weak")
def _md5(shop: Workshop) -> bytes:
    signed = with_room(shop)
    return with_value(signed, made_cms(signed_part(signed), shop.weak.key, shop.weak.certificate.der, "md5"))


@forgery("weak/RSA of 1,024 bits", "pdf-certificate-not-accepted")
def _short_key(shop: Workshop) -> bytes:
    signed = with_room(shop)
    return with_value(signed, made_cms(signed_part(signed), shop.weak.key, shop.weak.certificate.der))


def with_room(shop: Workshop) -> bytes:
    """Signed by the other key, which is RSA and takes more room."""
    return sign_pdf(letter(), shop.other, shop.now, None)


@forgery("certificate/of another key", BROKEN)
def _other_certificate(shop: Workshop) -> bytes:
    signed = with_room(shop)
    return with_value(signed, made_cms(signed_part(signed), shop.signer.key, shop.other.certificate.der))


@forgery("certificate/another one of the same key", UNBOUND)
def _twin(shop: Workshop) -> bytes:
    """Both are told apart by the attribute alone."""
    signed = shop.signed
    value = made_cms(signed_part(signed), shop.signer.key, shop.twin, named=shop.signer.certificate.der)
    return with_value(signed, value)


@forgery("certificate/not named", UNBOUND)
def _not_named(shop: Workshop) -> bytes:
    return _own_cms(shop, named=b"")


@forgery("certificate/named otherwise", BROKEN)
def _case_of_issuer(shop: Workshop) -> bytes:
    value = signature_value(shop.signed)
    place = [found.start() for found in re.finditer("Cơ quan".encode(), value)][1]
    return with_value(shop.signed, value[:place] + b"c" + value[place + 1 :])


# Taken away


forgery("stripped/the update cut off", UNSIGNED)(lambda _: letter())
forgery("stripped/a time stamp is no signature", UNSIGNED)(
    lambda _: letter(
        o1=b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>",
        o6=b"<</FT/Sig/T(Stamp)/V 7 0 R>>",
        o7=b"<</Type/DocTimeStamp/ByteRange[0 1 2 3]/Contents<00>>>",
    )
)
forgery("truncated/half", UNREADABLE)(lambda shop: shop.signed[: len(shop.signed) // 2])
forgery("truncated/in the value", UNSIGNED)(lambda shop: shop.signed[: gap(shop.signed)[0] + 50])
forgery("truncated/last table", UNREADABLE)(lambda shop: shop.signed[: last_xref(shop.signed) + 30])
forgery("truncated/last byte", ALTERED)(lambda shop: shop.signed[:-1] + b" ")
forgery("truncated/to nothing", UNREADABLE)(lambda _: b"")
forgery("truncated/to the head", UNREADABLE)(lambda _: b"%PDF-1.7\n")
update("stripped/no form any more", UNSIGNED, {1: LETTER[1]})
update("stripped/no fields any more", UNSIGNED, {1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>"})


@forgery("moved/signature and field into another file", ALTERED)
def _moved(shop: Workshop) -> bytes:
    """All that signing added to one letter, behind another of the same length."""
    one, base = shop.signed, letter()
    return letter("99") + one[len(base) :]


# Changed after signing: each object as it stands there, but for one entry


def change(name: str, code: str, number: int, entry: bytes, base: bytes = b"", **more: bytes) -> None:
    """A vector that puts an entry into an object behind the signature, and objects `o90=...` beside it."""

    def forge(shop: Workshop) -> bytes:
        signed = shop.sign(base or letter())
        others = {int(key[1:]): body for key, body in more.items()}
        return updated(signed, {number: with_entry(body_of(signed, number), entry), **others})

    forgery(name, code)(forge)


forgery("page/content", CHANGED)(lambda shop: updated(shop.signed, {4: shown("98")}))
change("page/other content", CHANGED, 3, b"/Contents 90 0 R", o90=shown("98"))
change("page/more content", CHANGED, 3, b"/Contents[4 0 R 90 0 R]", o90=shown("98"))
change("page/cropped", CHANGED, 3, b"/CropBox[0 0 10 10]")
change("page/turned", CHANGED, 3, b"/Rotate 180")
change("page/font", CHANGED, 5, b"/BaseFont/Symbol")
change("page/added", CHANGED, 2, b"/Kids[3 0 R 90 0 R]", o90=PAGE % b"")
change("page/taken out", CHANGED, 2, b"/Kids[]")
change("page/other tree", CHANGED, 1, b"/Pages 91 0 R", o91=b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
change("page/opens by itself", CHANGED, 1, b"/OpenAction<</S/URI/URI(http://x)>>")

_TEXT_OVER = b"<</Type/Annot/Subtype/FreeText/Rect[0 0 300 200]/Contents(98)/F 4>>"
_STAMP = b"<</Type/Annot/Subtype/Stamp/Rect[0 0 300 200]/AP<</N 4 0 R>>/F 4>>"
_LINK = b"<</Type/Annot/Subtype/Link/Rect[0 0 300 200]/A<</S/URI/URI(http://x)>>>>"
change("annotation/text over the figure", CHANGED, 3, b"/Annots[90 0 R]", o90=_TEXT_OVER)
change("annotation/stamp", CHANGED, 3, b"/Annots[90 0 R]", o90=_STAMP)
change("annotation/link", CHANGED, 3, b"/Annots[90 0 R]", o90=_LINK)

_COVER = stream(b"1 g 0 0 300 200 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 300 200]")
_FIELD = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(later)/Rect[0 0 300 200]/F 4/P 3 0 R/AP<</N 91 0 R>>>>"


@forgery("annotation/empty signature field as a cover", CHANGED)
def _empty_field(shop: Workshop) -> bytes:
    """pyHanko's rules allow new signature fields; one that nobody signed may hide what was signed."""
    signed = shop.signed
    field, _ = last_object(signed, b"/FT /Sig")
    form, body = last_object(signed, b"/Fields")
    kids = b"[%d 0 R 90 0 R]" % field
    objects = {
        3: with_entry(body_of(signed, 3), b"/Annots%b" % kids),
        form: with_entry(body, b"/Fields%b" % kids),
        90: _FIELD,
        91: _COVER,
    }
    return updated(signed, objects)


@forgery("annotation/the signature's own picture", CHANGED)
def _own_picture(shop: Workshop) -> bytes:
    signed = shop.signed
    field, body = last_object(signed, b"/FT /Sig")
    moved = with_entry(with_entry(body, b"/Rect[0 0 300 200]"), b"/AP<</N 91 0 R>>")
    return updated(signed, {field: moved, 91: _COVER})


# Forms: a figure in a field, which other rules let people fill in after signing

_FORM = {
    "o1": b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>",
    "o3": PAGE % b"/Annots[6 0 R]",
    "o6": b"<</Type/Annot/Subtype/Widget/FT/Tx/T(total)/V(12)/Rect[0 0 99 20]/F 4/P 3 0 R/AP<</N 7 0 R>>>>",
    "o7": stream(b"BT (12) Tj ET", b"/Type/XObject/Subtype/Form/BBox[0 0 99 20]"),
}
FORM = letter("12", **_FORM)
change("form/value and its picture", CHANGED, 6, b"/V(98)", FORM, o7=_COVER)
change("form/picture alone", CHANGED, 6, b"/AP<</N 91 0 R>>", FORM, o91=_COVER)
change("form/hidden", CHANGED, 6, b"/F 2", FORM)
change("form/the signature's field lost", UNSIGNED, 1, b"/AcroForm<</Fields[6 0 R]>>", FORM)


@forgery("form/new field", CHANGED)
def _new_field(shop: Workshop) -> bytes:
    signed = shop.signed
    (form, body), (field, _) = last_object(signed, b"/Fields"), last_object(signed, b"/FT /Sig")
    more = with_entry(body, b"/Fields[%d 0 R 90 0 R]" % field)
    return updated(signed, {form: more, 90: b"<</FT/Tx/T(x)/V(98)>>"})


# Shadows: prepared before signing, revealed afterwards

_SHADOW = {
    "o50": shown("98"),
    "o51": b"<</Type/Pages/Kids[52 0 R]/Count 1>>",
    "o52": PAGE.replace(b"4 0", b"50 0") % b"",
}
SHADOWED = letter("12", **_SHADOW)
change("shadow/replace: the other tree", CHANGED, 1, b"/Pages 51 0 R", SHADOWED)
change("shadow/replace: the other content", CHANGED, 3, b"/Contents 50 0 R", SHADOWED)
_COVERED = letter(o3=PAGE % b"/Annots[60 0 R]", o60=_STAMP.replace(b"4 0 R", b"61 0 R"), o61=_COVER)
forgery("shadow/hide: the cover set free", CHANGED)(
    lambda shop: updated(shop.sign(_COVERED), {}, freed=(61,))
)
forgery("shadow/hide: the cover made empty", CHANGED)(
    lambda shop: updated(shop.sign(_COVERED), {61: stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]")})
)


@forgery("shadow/table points at what was prepared", CHANGED)
def _retargeted(shop: Workshop) -> bytes:
    """No object is added: the table alone says that object 4 is the other content."""
    signed = shop.sign(letter(o50=shown("12") + b"\nendobj\n4 0 obj\n" + shown("98")))
    place = signed.index(shown("98")) - len(b"4 0 obj\n")
    size = re.findall(rb"/Size (\d+)", signed)[-1]
    table = b"xref\n4 1\n%010d 00000 n \ntrailer\n<</Size %b/Root 1 0 R/Prev %d>>" % (
        place,
        size,
        last_xref(signed),
    )
    return signed + table + b"\nstartxref\n%d\n%%%%EOF\n" % len(signed)


@forgery("shadow/one page for old readers, one for new", CHANGED)
def _hybrid(shop: Workshop) -> bytes:
    """A second table, in a stream, that only some programs follow (ISO 32000-1, 7.5.8.4)."""
    signed, content = shop.signed, shown("98")
    size = int(re.findall(rb"/Size (\d+)", signed)[-1]) + 1
    entries = b"/Type/XRef/W[1 4 1]/Index[4 1]/Size %d" % size
    table = deflated(b"\1" + len(signed).to_bytes(4, "big") + b"\0", entries)
    place = len(signed) + len(b"4 0 obj\n%b\nendobj\n" % content)
    trailer = b"/Root 1 0 R/Prev %d/XRefStm %d" % (last_xref(signed), place)
    return appended(signed, {4: content, size - 1: table}, trailer)


# Behind the end


forgery("tail/letters", "pdf-trailing-data")(lambda shop: shop.signed + b"% 98\n")
forgery("tail/another file", "pdf-trailing-data")(lambda shop: shop.signed + b"PK\5\6" + bytes(18))
forgery("tail/zeros", "pdf-trailing-data")(lambda shop: shop.signed + bytes(3))


@forgery("tail/the end twice", "pdf-trailing-data")
def _end_twice(shop: Workshop) -> bytes:
    return shop.signed + b"startxref\n%d\n%%%%EOF\n" % last_xref(shop.signed)


@forgery("tail/another file that is shown", UNSIGNED)
def _whole_file_behind(shop: Workshop) -> bytes:
    return shop.signed + letter("98")


# What may show something else another time; we sign no such file, other programs do

ACTIVE = "pdf-active-content"
_ROOT = b"<</Type/Catalog/Pages 2 0 R%b>>"
_XFA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Fields[]/XFA[(template) 4 0 R]>>"
_SCRIPT = b"<</S/JavaScript/JS(app.alert(1))>>"


def _added(shop: Workshop, data: bytes) -> bytes:
    return add_signature(data, shop.signer, shop.now, "", None)


for _name, _entry in {
    "XFA": b"/AcroForm<</Fields[]/XFA[(template) 4 0 R]>>",
    "XFA in a form of its own": b"/AcroForm 5 0 R",
    "script at opening": b"/OpenAction" + _SCRIPT,
    "named script": b"/Names<</JavaScript<</Names[(a) " + _SCRIPT + b"]>>>>",
    "program at opening": b"/OpenAction<</S/Launch/F(cmd.exe)>>",
    "script at closing": b"/AA<</WC " + _SCRIPT + b">>",
}.items():
    forgery(f"active/{_name}", ACTIVE)(
        lambda shop, entry=_entry: _added(shop, letter(o1=_ROOT % entry, o5=_XFA))
    )


# Encrypted


def _encrypted(password: str) -> bytes:
    document = FPDF()
    document.set_encryption("owner", password)
    document.add_page()
    return bytes(document.output())


forgery("encrypted/with a password", "pdf-encrypted")(lambda _: _encrypted("x"))
forgery("encrypted/open to everybody", "pdf-encrypted")(lambda _: _encrypted(""))


@forgery("encrypted/after signing", UNREADABLE)
def _encrypted_later(shop: Workshop) -> bytes:
    table = b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P 0/O(x)/U(x)>>/Prev %d" % last_xref(shop.signed)
    return appended(shop.signed, {}, table)


# Time and purpose


forgery("time/in the future", "signing-time-in-future")(
    lambda shop: sign_pdf(letter(), shop.signer, shop.now.replace(year=shop.now.year + 1), None)
)
forgery("time/after the certificate", "certificate-expired")(
    lambda shop: sign_pdf(letter(), shop.signer, shop.now.replace(year=shop.now.year + 4), None)
)
forgery("time/before the certificate", "certificate-not-yet-valid")(
    lambda shop: sign_pdf(letter(), shop.signer, shop.now.replace(year=shop.now.year - 4), None)
)


# Bombs and garbage: no proof, no crash, no great time

_MANY = 200_000


def _object_stream(number: int, inside: bytes, entries: bytes = b"") -> bytes:
    head = b"%d 0 " % number
    return deflated(head + inside, b"/Type/ObjStm/N 1/First %d%b" % (len(head), entries))


@forgery("bomb/object stream of a gigabyte", UNREADABLE)
def _object_bomb(_: Workshop) -> bytes:
    return _xref_stream_file(_object_stream(1, b"<</Type/Catalog/Pages 2 0 R>>" + bytes(200 << 20)))


@forgery("bomb/table of a gigabyte", UNREADABLE)
def _table_bomb(_: Workshop) -> bytes:
    return _xref_stream_file(b"null", bytes(200 << 20))


def _xref_stream_file(holder: bytes, more: bytes = b"") -> bytes:
    """A file whose object 1 lies in object stream 9, found through a cross-reference stream."""
    head = b"%PDF-1.7\n9 0 obj\n"
    data = head + holder + b"\nendobj\n"
    rows = {0: (0, 0, 0), 1: (2, 9, 0), 9: (1, len(head) - 8, 0), 10: (1, len(data), 0)}
    table = b"".join(bytes([k]) + a.to_bytes(4, "big") + bytes([b]) for k, a, b in rows.values()) + more
    entries = b"/Type/XRef/W[1 4 1]/Index[0 2 9 2]/Size 11/Root 1 0 R"
    return data + b"10 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (deflated(table, entries), len(data))


forgery("bomb/arrays in arrays", UNREADABLE)(lambda _: written({1: b"[" * _MANY + b"]" * _MANY}))
forgery("bomb/dictionaries in dictionaries", UNREADABLE)(
    lambda _: written({1: b"<</A" * _MANY + b">>" * _MANY})
)
forgery("bomb/many objects", UNREADABLE)(
    lambda _: letter().replace(b"/Size 6", b"/Size 6000000", 1).replace(b"xref\n0 1", b"xref\n0 6000000", 1)
)


@forgery("bomb/many revisions", UNREADABLE)
def _many_revisions(shop: Workshop) -> bytes:
    data = shop.signed
    for _ in range(60):
        data = updated(data, {4: shown("98")})
    return data


@forgery("bomb/many signatures", UNREADABLE)
def _many_signatures(shop: Workshop) -> bytes:
    signed = shop.signed
    form, body = last_object(signed, b"/Fields")
    value, _ = last_object(signed, b"/ByteRange")
    fields = {100 + n: b"<</FT/Sig/T(s%d)/V %d 0 R>>" % (n, value) for n in range(40)}
    refs = b" ".join(b"%d 0 R" % number for number in fields)
    return updated(signed, {form: with_entry(body, b"/Fields[%b]" % refs), **fields})


forgery("cycle/tables", UNREADABLE)(
    lambda _: appended(
        letter(), {4: shown("98")}, b"/Root 1 0 R/Prev %d" % (len(letter()) + len(shown("98")) + 16)
    )
)
forgery("cycle/object stream in itself", UNREADABLE)(
    lambda _: _xref_stream_file(_object_stream(9, b"<<>>", b"/Extends 9 0 R")).replace(
        b"/Index[0 2 9 2]", b"/Index[8 2 9 2]"
    )
)
forgery("cycle/length of a stream", UNSIGNED)(lambda _: letter(o4=b"<</Length 4 0 R>>stream\nx\nendstream"))
forgery("cycle/fields", UNREADABLE)(
    lambda _: letter(
        o1=_ROOT % b"/AcroForm<</Fields[6 0 R]>>", o6=b"<</FT/Sig/T(x)/Kids[6 0 R]/Parent 6 0 R>>"
    )
)
forgery("cycle/root", UNREADABLE)(lambda _: letter(o1=b"1 0 R"))
forgery("garbage/no PDF", UNREADABLE)(lambda _: b"PK\3\4" * 50)
forgery("garbage/PDF by its first line only", UNREADABLE)(lambda _: b"%PDF-1.7\n" + bytes(range(256)) * 40)
forgery("garbage/root is no dictionary", UNREADABLE)(lambda _: letter(o1=b"(root)"))
forgery("garbage/form is no dictionary", UNREADABLE)(lambda _: letter(o1=_ROOT % b"/AcroForm 7"))
