"""Commands about the program on this PC: which files are opened with it."""

from argparse import Namespace

from ui.commands.answers import say
from ui.commands.outside import Outside
from workflows.associating import associate, dissociate


def run_associate(arguments: Namespace, outside: Outside) -> int:  # noqa: ARG001 - the shape of a command
    """Open packages with this program at a double click, or no longer."""
    if arguments.remove:
        dissociate()
        say("Gói báo cáo (.asice) không còn mở bằng chương trình này.")
    else:
        associate()
        say("Từ nay nháy đúp vào gói báo cáo (.asice) sẽ mở bằng chương trình này.")
    return 0
