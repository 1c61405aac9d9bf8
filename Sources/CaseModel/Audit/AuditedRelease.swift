/// One of the two releases an audit compares.
public struct AuditedRelease: Hashable, Sendable {
  /// What it is called.
  public var label: String
  /// The day its records stand for.
  public var asOf: Day
  /// How that day is known.
  public var basis: DayBasis
  /// The zip or folder it was read from, without the folders above.
  public var source: String
  /// The SHA-256 digest of the zip, in hexadecimal; empty for a folder.
  public var digest: String

  /// Makes a release.
  public init(label: String, asOf: Day, basis: DayBasis, source: String, digest: String) {
    self.label = label
    self.asOf = asOf
    self.basis = basis
    self.source = source
    self.digest = digest
  }
}
