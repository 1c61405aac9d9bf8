/// What a docket holds; the two kinds are never joined.
public enum DocketKind: String, CaseIterable, Hashable, Sendable {
  /// A clinic's own clients.
  case caseload
  /// Public releases, which name nobody.
  case release
}
