# The commands of this project. `make run` and `make test` are all a newcomer needs.
.DEFAULT_GOAL := help
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

lock: ## pin every dependency with hashes, in files that name no address
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra setup pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra setup --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra setup --extra dev --extra bench -c requirements/dev.txt pyproject.toml -o requirements/bench.txt
.PHONY: lock
