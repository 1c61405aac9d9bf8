public import CaseModel
import GRDB

/// A case that an earlier release held and the latest one does not.
public struct VanishedCase: Hashable, Sendable {
  /// What was last known of it.
  public var history: CaseHistory
  /// The release that held it last.
  public var lastRelease: LoadedRelease
  /// The first release that no longer held it.
  public var missingFrom: LoadedRelease
}

extension DocketReader {
  /// Reads what was last known of a case that a release no longer holds.
  ///
  /// - Parameter id: The case's number.
  /// - Returns: The case; nil if it is in the docket, or never was.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func vanishedCase(_ id: Int64) throws -> VanishedCase? {
    try read { db in
      let kept = try Row.fetchOne(
        db,
        sql: "SELECT lastRelease, body FROM vanishedCase WHERE caseID = ?",
        arguments: [id],
      )
      guard let kept else { return nil }
      let last: Int64 = kept[0]
      let releases = try db.releases().filter { $0.kind == .court }
      let states = try EventBody(json: kept[1], of: id).states(of: id)
      guard let history = CaseHistory(rows: states.compactMap(\.row)),
        let lastRelease = releases.first(where: { $0.id == last }),
        let missingFrom = releases.first(where: { $0.id > last })
      else { return nil }
      return VanishedCase(history: history, lastRelease: lastRelease, missingFrom: missingFrom)
    }
  }

  /// Reads what the docket holds of the courts; nil if no court release was loaded.
  func courtHolding() throws -> ReleaseWeighing.Holding? {
    guard let release = try profile().courtRelease else { return nil }
    return ReleaseWeighing.Holding(
      label: release.label,
      asOf: release.asOf,
      tallies: try tallies(of: release),
    )
  }
}
