# Two commands do everything on a fresh machine with Swift, git and apt, make included:
#   Scripts/demo   installs what is missing, builds, and opens the dashboard on a made-up docket
#   Scripts/test   installs what is missing, and runs every check
.PHONY: demo test build bench deps test-deps format lint release install uninstall package
.PHONY: test-release coverage

demo: build
	@.build/release/vigil demo

build: deps
	swift build -c release --product vigil

test: deps test-deps lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest

# Every test in the configuration that ships, and against the program that ships.
test-release: deps test-deps
	Scripts/test-release
	Scripts/test-release --program

# Every test with coverage counted, by module; fails where a module has fallen below its floor.
coverage: deps test-deps
	Scripts/coverage

# Measures against the budgets, with a floor and a peer in the same run: make bench CASES=1000000
bench: build
	@Scripts/benchmark $(CASES)

# The program as it is shipped: Swift's own libraries inside, so that no Swift has to be there.
release: deps
	swift build -c release --static-swift-stdlib --product vigil --scratch-path .build-release

# Installs the shipped program with its manual, completions, units and samples:
# make install PREFIX=/usr/local DESTDIR=
PREFIX = /usr/local
DESTDIR =
install: release
	Scripts/install-tree .build-release/release/vigil "$(DESTDIR)$(PREFIX)"

uninstall:
	Scripts/install-tree --remove "$(DESTDIR)$(PREFIX)"

# A Debian package, an archive and their checksums in dist/.
package: release
	Scripts/package .build-release/release/vigil

# A few hundred files at a time: the formatter holds every file open, and a login allows 1,024.
SWIFT_FILES = find Package.swift Sources Tests -name '*.swift' -print0 | xargs -0 -n 200

lint:
	$(SWIFT_FILES) swift format lint --strict --parallel

format:
	$(SWIFT_FILES) swift format --in-place --parallel

# Debian packages the build and the program need; asked for only when one is missing.
PACKAGES = libncurses-dev libpq-dev libsodium-dev libsqlite3-dev libuchardet-dev libxml2-dev pkg-config unzip
PACKAGES += libpango1.0-dev fonts-dejavu-core

# What tests run beside the program.
TEST_PACKAGES = zip

# What tests of printed pages need: a font with Chinese, and a reader of PDF. Without them those
# tests are left out, and say so.
PAPER_PACKAGES = fonts-wqy-microhei poppler-utils

# What the test over a real SSH connection needs; without it that test is left out, and says so.
SSH_PACKAGES = openssh-server openssh-client

# What the tests of a team's log need; without it they are left out, and say so.
POSTGRES_PACKAGES = postgresql

test-deps:
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(TEST_PACKAGES)
	@dpkg -s $(PAPER_PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(PAPER_PACKAGES) || true
	@dpkg -s $(SSH_PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(SSH_PACKAGES) || true
	@dpkg -s $(POSTGRES_PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(POSTGRES_PACKAGES) || true

deps:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(PACKAGES)
