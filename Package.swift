// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target: Swift 6 concurrency, warnings refused, imports said aloud.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// What goes through millions of rows, without the checks that no two accesses to a value overlap.
///
/// They are a fourteenth of an import. Debug builds, and so the tests, make them.
///
/// Their bodies may be inlined into the modules above: a row of an import crosses three of them.
let fast: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-cross-module-optimization"],
    .when(configuration: .release),
  )
]

/// The commit the sources are at, for `vigil --version`; empty where they are no checkout.
let commit: String = {
  guard let git = Context.gitInformation else { return "" }
  return String(git.currentCommit.prefix(12)) + (git.hasUncommittedChanges ? "+" : "")
}()

/// Where Debian keeps the headers of Pango, Cairo and what they include.
let pangoHeaders: [String] = {
  #if arch(arm64)
  let machine = "aarch64-linux-gnu"
  #else
  let machine = "x86_64-linux-gnu"
  #endif
  let folders = ["pango-1.0", "glib-2.0", "harfbuzz", "freetype2", "cairo"]
  return folders.map { "-I/usr/include/\($0)" } + ["-I/usr/lib/\(machine)/glib-2.0/include"]
}()

/// The versions of the packages, which the program tells as well.
let grdbVersion: Version = "7.10.0"
let argumentsVersion: Version = "1.8.2"
let packages = "GRDB \(grdbVersion), ArgumentParser \(argumentsVersion)"

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "vigil",
  products: [.executable(name: "vigil", targets: ["vigil"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: grdbVersion),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: argumentsVersion),
  ],
  targets: [
    // Ground: values and rules, and text that knows its width. They import nothing, not even
    // Foundation.
    .target(
      name: "CaseModel",
      resources: [
        .embedInCode("Clocks/clocks.rules"), .embedInCode("World/countries.facts"),
        .embedInCode("World/states.facts"), .embedInCode("World/world.facts"),
        .embedInCode("Figures/Published/published.figures"),
      ],
    ),
    .target(name: "TextLayout"),
    // The languages Vigil speaks, as gettext catalogues with English as the key.
    .target(name: "CCatalogues"),
    .target(name: "Languages", dependencies: ["CCatalogues"]),

    // Files and threads; tables written page by page; the columns beside a docket.
    .target(name: "Platform", swiftSettings: fast),
    .target(name: "BulkTables", dependencies: ["Platform"], swiftSettings: fast),
    .target(
      name: "CaseColumns",
      dependencies: ["BulkTables", "CaseModel", "Platform"],
      swiftSettings: fast,
    ),
    // The docket file; what comes in from outside; what goes out on paper.
    .target(
      name: "CaseStore",
      dependencies: [
        "BulkTables", "CaseColumns", "CaseModel", "Platform", "TextLayout", grdb, sqlite,
      ],
      resources: (1...15).map { .embedInCode("Schema/Versions/v\($0).sql") },
      swiftSettings: fast,
    ),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .target(
      name: "CXML",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")],
    ),
    .target(
      name: "CaseIntake",
      dependencies: ["CaseModel", "CaseStore", "CUchardet", "CXML", "Platform"],
      swiftSettings: fast,
    ),
    .target(
      name: "ReleaseImport",
      dependencies: [
        "BulkTables", "CaseColumns", "CaseIntake", "CaseModel", "CaseStore", "CSodium", "Platform",
      ],
      swiftSettings: fast,
    ),
    .target(name: "CaseReports", dependencies: ["CaseModel", "TextLayout", "Languages"]),
    // Pages set with Pango and Cairo, which are opened only when a page is begun.
    .target(name: "CPango", cSettings: [.unsafeFlags(pangoHeaders)]),
    .target(
      name: "PaperPDF",
      dependencies: ["CPango", "CaseModel", "CaseReports", "Languages", "TextLayout"],
    ),
    // Backups that nobody else can read: what libsodium does, for files.
    .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),
    .target(name: "Sealing", dependencies: ["CSodium", "CaseModel"]),
    // A team's log: the narrow protocol, PostgreSQL behind it, and what keeps a docket in step.
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq"),
    .target(
      name: "TeamFeed",
      dependencies: ["CPostgres", "CaseModel", "CaseStore", "Platform", "Sealing"],
      resources: (1...3).map { .embedInCode("Schema/t\($0).sql") },
    ),
    // Made-up data: the demo's clinic, and releases of any size with their truth.
    .target(
      name: "CaseSamples",
      dependencies: ["CaseModel", "CaseStore", "CaseIntake", "Platform", "ReleaseImport"],
    ),

    // The terminal: cells and keys; the C that knows curses; one terminal that draws with it.
    .target(name: "TerminalKit", dependencies: ["TextLayout"]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")],
    ),
    .target(name: "NcursesTerminal", dependencies: ["CNcurses", "Platform", "TerminalKit"]),

    // The arguments as the system hands them over.
    .target(name: "CArguments"),

    // The dashboard's state and screens; the commands, which wire every layer; the program.
    .target(name: "Dashboard", dependencies: ["CaseModel", "TextLayout", "TerminalKit"]),
    .target(
      name: "VigilCommands",
      dependencies: [
        "CaseModel", "TextLayout", "CaseStore", "CaseIntake", "CaseReports", "CaseSamples",
        "TerminalKit", "NcursesTerminal", "Dashboard", "CVersion", "CArguments",
        "Sealing", "Languages", "PaperPDF", "TeamFeed", "Platform", "ReleaseImport", arguments,
      ],
    ),
    .target(
      name: "CVersion",
      cSettings: [
        .define("VIGIL_COMMIT", to: "\"\(commit)\""),
        .define("VIGIL_PACKAGES", to: "\"\(packages)\""),
      ],
    ),
    .executableTarget(name: "vigil", dependencies: ["VigilCommands"]),

    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
    .testTarget(
      name: "TeamFeedTests",
      dependencies: [
        "TeamFeed", "TeamTestSupport", "CaseStore", "CaseModel", "Sealing", "vigil",
      ],
    ),
    // Machines of a team for tests, and what simulates and measures many of them.
    .target(
      name: "TeamTestSupport",
      dependencies: ["TeamFeed", "CaseStore", "CaseModel", "Sealing"],
      path: "Tests/TeamTestSupport",
    ),
    .executableTarget(
      name: "team-trials",
      dependencies: [
        "TeamTestSupport", "TeamFeed", "CaseStore", "CaseModel", "Sealing", arguments,
      ],
      path: "Tests/TeamTrials",
    ),
    .testTarget(name: "CaseModelTests", dependencies: ["CaseModel"]),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "BulkTables", "CaseColumns", "CaseStore", "CaseIntake", "CaseModel", "CaseSamples",
        "Platform", "ReleaseImport", grdb,
      ],
    ),
    .testTarget(
      name: "CaseIntakeTests",
      dependencies: [
        "CaseIntake", "CaseModel", "CaseSamples", "CaseStore", "Platform", "ReleaseImport",
      ],
    ),
    .testTarget(
      name: "CaseReportsTests",
      dependencies: ["CaseModel", "CaseReports", "CaseSamples", "Languages", "TextLayout"],
    ),
    .testTarget(
      name: "LanguagesTests",
      dependencies: ["Languages", "CaseModel"],
      exclude: ["English.txt"],
    ),
    .testTarget(
      name: "PaperPDFTests",
      dependencies: ["PaperPDF", "CaseModel", "CaseReports", "Languages", "TextLayout"],
    ),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "CaseModel", "Languages", "TerminalKit", "TextLayout",
        "TerminalTestSupport",
      ],
      exclude: ["Goldens"],
    ),

    // A terminal and a screen for tests, and the program run in them.
    .target(
      name: "TerminalTestSupport",
      dependencies: ["TerminalKit", "TextLayout"],
      path: "Tests/TerminalTestSupport",
    ),
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["NcursesTerminal", "TerminalKit", "TextLayout"],
      path: "Tests/TerminalProbe",
    ),
    .executableTarget(
      name: "terminal-benchmark",
      dependencies: ["TerminalTestSupport", "CaseStore", "CaseModel"],
      path: "Tests/TerminalBenchmark",
    ),
    .testTarget(name: "TerminalTestSupportTests", dependencies: ["TerminalTestSupport"]),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"]),
    .testTarget(
      name: "TerminalKitTests",
      dependencies: ["TerminalKit", "TerminalTestSupport", "TextLayout"],
    ),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: [
        "NcursesTerminal", "TerminalKit", "TextLayout", "TerminalTestSupport", "terminal-probe",
      ],
    ),
    .testTarget(
      name: "VigilTests",
      dependencies: [
        "vigil", "VigilCommands", "TerminalTestSupport", "TerminalKit", "CaseStore", "CaseModel",
        "CaseIntake", "Languages",
        "CaseSamples", "Dashboard", "Platform", "ReleaseImport", arguments, grdb,
        "TextLayout",
      ],
      exclude: ["Goldens"],
    ),
  ],
)

/// Targets written in C, which have no Swift settings.
let inC: Set = ["CArguments", "CCatalogues", "CNcurses", "CPango", "CSodium", "CVersion", "CXML"]

for target in package.targets where target.type != .system && !inC.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
  // What the program is made of says `unsafe` wherever it handles memory by address.
  if target.path == nil, target.type != .test {
    target.swiftSettings?.append(.strictMemorySafety())
  }
}
