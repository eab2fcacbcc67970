# Two commands matter: `make site` builds the site from the content here, `make test` runs all tests. Each installs what it needs.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test lint packages test-packages clean

TIENDO = $$(swift build -c release --show-bin-path)/tiendo

# As root, or through sudo.
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

site: packages
	swift build -c release --product tiendo
	$(TIENDO) build $(ARGS)
	@echo "Site/public/index.html"

test: packages test-packages lint
	swift build -c release --product tiendo
	swift test
	TIENDO="$(TIENDO)" .venv/bin/python -m pytest -q -p no:cacheprovider Tests/System Tests/Browser

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# libcmark, the Markdown library, is all that the program needs besides Swift.
packages:
	@pkg-config --exists libcmark 2>/dev/null || { \
	  $(AS_ROOT) apt-get update -q && \
	  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends libcmark-dev pkg-config; }

# A browser, fonts that hold Vietnamese letters, and Python with the tools that drive the browser.
test-packages:
	@command -v chromium >/dev/null && fc-list 2>/dev/null | grep NotoSans-Regular >/dev/null && python3 -c 'import ensurepip' 2>/dev/null || { \
	  $(AS_ROOT) apt-get update -q && \
	  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
	    chromium fontconfig fonts-noto-core python3 python3-venv; }
	@cmp -s Tests/requirements.txt .venv/requirements.txt 2>/dev/null || { \
	  rm -rf .venv && python3 -m venv .venv && .venv/bin/pip install -q -r Tests/requirements.txt && \
	  cp Tests/requirements.txt .venv/requirements.txt; }

clean:
	rm -rf .build .venv Site/public
