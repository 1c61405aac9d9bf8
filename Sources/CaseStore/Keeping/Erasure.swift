import CaseModel
import GRDB

/// What was taken out of a docket with a person, in counts.
public struct Erasure: Hashable, Sendable {
  /// The case that is gone.
  public let caseID: Int64
  /// Rows of facts and of lists.
  public internal(set) var rows = 0
  /// Events of the log: taken out, or cut down to what is said of others.
  public internal(set) var events = 0
  /// Items of queues, and what was done with them.
  public internal(set) var items = 0
  /// Rows of an import that were set aside.
  public internal(set) var defects = 0
  /// Where the person is still named, in what was entered about others: to be corrected by hand.
  public internal(set) var leftIn: [String] = []
}

/// One line of what is kept of erasures: when, who and why, and nothing of whom.
public struct ErasureLine: Hashable, Sendable {
  /// When, UTC.
  public let at: String
  /// Who did it.
  public let who: String
  /// Why.
  public let why: String
}

extension DocketReader {
  /// Reads the lines that are kept of erasures, the first one first.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func erasures() throws -> [ErasureLine] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT at, who, why FROM erasure ORDER BY id")
        .map { ErasureLine(at: $0[0], who: $0[1], why: $0[2]) }
    }
  }
}
