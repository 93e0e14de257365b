"""Writes resources/fonts/times_widths.json: how wide each letter of Times New Roman is, for computing row heights.

The numbers are read from Liberation Serif 2, which was made to have the widths of Times New Roman. Run it again only
when more letters are wanted: `python tools/times_widths.py`, on a machine with the Debian package fonts-liberation2.
"""

import json
import struct
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

FONTS = Path("/usr/share/fonts/truetype/liberation2")
FACES = {"regular": FONTS / "LiberationSerif-Regular.ttf", "bold": FONTS / "LiberationSerif-Bold.ttf"}
TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "times_widths.json"
# Latin with all Vietnamese letters, combining marks, punctuation, currency.
WANTED = (
    range(0x20, 0x250),
    range(0x300, 0x370),
    range(0x1E00, 0x1F00),
    range(0x2000, 0x2070),
    range(0x20A0, 0x20C0),
)
NOTE = (
    "Advance widths of Times New Roman, taken from the metric-compatible Liberation Serif 2 (Red Hat, Inc., "
    "SIL Open Font License 1.1). Width -> characters."
)


def tables(font: bytes) -> dict[str, bytes]:
    """The tables of a TrueType file by tag."""
    count = struct.unpack_from(">H", font, 4)[0]
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * i) for i in range(count))
    return {tag.decode(): font[start : start + size] for tag, _, start, size in entries}


def glyphs(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Pairs of code point and glyph, from the subtable of Unicode's basic plane (format 4)."""
    count = struct.unpack_from(">H", cmap, 2)[0]
    starts = {(p, e): at for p, e, at in (struct.unpack_from(">HHI", cmap, 4 + 8 * i) for i in range(count))}
    table = cmap[starts[3, 1] :]
    segments = struct.unpack_from(">H", table, 6)[0] // 2
    ends, begins, deltas, offsets = (
        struct.unpack_from(f">{segments}H", table, 14 + part * 2 * segments + (2 if part else 0))
        for part in range(4)
    )
    at_offsets = 16 + 6 * segments
    for i, (first, last) in enumerate(zip(begins, ends, strict=True)):
        for code in range(first, last + 1):
            place = at_offsets + 2 * i + offsets[i] + 2 * (code - first)
            glyph = struct.unpack_from(">H", table, place)[0] if offsets[i] and code != 0xFFFF else code
            yield code, (glyph + deltas[i]) % 0x10000 if glyph else 0


def widths(path: Path) -> dict[str, str]:
    """Characters by advance width, in units of the em square."""
    font = tables(path.read_bytes())
    metrics = struct.unpack_from(">H", font["hhea"], 34)[0]
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for code, glyph in glyphs(font["cmap"]):
        if glyph and any(code in wanted for wanted in WANTED):
            grouped[struct.unpack_from(">H", font["hmtx"], 4 * min(glyph, metrics - 1))[0]].append(chr(code))
    return {str(width): "".join(characters) for width, characters in sorted(grouped.items())}


def main() -> None:
    """Write the file."""
    units = {struct.unpack_from(">H", tables(path.read_bytes())["head"], 18)[0] for path in FACES.values()}
    document = {
        "note": NOTE,
        "units_per_em": units.pop(),
        **{face: widths(path) for face, path in FACES.items()},
    }
    TARGET.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
