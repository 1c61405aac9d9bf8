# Two commands do everything on a fresh machine with Swift, git and apt:
#   make demo   installs what is missing, builds, and opens the dashboard on a made-up docket
#   make test   installs what is missing, and runs every check
.PHONY: demo test build bench deps test-deps format lint

demo: build
	@.build/release/vigil demo

build: deps
	swift build -c release --product vigil

test: deps test-deps lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest

# Measures against the budgets, with a floor and a peer in the same run: make bench CASES=1000000
bench: build
	@Scripts/benchmark $(CASES)

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests

# Debian packages the build and the program need; asked for only when one is missing.
PACKAGES = libncurses-dev libsqlite3-dev pkg-config unzip

# What the test over a real SSH connection needs; without it that test is left out, and says so.
TEST_PACKAGES = openssh-server openssh-client

test-deps:
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(TEST_PACKAGES) || true

deps:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || Scripts/install-packages $(PACKAGES)
