"""The subcommands: words in, one workflow, an exit status. Sentences go to standard error, JSON to standard output.

Exit 0: done. 1: done, and the answer is no (errors, a doubtful package, rows left undecided). 2: wrong use, or no
such file.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.problems import Problem, Refusal
from ui.commands import (
    catalogues,
    entering,
    former,
    handing_over,
    importing,
    installing,
    keys,
    looking_after,
    printing,
    reporting,
    signing,
    trusting,
)
from ui.commands.answers import say
from ui.commands.outside import Outside
from ui.commands.parser import Argument, Parser, typed_count
from ui.messages import problem_text
from workflows.office import Office
from workflows.program import program_name

ANSWERS_NO = frozenset({"export-has-errors"})
"""Refusals that are an answer (exit 1), not a wrong use (exit 2)."""


def _argument(*names: str, exclusive: bool = False, **settings: Any) -> Argument:
    return Argument(names, settings, exclusive)


JSON = _argument("--json", action="store_true", help="trả lời bằng JSON")
_ROLE = _argument("--role", metavar="VAI_TRÒ", help="vai trò người ký, ví dụ “Thủ trưởng đơn vị”")
_PICTURE = _argument("--picture", metavar="TỆP.png", help="ảnh chữ ký hoặc ảnh dấu hiện trên văn bản")


@dataclass(frozen=True, slots=True)
class Command:
    """One subcommand. `reads_only`: it changes nothing, so it works beside an open window."""

    name: str
    help: str
    run: Callable[[argparse.Namespace, Office], int]
    arguments: tuple[Argument, ...] = ()
    reads_only: bool = False


@dataclass(frozen=True, slots=True)
class OutsideCommand:
    """One subcommand that opens its store itself, or none."""

    name: str
    help: str
    run: Callable[[argparse.Namespace, Outside], int]
    arguments: tuple[Argument, ...] = ()


COMMANDS: tuple[Command | OutsideCommand, ...] = (
    OutsideCommand(
        "demo",
        "làm thử cả công việc trên dữ liệu mẫu",
        handing_over.run_demo,
        (_argument("--out", required=True),),
    ),
    Command(
        "start",
        "lập hoặc mở báo cáo của một đơn vị",
        entering.run_start,
        (
            _argument("--unit", required=True, help="tên hoặc mã đơn vị"),
            _argument("--round", help="mã đợt hoặc tệp đợt"),
            _argument("--profile", help="mã bộ quy định"),
        ),
    ),
    Command("list", "các báo cáo trên máy", reporting.run_list, (JSON,), reads_only=True),
    Command(
        "set",
        "ghi đầu mối, người ký, văn bản, lý do",
        entering.run_set,
        (_argument("assignments", nargs="+", metavar="KHÓA=GIÁ_TRỊ"),),
    ),
    Command(
        "attach",
        "đính kèm tệp vào báo cáo",
        entering.run_attach,
        (_argument("files", nargs="+", metavar="TỆP"),),
    ),
    Command(
        "letter",
        "ghi công văn hoặc báo cáo ra tệp",
        handing_over.run_letter,
        (_argument("--out", required=True, metavar="TỆP.docx|.pdf"),),
        reads_only=True,
    ),
    Command(
        "declare",
        "khai báo của một cấp",
        entering.run_declare,
        (
            _argument("tier", metavar="CẤP"),
            _argument("--none", action="store_true", exclusive=True, help="không có TTHC"),
            _argument("--not-ours", action="store_true", exclusive=True, help="không thuộc thẩm quyền"),
            _argument("--total", type=typed_count, exclusive=True, metavar="N", help="tổng số TTHC khai báo"),
            _argument(
                "--level", action="extend", nargs="+", metavar="MỨC=N", help="số khai báo của một mức độ"
            ),
            _argument("--note", help="ghi chú"),
        ),
    ),
    Command(
        "import",
        "nhập thủ tục từ Excel, Word, CSV",
        importing.run_import,
        (
            _argument("files", nargs="+", metavar="TỆP"),
            _argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì"),
            _argument("--tier", metavar="CẤP", help="cấp của các dòng không ghi cấp"),
            _argument("--field", metavar="LĨNH_VỰC", help="lĩnh vực của các dòng không ghi lĩnh vực"),
            _argument("--level", metavar="MỨC", help="mức độ của các dòng không ghi mức độ"),
            JSON,
        ),
    ),
    Command("former list", "báo cáo của các đợt khác trên máy", former.run_list, (JSON,), reads_only=True),
    Command(
        "former take",
        "lấy thủ tục từ kỳ trước",
        former.run_take,
        (
            _argument(
                "report",
                nargs="?",
                metavar="BÁO_CÁO",
                help="mã trong former list hoặc tệp gói; bỏ trống là báo cáo của đơn vị",
            ),
            _argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì"),
            _argument("--accept", action="store_true", help="đồng ý với các cấp, mức độ được đề xuất"),
            _argument("--tier", metavar="CẤP", help="cấp của các dòng mà cấp cũ không còn"),
            _argument("--level", metavar="MỨC", help="mức độ của các dòng theo mức độ cũ"),
            JSON,
        ),
    ),
    Command(
        "catalogue import",
        "lấy danh mục TTHC từ tệp",
        catalogues.run_import,
        (
            _argument("files", nargs="+", metavar="TỆP"),
            _argument("--name", required=True, metavar="TÊN", help="tên danh mục"),
            _argument(
                "--for",
                dest="role",
                default="catalogue",
                choices=("catalogue", "unit", "reference"),
                help="dùng chung, của đơn vị, hay tham chiếu mức độ",
            ),
            _argument("--source", default="", metavar="NGUỒN", help="bỏ trống là tên tệp"),
            _argument("--decision", default="", metavar="SỐ", help="số quyết định"),
            _argument("--valid-from", default="", metavar="NGÀY", help="có hiệu lực từ ngày"),
            _argument("--valid-to", default="", metavar="NGÀY", help="đến hết ngày"),
            _argument("--province", default="", metavar="TỈNH", help="bỏ trống là cả nước"),
            _argument("--tier", action="extend", nargs="+", metavar="CẤP", help="các cấp có trong danh mục"),
            JSON,
        ),
    ),
    Command("catalogue list", "các danh mục trên máy", catalogues.run_list, (JSON,)),
    Command(
        "catalogue compare",
        "đối chiếu báo cáo với danh mục của đơn vị",
        catalogues.run_compare,
        (_argument("--reference", default="", metavar="DANH_MỤC", help="danh mục tham chiếu mức độ"), JSON),
        reads_only=True,
    ),
    Command(
        "catalogue take",
        "lấy mọi thủ tục của lĩnh vực hoặc cơ quan từ danh mục",
        catalogues.run_take,
        (
            _argument("catalogue", metavar="DANH_MỤC"),
            _argument("--tier", required=True, metavar="CẤP", help="cấp của báo cáo"),
            _argument("--field", action="extend", nargs="+", metavar="LĨNH_VỰC", exclusive=True),
            _argument("--agency", action="extend", nargs="+", metavar="CƠ_QUAN", exclusive=True),
            JSON,
        ),
    ),
    Command(
        "catalogue remove",
        "xóa danh mục khỏi máy",
        catalogues.run_remove,
        (_argument("catalogue", metavar="DANH_MỤC"),),
    ),
    Command("check", "liệt kê lỗi và cảnh báo", reporting.run_check, (JSON,), reads_only=True),
    Command("totals", "số liệu Phụ lục I", reporting.run_totals, (JSON,), reads_only=True),
    Command("show", "nội dung báo cáo", reporting.run_show, (JSON,), reads_only=True),
    Command(
        "export",
        "xuất bốn phụ lục và gói đã ký",
        handing_over.run_export,
        (
            _argument("--out", required=True, metavar="THƯ_MỤC"),
            *keys.KEY_ARGUMENTS,
            _ROLE,
            _PICTURE,
            _argument("--letter-number", metavar="SỐ"),
            _argument("--letter-date", metavar="NGÀY"),
            _argument("--draft", action="store_true", help="bản dự thảo"),
            _argument("--zip", action="store_true", help="đặt tên gói .zip, nội dung y hệt"),
            _argument("--mail", nargs="+", metavar="ĐỊA_CHỈ", help="soạn thêm thư có đính kèm gói (thu.eml)"),
        ),
    ),
    Command(
        "sign",
        "ký thêm vào gói, hồ sơ trình ký, tệp Excel, Word, PDF",
        signing.run_sign,
        (
            _argument("files", nargs="+", metavar="TỆP"),
            *keys.KEY_ARGUMENTS,
            _ROLE,
            _PICTURE,
            _argument("--letter-number", metavar="SỐ", help="số văn bản, khi văn thư ký hồ sơ"),
            _argument("--letter-date", metavar="NGÀY"),
        ),
    ),
    Command(
        "present",
        "ghi hồ sơ trình ký, chưa ký số",
        handing_over.run_present,
        (_argument("--out", required=True, metavar="THƯ_MỤC"),),
    ),
    Command(
        "record",
        "ghi đã gửi, phiếu nhận hoặc đề nghị chỉnh sửa",
        handing_over.run_record,
        (
            _argument("what", metavar="VIỆC", choices=tuple(handing_over.RECORDED)),
            _argument("--date", metavar="NGÀY", help="bỏ trống là hôm nay"),
            _argument("--place", metavar="NƠI", help="gửi đến đâu"),
            _argument("--note", metavar="NỘI_DUNG", help="số phiếu nhận, nội dung đề nghị"),
        ),
    ),
    Command(
        "verify",
        "kiểm tra gói báo cáo",
        reporting.run_verify,
        (
            _argument("files", nargs="+", metavar="TỆP"),
            _argument("--accept-unregistered", action="store_true", help="nhận cả khóa chưa đăng ký"),
            _argument("--remember", action="store_true", help="ghi nhớ lần gặp đầu của tệp và chứng thư"),
            JSON,
        ),
        reads_only=True,
    ),
    Command(
        "trust add",
        "tin cậy CA, nạp danh sách thu hồi (CRL) từ tệp",
        trusting.run_add,
        (_argument("files", nargs="+", metavar="TỆP"), JSON),
    ),
    Command(
        "trust list", "các CA, CRL và khóa đơn vị được tin cậy", trusting.run_list, (JSON,), reads_only=True
    ),
    Command(
        "trust remove",
        "thôi tin cậy một CA, CRL hoặc khóa đơn vị",
        trusting.run_remove,
        (_argument("code", metavar="MÃ"),),
    ),
    Command(
        "trust confirm",
        "xác nhận chứng thư của đơn vị sau khi đối chiếu mã qua điện thoại",
        trusting.run_confirm,
        (
            _argument("package", metavar="GÓI"),
            _argument("code", metavar="MÃ", help="mã chứng thư mà đơn vị đọc"),
        ),
    ),
    Command(
        "key new",
        "lập khóa của đơn vị trên máy này",
        keys.run_new,
        (
            _argument("--passphrase-file", metavar="TỆP", help="tệp chứa mật khẩu; bỏ trống là không đặt"),
            keys.REPLACE,
        ),
    ),
    Command(
        "key export",
        "ghi bản sao khóa của đơn vị ra tệp .p12 có mật khẩu",
        keys.run_export,
        (
            _argument("file", metavar="TỆP.p12"),
            _argument(
                "--passphrase-file", required=True, metavar="TỆP", help="tệp chứa mật khẩu của bản sao"
            ),
            _argument("--key-passphrase-file", metavar="TỆP", help="tệp chứa mật khẩu của khóa, nếu đã đặt"),
        ),
        reads_only=True,
    ),
    Command(
        "key import",
        "lấy lại khóa của đơn vị từ bản sao",
        keys.run_import,
        (
            _argument("file", metavar="TỆP.p12"),
            _argument(
                "--passphrase-file", required=True, metavar="TỆP", help="tệp chứa mật khẩu của bản sao"
            ),
            keys.REPLACE,
        ),
    ),
    Command(
        "key tokens",
        "các USB token đang cắm và chứng thư trên đó; không hỏi PIN",
        keys.run_tokens,
        (
            _argument("--pkcs11", metavar="TỆP", help="trình điều khiển PKCS#11; bỏ trống là tự tìm"),
            JSON,
        ),
        reads_only=True,
    ),
    Command(
        "revise",
        "mở gói đã lập để sửa, lập lần sau",
        handing_over.run_revise,
        (_argument("package", metavar="GÓI"), _argument("--why", metavar="LÝ_DO")),
    ),
    Command(
        "diff",
        "so sánh hai gói hoặc hai lần gửi",
        reporting.run_diff,
        (_argument("before", metavar="A"), _argument("after", metavar="B"), JSON),
        reads_only=True,
    ),
    Command(
        "print",
        "ghi phiếu rà soát (PDF) để in cho người làm trên giấy",
        printing.run_print,
        (
            _argument("--out", required=True, metavar="TỆP.pdf"),
            _argument("--field", action="extend", nargs="+", metavar="LĨNH_VỰC", help="chỉ các lĩnh vực này"),
        ),
        reads_only=True,
    ),
    Command(
        "blank-forms",
        "ghi mẫu phụ lục trống: Excel, Word, PDF",
        printing.run_blank_forms,
        (
            _argument("--out", required=True, metavar="THƯ_MỤC"),
            _argument("--round", help="mã đợt hoặc tệp đợt; bỏ trống là đợt của báo cáo đang lập"),
        ),
        reads_only=True,
    ),
    Command("undo", "hoàn tác thao tác cuối", entering.run_undo),
    Command("redo", "làm lại thao tác vừa hoàn tác", entering.run_redo),
    Command(
        "history",
        "nhật ký thay đổi",
        reporting.run_history,
        (
            _argument("--procedure", metavar="TỪ", default="", help="một phần tên thủ tục, không cần dấu"),
            _argument("--field", metavar="TỪ", default="", help="một phần tên lĩnh vực"),
            _argument("--from", dest="since", metavar="NGÀY", default="", help="từ ngày"),
            _argument("--to", dest="until", metavar="NGÀY", default="", help="đến ngày"),
            JSON,
        ),
        reads_only=True,
    ),
    Command("backup", "sao lưu dữ liệu", handing_over.run_backup),
    OutsideCommand(
        "restore", "khôi phục từ bản sao lưu", handing_over.run_restore, (_argument("file", metavar="TỆP"),)
    ),
    OutsideCommand(
        "check-pc", "kiểm tra máy này có làm việc được không", looking_after.run_check_pc, (JSON,)
    ),
    OutsideCommand(
        "support",
        "lưu gói hỗ trợ: nhật ký lỗi, phiên bản; không có tên, số liệu",
        looking_after.run_support,
        (_argument("--out", required=True, metavar="TỆP"),),
    ),
    OutsideCommand(
        "associate",
        "mở gói .asice bằng chương trình này khi nháy đúp",
        installing.run_associate,
        (_argument("--remove", action="store_true", help="thôi mở bằng chương trình này"),),
    ),
)


def run(arguments: Sequence[str], outside: Outside) -> int:
    """Run one subcommand; the exit status."""
    parsed = _parser().parse_args(arguments)
    try:
        return _run(parsed, outside)
    except Refusal as refusal:
        return _refused(refusal.problem)


def _run(parsed: argparse.Namespace, outside: Outside) -> int:
    command: Command | OutsideCommand = parsed.command
    if isinstance(command, OutsideCommand):
        return command.run(parsed, outside)
    reads_only = command.reads_only and not getattr(parsed, "remember", False)
    reads_only = reads_only or getattr(parsed, "dry_run", False)
    office = outside.open_office(parsed.store, read_only=reads_only)
    with office.store:
        return command.run(parsed, office)


def _refused(problem: Problem) -> int:
    say(problem_text(problem))
    return 1 if problem.code in ANSWERS_NO else 2


GROUPS = {
    "former": "báo cáo của các đợt trước",
    "catalogue": "danh mục TTHC: lấy vào máy, đối chiếu, lấy từ danh mục",
    "key": "khóa để ký: khóa của đơn vị, bản sao của nó, USB token",
    "trust": "chứng thư được tin cậy: CA, danh sách thu hồi, đơn vị",
}
"""Commands of several words, by the first."""
STORE = _argument("--store", type=Path, metavar="TỆP", help="tệp dữ liệu; bỏ trống là dữ liệu của người dùng")


def _parser() -> Parser:
    parser = Parser(prog=program_name(), description="Rà soát, báo cáo dịch vụ công trực tuyến.")
    parser.take([STORE])
    subparsers = parser.add_subparsers(title="các lệnh", required=True, metavar="LỆNH")
    groups: dict[str, Any] = {"": subparsers}
    for command in COMMANDS:
        group, _, name = command.name.rpartition(" ")
        if group not in groups:
            holder = subparsers.add_parser(group, help=GROUPS[group], description=GROUPS[group])
            groups[group] = holder.add_subparsers(title="các lệnh", required=True, metavar="LỆNH")
        subparser = groups[group].add_parser(name, help=command.help, description=command.help)
        subparser.set_defaults(command=command)
        subparser.take(command.arguments)
    return parser
