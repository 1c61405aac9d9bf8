public import CaseModel
import GRDB

extension Docket {
  /// Enters facts in one transaction; where the body throws, nothing is entered.
  ///
  /// Two programs that enter at once wait for each other.
  ///
  /// - Parameters:
  ///   - who: Who enters them.
  ///   - at: When, UTC, such as `2026-11-24T15:02:11Z`; now where none is given.
  ///   - isTrial: Whether everything is taken back at the end, for seeing what would happen.
  ///   - body: What is entered.
  /// - Returns: What the body returns.
  /// - Throws: `DocketError`, or what the body throws.
  public func edit<Value>(
    who: String,
    at: String? = nil,
    isTrial: Bool = false,
    _ body: (CaseWriter) throws -> Value,
  ) throws -> Value {
    try writing { database in
      var value: Value?
      try database.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          guard try db.meta("kind") == DocketKind.caseload.rawValue else {
            throw DocketError.wrongKind(
              "facts are entered into a clinic's own docket, never into one of public releases"
            )
          }
          value = try body(CaseWriter(db: db, plan: plan, who: who, at: at))
          return isTrial ? .rollback : .commit
        }
      }
      guard let value else { throw DocketError.refused("nothing was entered") }
      return value
    }
  }

  /// Enters one change.
  ///
  /// - Parameters:
  ///   - change: The change, with the rows as they were read.
  ///   - who: Who enters it.
  ///   - source: Where the fact comes from.
  ///   - at: When, UTC; now where none is given.
  /// - Returns: The event appended.
  /// - Throws: `DocketError`; nothing is entered then.
  @discardableResult
  public func record(
    _ change: CaseChange,
    who: String,
    source: String,
    at: String? = nil,
  ) throws -> CaseEvent {
    try edit(who: who, at: at) { try $0.record(change, source: source) }
  }

  /// Undoes an event by appending one that restores what stood before it.
  ///
  /// - Parameters:
  ///   - event: The event's number.
  ///   - who: Who undoes it.
  ///   - at: When, UTC; now where none is given.
  /// - Returns: The event appended.
  /// - Throws: `DocketError`; nothing is changed then.
  @discardableResult
  public func undo(_ event: Int64, who: String, at: String? = nil) throws -> CaseEvent {
    try edit(who: who, at: at) { try $0.undo(event) }
  }
}

extension DocketReader {
  /// Reads everything entered about a case, in the order of entry.
  ///
  /// - Parameter caseID: The case's number.
  /// - Returns: The events, those that were superseded or undone among them.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func events(of caseID: Int64) throws -> [CaseEvent] {
    try read { try $0.events(of: [caseID]) }
  }

  /// Reads an event by its number; nil if there is no such event.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func event(_ id: Int64) throws -> CaseEvent? {
    try read { try $0.event(id) }
  }
}
