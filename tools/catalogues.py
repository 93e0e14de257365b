"""Builds the catalogues that the program ships from public lists; see resources/catalogues/SOURCES.md.

    python tools/catalogues.py FOLDER      (the folder with tthc_quoc_gia_2026.csv and tthc_phutho_2022.csv)

One file a version: lines of JSON, compressed. The first line is the catalogue, each other one an entry as a list.
"""

import csv
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, astuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models.catalogue import Catalogue, CatalogueEntry
from models.text import fold

TARGET = Path(__file__).resolve().parents[1] / "resources" / "catalogues"
TIERS = {
    "Cấp tỉnh": "province", "Cấp huyện": "district", "Cấp xã": "commune",
    "Cấp bộ": "ministry", "Cấp Bộ": "ministry", "Cơ quan khác": "other",
}  # fmt: skip
NATIONAL = Catalogue(
    "quoc-gia-2026-07",
    "TTHC quốc gia 7/2026",
    "Cơ sở dữ liệu quốc gia về TTHC, bản lấy tháng 7/2026 (14 cơ quan công bố, chưa đủ mọi bộ, ngành)",
    valid_from="2026-07-01",
    tiers=("province", "commune"),
    shipped=True,
)
PHU_THO = Catalogue(
    "phu-tho-2022",
    "Phú Thọ 2022",
    "Hệ thống một cửa tỉnh Phú Thọ, tháng 7/2022; cấp suy ra từ đơn vị và mã nội bộ",
    valid_from="2022-07-01",
    valid_to="2022-12-31",
    province="Phú Thọ",
    tiers=("province", "district", "commune"),
    shipped=True,
    suggestions_only=True,
)

Line = Mapping[str, str]


def national(lines: Iterable[Line]) -> Iterator[CatalogueEntry]:
    """Every row of the national list."""
    for line in lines:
        tiers = tuple(TIERS[name.strip()] for name in line["cap_thuc_hien"].split(",") if name)
        yield CatalogueEntry(
            line["ma_tthc"], line["ten_tthc"], line["linh_vuc"], tiers, line["co_quan_cong_bo"], line["trang_thai"]
        )  # fmt: skip


def phu_tho(lines: Iterable[Line]) -> Iterator[CatalogueEntry]:
    """The names of the one-stop list, each once a tier and agency; seven districts keep one list."""
    groups: defaultdict[tuple[str, str, str], list[Line]] = defaultdict(list)
    for line in lines:
        district = line["co_quan"].startswith(("UBND", "Ủy ban"))
        agency = f"UBND {line['cap_suy_ra'].lower()}" if district else line["co_quan"]
        groups[fold(bare(line["ten_tthc"])), line["cap_suy_ra"], agency].append(line)
    for (_, tier, agency), alike in groups.items():
        first = alike[0]
        matched = [line for line in alike if is_match(line)]
        codes = [line["ma_quoc_gia_khop_tu_dong"][:8] for line in matched] or [
            line["ma_noi_bo"].strip() for line in alike
        ]
        fields = [line["linh_vuc_theo_csdl_2026"] for line in matched]
        yield CatalogueEntry(
            most(codes), bare(first["ten_tthc"]), most(fields), (TIERS[tier],), agency
        )  # fmt: skip


def bare(name: str) -> str:
    """A name without the signs that end a line of a list."""
    return name.rstrip(" .;,")


def is_match(line: Line) -> bool:
    """Whether the national name that was found by likeness is the same name but for "Thủ tục" before it."""
    names = (line["ten_tthc"], line["ten_quoc_gia_khop_tu_dong"])
    mine, theirs = (re.sub(r"^thu tuc:? ", "", fold(bare(name))) for name in names)
    return bool(theirs) and mine == theirs


def most(values: Iterable[str]) -> str:
    """The value that comes most often, the first of equals; "" of none."""
    return next((value for value, _ in Counter(values).most_common(1)), "")


def write(catalogue: Catalogue, entries: Iterable[CatalogueEntry]) -> None:
    """One file; the same bytes for the same entries."""
    lines = [asdict(catalogue), *(astuple(entry) for entry in entries)]
    text = "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines)
    data = gzip.compress(text.encode(), mtime=0)
    (TARGET / f"{catalogue.id}.jsonl.gz").write_bytes(data)
    print(catalogue.id, len(lines) - 1, len(data))


def read(path: Path) -> list[Line]:
    """The lines of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(folder: Path) -> None:
    """Build both."""
    TARGET.mkdir(exist_ok=True)
    write(NATIONAL, national(read(folder / "tthc_quoc_gia_2026.csv")))
    write(PHU_THO, phu_tho(read(folder / "tthc_phutho_2022.csv")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
