/// Who put a row into the docket by hand, when, and from where.
public struct RowEntry: Hashable, Sendable {
  /// The day, UTC, such as `2026-11-24`.
  public let on: String
  /// Who entered it.
  public let who: String
  /// Where it comes from; empty where none was named.
  public let source: String

  /// Makes an entry.
  init(on: String, who: String, source: String) {
    self.on = on
    self.who = who
    self.source = source
  }

  /// What a reason says of it: a sentence.
  public var sentence: Phrase {
    let by = who.isEmpty ? "somebody not named" : Phrase(value: who)
    let origin = source.isEmpty ? "not named" : Phrase(value: source)
    return "Entered by \(by) on \(on), source \(origin)."
  }
}

extension CaseHistory {
  /// Who entered a row a derived value rests on; nil where it came with a file.
  func entry(of evidence: Evidence) -> RowEntry? {
    guard !entries.isEmpty, let table = FactTable(rawValue: evidence.table.rawValue) else {
      return nil
    }
    let caseID = table.isOnePerCase ? evidence.id : id
    return entries[FactKey(table: table, caseID: caseID, id: evidence.id)]
  }

  /// Who entered one of the clinic's own facts.
  func entry(ofFact fact: Int64) -> RowEntry? {
    entries[FactKey(table: .repatriation, caseID: id, id: fact)]
  }
}
