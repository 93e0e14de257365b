"""Work in another thread outlives the window: what it has to say is then said to nobody."""

from shiboken6 import delete

from models.problems import Refusal
from models.progress import Progress
from ui.desktop.jobs import Job


def test_a_job_whose_window_is_gone_ends_in_silence() -> None:
    told: list[bool] = []

    def work(progress: Progress) -> None:
        told.append(progress("writing", 1, 2))
        delete(job)
        told.append(progress("writing", 2, 2))

    job = Job(work)
    job._run()  # pyright: ignore[reportPrivateUsage]
    assert told == [True, False]


def test_neither_a_refusal_nor_a_fault_is_told_to_what_is_gone() -> None:
    for error in (Refusal("cancelled"), ValueError("fault")):

        def work(_progress: Progress, error: Exception = error) -> None:
            raise error

        job = Job(work)
        delete(job)
        job._run()  # pyright: ignore[reportPrivateUsage]
