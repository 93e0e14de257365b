"""`make corpus-files`: makes the .xls and .ods files of the corpus again where it has changed, with LibreOffice."""

from tests.corpus.composing import labelled
from tests.corpus.layouts import layouts
from tests.corpus.workbooks import keep


def main() -> None:
    """Keep a file for every paper that is to be one."""
    wanted = [t for t in layouts() if t.container in ("xls", "ods")]
    made = keep((paper, layout.container) for layout in wanted for paper in labelled(layout).papers)
    print(f"{made} files made")


if __name__ == "__main__":
    main()
