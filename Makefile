# Two commands matter: `make site` builds the site from the content here, `make test` runs all tests. Each installs what it needs. `make bench` measures.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test test-long bench fuzz lint packages print-packages test-packages bench-packages clean

TIENDO = $$(swift build -c release --show-bin-path)/tiendo

# As root, or through sudo.
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

site: packages print-packages
	swift build -c release --product tiendo
	$(TIENDO) build --pdf --cards --search $(ARGS)
	@echo "Site/public/index.html"

# Program and tests are built at once, so that no core waits for the other.
test: packages print-packages test-packages lint
	swift build -c release --build-tests
	Tests/all.sh "$(TIENDO)"

# The same with every round of the tests that try something by chance, and everything looked at where the others take a sample.
test-long:
	TIENDO_LONG=1 $(MAKE) test

# Times the build beside Hugo, a script and the bare writing of files, and prints how that stands to the goals; with 20, 200 and 1000 communes, or
# with N, which may be several: `make bench N="200 3321" PLACE=disk`. RUNS=1 is quick; PEERS=script,floor leaves Hugo out.
bench: packages print-packages bench-packages
	swift build -c release --product tiendo
	swift build -c release --product tiendo-bench
	python3 Tests/Benchmark/bench.py --program "$(TIENDO)" --stages "$(TIENDO)-bench" $(foreach n,$(N),--communes $(n)) \
	  $(if $(RUNS),--runs $(RUNS)) $(if $(PLACE),--place $(PLACE)) $(if $(PEERS),--peers $(PEERS))

# Gives readers of content and templates hostile inputs: ten million to each, or what NAMES, INPUTS, SECONDS and SEED say, as in
# `make fuzz NAMES="csv markdown" SECONDS=1200`. An input that breaks something is kept in .build/findings. SANITIZE=address
# has every access to memory watched, by a build of its own.
NAMES = words templates markdown csv sheet settings workbook
FUZZ = swift build -c release $(if $(SANITIZE),--sanitize=$(SANITIZE) -Xswiftc -DSANITIZED --scratch-path .build-$(SANITIZE))
fuzz: packages print-packages
	$(FUZZ) --product tiendo-fuzz
	for name in $(NAMES); do python3 Tests/Fuzz/fuzz.py "$$($(FUZZ) --show-bin-path)/tiendo-fuzz" $$name \
	  --inputs $(or $(INPUTS),10000000) --seconds $(or $(SECONDS),$$([ $$name = workbook ] && echo 1200 || echo 0)) --seed $(or $(SEED),1) || failed=1; done; exit $${failed:-0}

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

INSTALL = $(AS_ROOT) apt-get update -q && \
	  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends

# Installs the exact versions that a file names into .venv, once. Python is asked for pip, for pip's own file holds the path of the folder
# where it was made. $(1) is the file, $(2) the name under which .venv remembers it.
define into-venv
	@cmp -s $(1) .venv/$(2) 2>/dev/null && .venv/bin/python -c '' 2>/dev/null || { \
	  { .venv/bin/python -c '' 2>/dev/null || { rm -rf .venv && python3 -m venv .venv; }; } && \
	  .venv/bin/python -m pip install -q --disable-pip-version-check -r $(1) && cp $(1) .venv/$(2); }
endef

# The C libraries that the program needs besides Swift: Markdown, QR codes, SHA-256, workbooks, archives, databases; and pdftotext, by which the text
# of public PDFs is looked through for personal data.
packages:
	@command -v pdftotext >/dev/null || { $(INSTALL) poppler-utils; }
	@pkg-config --exists libcmark libqrencode nettle xlsxwriter libarchive sqlite3 2>/dev/null || { $(INSTALL) libcmark-dev libqrencode-dev nettle-dev libxlsxwriter-dev libarchive-dev \
	  libsqlite3-dev pkg-config; }

# WeasyPrint makes the PDFs, with the fonts of the papers, resvg the social cards, Pagefind the search. Where one cannot be installed the site is built
# without, and says so.
print-packages:
	-@fc-list ":family=Liberation Serif:lang=vi" 2>/dev/null | grep . >/dev/null && fc-list 2>/dev/null | grep DejaVuSans >/dev/null && \
	  /sbin/ldconfig -p | grep libpangoft2-1.0 >/dev/null && /sbin/ldconfig -p | grep libharfbuzz-subset >/dev/null && \
	  python3 -c 'import ensurepip' 2>/dev/null || { \
	  $(INSTALL) libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-liberation2 fonts-dejavu-core python3 python3-venv; }
	-$(call into-venv,Site/requirements.txt,site-requirements.txt)

# A browser, fonts that hold Vietnamese letters, the tools that read PDFs, pandoc, which `tiendo import` asks, OpenSSH's tool that signs, Java for the checker
# of HTML, and Python with what drives the browser, reads codes and feeds, and holds that checker.
test-packages:
	@command -v chromium >/dev/null && command -v java >/dev/null && command -v pdfdetach >/dev/null && command -v pandoc >/dev/null && \
	  command -v ssh-keygen >/dev/null && fc-list 2>/dev/null | grep NotoSans-Regular >/dev/null && \
	  python3 -c 'import ensurepip' 2>/dev/null || { $(INSTALL) chromium default-jre-headless fontconfig fonts-noto-core openssh-client pandoc \
	  poppler-utils python3 python3-venv; }
	$(call into-venv,Tests/requirements.txt,requirements.txt)

# A C compiler and liburing, by which files are written as fast as the machine can; Python installs the peers themselves.
bench-packages:
	@command -v gcc >/dev/null && pkg-config --exists liburing && command -v pdfinfo >/dev/null && python3 -c 'import ensurepip' 2>/dev/null || { \
	  $(INSTALL) gcc libc6-dev liburing-dev pkg-config poppler-utils python3 python3-venv; }

clean:
	rm -rf .build .build-* .venv Site/public
