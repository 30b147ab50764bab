# What a person types. `make help` lists it. Everything is installed into .venv, from the locks in packaging/.

PYTHON ?= python3
BIN := .venv/bin
SETUP := $(PYTHON) packaging/setup_environment.py
PYTEST := $(BIN)/python -m pytest
# Benchmarks measure alone and nothing else does: pytest-benchmark stays off in the ordinary tests.
TEST := $(PYTEST) -p no:benchmark

.DEFAULT_GOAL := help
.PHONY: help run test test-quick test-all lint format fuzz audit bench suggest-score lock translations pictures package setup clean

help:  ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /make \1|/' | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

run:  ## open Annotator on a sample project (without a screen: make it, pre-highlight it, export it)
	@$(SETUP) run
	@$(BIN)/python -m annotator sample out/sample

test: lint  ## check the code and run the tests
	@$(TEST) -m "not slow" -n 2

test-quick:  ## only the tests, without those that take more than a second or two
	@$(SETUP) dev
	@$(TEST) -m "not slow and not window" -q -x

test-all: lint  ## the slow tests too, with the coverage of each file
	@$(TEST) -n 2 --cov --cov-report=term-missing:skip-covered

lint:  ## layers, style, types and dependencies
	@$(SETUP) dev
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/lint-imports --no-logo >.cache/imports.txt || { cat .cache/imports.txt; exit 1; }
	@$(BIN)/deptry --no-ansi annotator 2>.cache/deptry.txt || { cat .cache/deptry.txt; exit 1; }
	@$(BIN)/mypy --no-error-summary

format:  ## put the code in its form
	@$(SETUP) dev
	@$(BIN)/ruff check --fix --quiet
	@$(BIN)/ruff format

fuzz:  ## try to break every door that a file comes in by: make fuzz FUZZ=60 (minutes)
	@$(SETUP) dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.fuzz.long $(or $(FUZZ),5)

audit:  ## known faults and licences of what is shipped: writes docs/LICENCES.md
	@$(SETUP) dev
	@$(BIN)/python packaging/licences.py
	@$(BIN)/python packaging/audit.py

bench:  ## measure what a coder feels; the table goes to docs/BENCHMARKS.md
	@$(SETUP) dev
	@$(PYTEST) tests/benchmarks -p no:randomly -q --basetemp=.cache/benchmarks --benchmark-json=.cache/benchmarks.json
	@$(BIN)/python tests/benchmarks/table.py .cache/benchmarks.json docs/BENCHMARKS.md

suggest-score:  ## score the suggestions against annotated news: make suggest-score GOLD=articles.jsonl
	@$(SETUP) dev
	@test -n "$(GOLD)" || { echo "Name the annotated articles: make suggest-score GOLD=articles.jsonl"; exit 1; }
	@$(BIN)/python -m tests.benchmarks.suggest_score "$(GOLD)" $(if $(HALVES),--halves)

lock:  ## write the locks in packaging/ anew, from pyproject.toml
	@$(SETUP) dev
	@$(BIN)/python packaging/lock.py $(if $(UPGRADE),--upgrade)

translations:  ## gather what the window says into resources/translations/*.ts and compile what is translated
	@$(SETUP) dev
	@$(BIN)/python packaging/translations.py

pictures:  ## play a first day in a real window on a virtual screen and photograph it for docs/pictures/
	@$(SETUP) dev
	@ANNOTATOR_PICTURES=docs/pictures $(PYTEST) tests/stories -q -p no:randomly

package:  ## build the program for people without Python: dist/annotator/
	@$(SETUP) dev
	@command -v objdump >/dev/null || { echo "Building needs binutils: sudo apt-get install binutils"; exit 1; }
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build packaging/annotator.spec
	@du -sh dist/annotator
	@QT_QPA_PLATFORM=offscreen dist/annotator/annotator --self-test
	@$(TEST) -q -p no:randomly tests/packaging/packaged.py

setup:  ## install everything that developing takes into .venv
	@$(SETUP) dev

clean:  ## remove what was built and installed (never projects, nor out/)
	rm -rf .venv .cache build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
