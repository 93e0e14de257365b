# The commands of the project: `make run` opens the program, `make test` proves it. Both prepare .venv first.

PY := .venv/bin/python

# No window appears, and Qt warns of a locale that is not UTF-8.
OFFSCREEN := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# pyright asks the network for newer versions unless told not to.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.PHONY: help setup run test torture corpus corpus-files bench coverage mutants lint lock translations dist deb clean

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*  ## /  make \1\t/p' $(MAKEFILE_LIST)

setup:  ## prepare .venv and nothing else
	@sh tools/setup.sh

run: setup  ## open the window; with no display, do the main job on the sample
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(PY) tools/system_packages.py window && $(PY) main.py; \
	else \
		echo "Máy này không có màn hình: chạy công việc chính trên số liệu mẫu, không mở cửa sổ." >&2; \
		$(PY) main.py demo --out out/; \
	fi

test: setup  ## run the tests, offscreen
	@$(PY) tools/system_packages.py tests
	$(OFFSCREEN) $(PY) -m pytest --durations=10

torture: setup  ## run what is too long for make test, and every property with random examples
	@$(PY) tools/system_packages.py tests
	$(OFFSCREEN) $(PY) -m pytest --durations=10 --timeout=0 \
		--hypothesis-profile=torture -m "torture or hypothesis"

corpus: setup  ## read the labelled tables of tests/corpus and print the figures by kind; SHOW=1 lists what is not right
	@$(OFFSCREEN) PYTHONPATH=. $(PY) tests/corpus/run.py $(if $(SHOW),--show) $(if $(ONLY),--only "$(ONLY)")

corpus-files: setup  ## make the .xls and .ods files of tests/corpus again, with LibreOffice
	@PYTHONPATH=. $(PY) tests/corpus/convert.py

bench: setup  ## print medians and ratios, measured side by side
	@$(PY) tools/system_packages.py tests
	$(OFFSCREEN) PYTHONPATH=. $(PY) tests/bench/run.py

coverage: setup  ## show the branches of signing/ that its tests do not take
	@$(PY) tools/system_packages.py tests
	$(OFFSCREEN) $(PY) -m coverage run -m pytest -q tests/signing tests/workflows/test_forgery_corpus.py
	$(PY) -m coverage report

mutants: setup  ## change signing/ in one place after another, and list the changes that no test notices: more than an hour
	TZ=Asia/Ho_Chi_Minh $(OFFSCREEN) $(PY) -m mutmut run
	$(PY) -m mutmut results

lint: setup  ## check style, types and the direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m pyright
	.venv/bin/lint-imports --no-logo

lock: setup  ## write the locks anew from requirements*.in
	sh tools/lock.sh

translations: setup  ## bring the English of the window up to date with the sources; say what has none yet
	$(PY) tools/translations.py update
	$(PY) tools/translations.py compile
	$(PY) tools/translations.py unfinished

dist: setup  ## build the one folder that is installed, dist/ra-soat-dvc, and try it as an office would
	@$(PY) tools/system_packages.py building
	$(PY) -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build build.spec
	$(PY) tools/check_dist.py

deb: dist  ## pack that folder for Debian and Ubuntu
	$(PY) tools/make_deb.py

clean:  ## remove what was built, written and cached; .venv stays
	rm -rf out build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
