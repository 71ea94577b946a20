# The two commands that matter: `make run` and `make test`. Each does all of its own set-up.

BIN = .venv/bin
INSTALLED = .venv/.installed
PIP = $(BIN)/python -m pip --disable-pip-version-check --quiet
OUT = out
# What waits for ever where no signal reaches it ends its worker; the test fails, the run goes on.
NO_WAITING = -o faulthandler_timeout=330 -o faulthandler_exit_on_timeout=true

.PHONY: run test setup demo check lint types contracts translations smoke bench torture build lock licences clean

run: setup
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/dip-workshop; \
	else \
		echo "There is no screen here, so the sample workshop is played without a window."; \
		$(MAKE) --no-print-directory demo; \
	fi

test: setup
	$(BIN)/pytest -n auto --dist loadfile $(NO_WAITING)

setup: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@sh .ci/system-packages
	@test -x $(BIN)/pip || python3 -m venv --clear .venv
	@echo "Installing what the app and its tests need into .venv"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q dip_workshop
	@touch $@

demo: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/dip-workshop demo --to "$(OUT)"

check: lint types contracts test smoke

# The second, which ruff has on trial: where no encoding is named Windows takes a code page.
lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff check --preview --select PLW1514 dip_workshop .ci
	$(BIN)/ruff format --check .

# The same code for each system that it runs on: what one of them lacks is found here.
types: setup
	for system in linux win32 darwin; do \
		$(BIN)/mypy --platform $$system --cache-dir .mypy_cache/$$system || exit 1; \
	done

contracts: setup
	$(BIN)/lint-imports

# Bring the files of Qt Linguist up to date with the sources; LANGUAGE=cy begins a new one.
translations: setup
	$(BIN)/python .ci/collect_texts.py $(LANGUAGE)

smoke: setup
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT \
	&& $(BIN)/dip-workshop --store "$$folder/store.dip" demo --to "$$folder" \
	&& $(BIN)/dip-workshop --store "$$folder/store.dip" list \
	&& $(BIN)/dip-workshop --store "$$folder/store.dip" doctor

bench: setup
	$(BIN)/python -m tests.benchmarks.run

# The on-demand sizes of what tries to break the promises; about an hour on two cores.
torture: setup
	$(BIN)/python -m tests.torture

build: setup
	@sh .ci/system-packages build
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build.spec
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT \
	&& dist/dip-workshop/dip-workshop version \
	&& QT_QPA_PLATFORM=offscreen dist/dip-workshop/dip-workshop demo --to "$$folder" \
	&& du -sh dist/dip-workshop
	$(BIN)/python .ci/bill_of_materials.py dist/dip-workshop.cdx.json

# uv is needed for this alone, so it gets a place of its own. No address may stand in the lock.
lock:
	python3 -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --extra dev \
		--generate-hashes --no-header --no-annotate pyproject.toml -o requirements.lock
	! grep -n '://' requirements.lock

# After `make lock`: the table and the texts that the About page and the bill of materials show.
licences: setup
	$(BIN)/python .ci/collect_licences.py

clean:
	rm -rf build dist "$(OUT)" .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
