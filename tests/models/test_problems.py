import pickle

import pytest

from models.problems import Problem, Refusal


def test_a_problem_is_a_value() -> None:
    assert Problem("x-y", {"name": "a", "number": 2}) == Problem("x-y", {"number": 2, "name": "a"})
    assert len({Problem("x-y"), Problem("x-y", {}), Problem("x-z")}) == 2
    assert str(Problem("x-y")) == "x-y"


def test_a_refusal_carries_its_problem_also_to_another_process() -> None:
    with pytest.raises(Refusal, match=r"^x-y \(name=a, number=2\)$") as caught:
        raise Refusal("x-y", name="a", number=2)
    assert caught.value.problem == Problem("x-y", {"name": "a", "number": 2})
    assert pickle.loads(pickle.dumps(caught.value)).problem == caught.value.problem
