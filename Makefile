PACKAGES := libsqlite3-dev libzstd-dev zlib1g-dev libsimdjson-dev libxml2-dev libcsv-dev nettle-dev \
            libtomlplusplus-dev g++ sqlite3 python3
# The flag for swiftc is the library's, which would need Swift's runtime otherwise; with the same flags all around, what
# is built for one is not built again for the other.
RELEASE  := swift build -c release --static-swift-stdlib -Xswiftc -static-stdlib
# A program at a fixed address has no 86,000 addresses to relocate, a millisecond of each start. Its libraries, heap and
# stack still lie at random ones.
FIXED    := -Xlinker -no-pie
SMALL    := -Xlinker --exclude-libs=ALL -Xlinker -s
PREFIX   ?= /usr/local
SUDO     := $(if $(filter 0,$(shell id -u)),,sudo)
ARSHIF   := .build/release/arshif
LIBRARY  := .build/release/libarshif_fts5.so
DEMO     := .build/demo/archive.db

.PHONY: deps demo build extension test lint format bench model eval conformance install clean help

demo: build ## build Arshif, import Samples/ into an archive, search it and list it
	@ARSHIF=$(ARSHIF) ARSHIF_ARCHIVE=$(DEMO) sh Samples/demo.sh

deps: ## install the Debian packages that are missing
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $$missing; fi

build: deps ## build the release program, .build/release/arshif
	$(RELEASE) --product arshif $(FIXED)

extension: deps ## build the tokenizer for other SQLite programs, .build/release/libarshif_fts5.so
	$(RELEASE) --product arshif_fts5 $(SMALL)

test: deps ## run all tests
	swift test

lint: ## check the format of the sources; silent where all is well
	@swift format lint --strict --recursive Package.swift Sources Tests Migrations

format: ## format the sources
	swift format format --in-place --recursive Package.swift Sources Tests Migrations

bench: deps ## measure Arshif beside the other engines, or alone where they are not
	bash Sources/arshif-bench/bench.sh

model: deps ## learn anew to find names, from the labelled data in $ARSHIF_DATA or shared/data
	$(RELEASE) --product arshif-train
	.build/release/arshif-train --output Sources/CEntityModel/entities.model

eval: deps ## measure names, tags and dates against the labelled data in $ARSHIF_DATA or shared/data
	$(RELEASE) --product arshif-eval
	.build/release/arshif-eval all

conformance: deps ## ask Arshif and the other engines which Arabic queries find which documents
	@bash Sources/arshif-bench/conformance.sh

install: build extension ## install arshif to PREFIX/bin and the tokenizer to PREFIX/lib (/usr/local)
	install -D -m 755 -s $(ARSHIF) $(DESTDIR)$(PREFIX)/bin/arshif
	install -D -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib/libarshif_fts5.so
	$(if $(DESTDIR),,[ ! -w /etc/ld.so.cache ] || ldconfig)

clean: ## remove what was built
	rm -rf .build

help: ## list these targets
	@sed -n 's/^\([a-z]*\):[^#]*## /\1\t/p' Makefile | expand -t 13
