package import CaseModel

/// What an import of a newer release asks of the docket that is there.
extension Docket {
  /// Whether the docket holds a public release; else it holds a clinic's clients.
  package var isRelease: Bool {
    get throws { try reading { try $0.meta("kind") } == DocketKind.release.rawValue }
  }

  /// The number of the release loaded last; 0 before the first.
  package var lastRelease: Int64 { get throws { try reading { try $0.lastRelease() } } }

  /// The stamp of the lists; nil where they changed since columns were last made.
  package var listStamp: String? { get throws { try reading { try $0.listStamp() } } }

  /// The day its lists are as of.
  package var listDay: Day { get throws { try reading { try $0.asOf() } } }

  /// What the court's release in it holds; nil where it has none.
  package var courtHolding: ReleaseWeighing.Holding? {
    get throws { try reader().courtHolding() }
  }

  /// Opens it for writing once: its write-ahead log is then there, and tables have checksums.
  package func prepareForWriting() throws {
    try writing { _ in }
  }
}
