"""argparse in Vietnamese: what a command takes, how it is used, what was typed wrongly. It runs no command."""

import argparse
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from models.notation import read_date
from models.problems import Refusal

MOST = 999_999
"""The largest number that a tier or a level is declared with."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, as argparse takes it. `exclusive`: only one of these can be given."""

    names: tuple[str, ...]
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    exclusive: bool = False

    @property
    def is_option(self) -> bool:
        """Whether it is named, not told by its place."""
        return self.names[0].startswith("-")


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are Vietnamese; wrong use ends with exit status 2."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_Formatter)
        self._options = self.add_argument_group("tùy chọn")
        self._options.add_argument("-h", "--help", action="help", help="xem cách dùng")

    def take(self, arguments: Iterable[Argument]) -> None:
        """Take these arguments."""
        words = self.add_argument_group("tham số")
        one_of: Any = None
        for argument in arguments:
            holder: Any = self._options if argument.is_option else words
            if argument.exclusive:
                holder = one_of = one_of or self._options.add_mutually_exclusive_group()
            holder.add_argument(*argument.names, **argument.settings)

    def error(self, message: str) -> NoReturn:
        """Say what was typed wrongly, and leave."""
        self.exit(
            2, f"Sai cách dùng lệnh: {wrong_use(message)}.\n{self.format_usage()}Thêm -h để xem cách dùng.\n"
        )


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)


_WRONG_USES = (
    (r"the following arguments are required: (.+)", "thiếu {0}"),
    (r"unrecognized arguments: (.+)", "không có tham số {0}"),
    (r"argument LỆNH: invalid choice: '?(.*?)'? \(.*", "không có lệnh “{0}”"),
    (
        r"argument VIỆC: invalid choice: '?(.*?)'? \(.*",
        "không có việc “{0}”; chọn sent, received hoặc correction",
    ),
    (r"argument (.+?): expected (?:one|at least one) argument", "{0} cần một giá trị"),
    (r"argument (.+?): not allowed with argument (.+)", "không dùng {0} cùng với {1}"),
    (r"argument (.+?): ignored explicit argument .*", "{0} không nhận giá trị"),
    (r"argument (.+?): (.+)", "{0}: {1}"),  # what `typed_count` says
)


def wrong_use(message: str) -> str:
    """What argparse says, in Vietnamese."""
    for pattern, sentence in _WRONG_USES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return sentence.format(*match.groups())
    return "không hiểu câu lệnh"


def typed_count(text: str) -> int:
    """A number of procedures as it was typed."""
    if re.fullmatch("[0-9]{1,6}", text) is None:
        raise argparse.ArgumentTypeError(f"“{text}” không phải số từ 0 đến {MOST}")
    return int(text)


def typed_date(text: str) -> str:
    """A date as it was typed, in ISO; "" stays empty. Refusal `date-unreadable`."""
    iso = read_date(text)
    if iso is None:
        raise Refusal("date-unreadable", text=text)
    return iso
