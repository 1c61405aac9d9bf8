import CaseModel
import GRDB

/// What a docket derives from its facts: lists, running clocks, indexes, views, and the names of
/// codes for views.
///
/// None of it is ever migrated. The docket notes a fingerprint of how it was made, and where this
/// version of Vigil would make it otherwise, by a column, an index or a rule, it is dropped and
/// made again. So a field of the lists is added by changing the record and its derivation, and
/// nothing else.
package enum DerivedTables {
  /// The key under which a docket notes the fingerprint.
  package static let key = "lists"

  /// The key under which it notes the build of the program that found the fingerprint right, so
  /// that the same build need not work it out again: made-up cases take 15 ms to derive.
  package static let programKey = "listsProgram"

  /// The tables of lists.
  package static let tables = [TableSchema(CaseSummary.self), TableSchema(ClockRow.self)]

  /// The statements that drop whatever is there and make the tables, without rows.
  package static let makeEmpty: [String] =
    DocketViews.drop + tables.map { "DROP TABLE IF EXISTS \(quoted($0.spec.name))" }
    + tables.map(\.create) + [DocketIndexes.clocks.sql] + CodeNames.make

  /// The statements that make the indexes, best once the tables are filled.
  package static let makeIndexes: [String] =
    DocketIndexes.all.flatMap { ["DROP INDEX IF EXISTS \($0.name)", $0.sql] }

  /// Tells apart ways of making them: tables, indexes and views by their SQL, the derivation by
  /// what it makes of made-up cases.
  package static let fingerprint: String = {
    var digest = TextDigest()
    for statement in makeEmpty + makeIndexes + DocketViews.all { digest.add(statement) }
    digest.add(DerivationProbe.digest)
    return digest.text
  }()

  /// This build of the program and the fingerprint it vouches for, so that one noted later is not
  /// vouched for; nil where the build is not known.
  package static func programStamp(for fingerprint: String) -> String? {
    ProgramIdentity.current.map { "\($0) \(fingerprint)" }
  }
}

extension Database {
  /// Whether lists were made as this version of Vigil makes them.
  package func hasCurrentLists() throws -> Bool {
    try isProgramNoted() || meta(DerivedTables.key) == DerivedTables.fingerprint
  }

  /// Whether this build of the program is noted to have found the lists current.
  package func isProgramNoted() throws -> Bool {
    guard let stamp = try programStamp() else { return false }
    return try meta(DerivedTables.programKey) == stamp
  }

  /// Notes that this build of the program found the lists current.
  package func noteProgram() throws {
    guard let stamp = try programStamp() else { return }
    try setMeta(DerivedTables.programKey, stamp)
  }

  private func programStamp() throws -> String? {
    try meta(DerivedTables.key).flatMap { DerivedTables.programStamp(for: $0) }
  }

  /// Drops what is derived and makes it again, without rows.
  package func makeDerivedTables() throws {
    for statement in DerivedTables.makeEmpty { try execute(sql: statement) }
  }

  /// Makes indexes and views once the tables are filled, and notes how.
  package func finishDerivedTables() throws {
    for statement in DerivedTables.makeIndexes + DocketViews.all { try execute(sql: statement) }
    try setMeta(DerivedTables.key, DerivedTables.fingerprint)
    try noteProgram()
  }
}
