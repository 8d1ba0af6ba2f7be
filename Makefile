# Every target does its own set-up; the second time that takes no time.
PYTHON ?= python3
BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen

test check: TESTS := --tests

.PHONY: run test check faults translations ready bench screenshots screens readability dependencies package

run: ready
	@$(BIN)/python packaging/run.py $(ARGS)

test: ready
	$(OFFSCREEN) $(BIN)/python -m pytest -q $(ARGS)

check: ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py --check
	$(OFFSCREEN) $(BIN)/python packaging/coverage.py

faults: ready
	$(OFFSCREEN) $(BIN)/python -m tests.faults $(ARGS)

bench: ready
	PYTHONPATH=benchmarks $(BIN)/python benchmarks/bench.py $(ARGS)

screenshots: ready
	$(BIN)/python packaging/screenshots.py

screens: ready
	PYTHONPATH=. $(BIN)/python packaging/screens.py $(ARGS)

translations: ready
	$(BIN)/python packaging/translations.py
	$(BIN)/python packaging/ready_texts.py

readability: ready
	$(BIN)/python packaging/readability.py

dependencies: ready
	$(BIN)/python packaging/dependencies.py

package: ready
	PYTHONPATH=packaging $(BIN)/python packaging/package.py

ready:
	@$(PYTHON) packaging/bootstrap.py $(TESTS)
