# The commands of this project. `make run` and `make test` are all a newcomer needs.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
export PATH := $(CURDIR)/$(BIN):$(PATH)
STAGE ?= dev
LAYER := build/backup-layer/rds-certificates.pem
FRONTEND := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
COMPILE := $(UV) pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra setup
LAMBDA := --python-version 3.13 --python-platform aarch64-manylinux_2_28

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run: setup ## set up what is missing, then start the whole product on this laptop
	@$(BIN)/budgetbuddy up $(ARGS)

setup: .venv/.run frontend/dist/index.html ## install the locked dependencies and build the frontend

test: .venv/.dev frontend/dist/index.html system ## run every test, side by side
	@npm run --silent test --workspace frontend
	@tests/side-by-side.sh -q $(ARGS)

check: .venv/.dev node_modules/.installed ## ruff, mypy --strict, eslint, tsc
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	npm run --silent check --workspace frontend

format: .venv/.dev node_modules/.installed ## put everything into the house's form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

synth: setup $(LAYER) ## write the CloudFormation templates for AWS to cdk.out (STAGE=dev or prod)
	npx cdk synth --quiet -c target=aws -c stage=$(STAGE)

deploy: setup $(LAYER) ## deploy to your AWS account (STAGE=dev or prod)
	npx cdk deploy --all -c target=aws -c stage=$(STAGE)

destroy: setup $(LAYER) ## remove what `make deploy` made (STAGE=dev or prod)
	npx cdk destroy --all -c target=aws -c stage=$(STAGE)

bench: .venv/.bench setup ## print every figure the docs quote, as ratios measured in this run
	@for script in benchmarks/[a-z]*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

train: .venv/.bench ## fit the weights of intents to training/messages again (after rules or messages changed)
	$(BIN)/python training/fit_intents.py

lock: ## pin every dependency with hashes, in files that name no address
	$(COMPILE) pyproject.toml -o requirements/run.txt
	$(COMPILE) --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt
	$(COMPILE) --extra dev --extra bench -c requirements/dev.txt pyproject.toml -o requirements/bench.txt
	printf 'pymysql\nsqlalchemy\n' | $(UV) pip compile -q --generate-hashes --no-header $(LAMBDA) -c requirements/run.txt - -o requirements/backup.txt

clean: ## remove everything that can be made again (the ledger in .state stays)
	rm -rf .venv node_modules frontend/node_modules frontend/dist build cdk.out .mypy_cache .pytest_cache .ruff_cache .hypothesis

system: ## install (where it may) or name the system packages the tests need
	@tests/system-packages.sh

.PHONY: help run setup test check format synth deploy destroy bench train lock clean system

.venv/.uv: requirements/uv.txt
	@command -v git >/dev/null || { echo "git is missing: install it with your package manager"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Python 3.11 or newer is missing: install it, or name it with PYTHON=/path/to/python3"; exit 1; }
	@echo "[1/5] Making the virtual environment .venv"
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python's venv module is missing: install your system's python3-venv package"; exit 1; }
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/.run: requirements/run.txt pyproject.toml .venv/.uv
	@echo "[2/5] Installing the locked Python packages (and Node, from one of them)"
	@[ -e .venv/.dev ] || $(UV) pip install -q --require-hashes -r requirements/run.txt
	@$(UV) pip install -q --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.uv pyproject.toml
	@echo "[2/5] Installing the locked Python packages for development (and Node, from one of them)"
	@$(UV) pip install -q --require-hashes -r requirements/dev.txt
	@$(UV) pip install -q --no-deps --no-build-isolation -e .
	@touch $@ .venv/.run

.venv/.bench: requirements/bench.txt .venv/.dev
	@$(UV) pip install -q --require-hashes -r requirements/bench.txt
	@touch $@

node_modules/.installed: package.json package-lock.json | .venv/.run
	@echo "[3/5] Installing the locked Node packages"
	@npm ci --silent --no-audit --no-fund
	@touch $@

# What the backup functions need beside their code; for Lambda's processor, whatever this one is.
$(LAYER): requirements/backup.txt local/rds_certificates.py node_modules/.installed
	@echo "Collecting the database driver and the certificates of RDS"
	@rm -rf $(@D)
	@$(UV) pip install -q $(LAMBDA) --only-binary :all: --target $(@D)/python --require-hashes -r requirements/backup.txt
	@$(BIN)/python -m local.rds_certificates $@

frontend/dist/index.html: node_modules/.installed $(FRONTEND)
	@echo "[4/5] Building the frontend"
	@npm run --silent build --workspace frontend
	@touch $@
	@echo "[5/5] Set up"
