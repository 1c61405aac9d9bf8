import CaseModel
import Testing

/// Notes the tables that are visited.
private struct TableNames: HistoryVisitor {
  typealias Failure = Never
  var names: [String] = []

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    names.append(Record.tableName)
    rows.append(Record())
  }
}

@Suite("The tables of a history are listed once")
struct HistoryVisitorTests {
  @Test("A history visits the tables of a release in their order, then a clinic's own")
  func order() {
    var history = CaseHistory(CourtCase())
    var visitor = TableNames()
    history.visitReleaseTables(&visitor)
    #expect(visitor.names == ReleaseTable.allCases.dropFirst().map { $0.recordType.tableName })

    visitor.names = []
    history.visitTables(&visitor)
    #expect(visitor.names.suffix(2) == [RepatriationFact.tableName, Note.tableName])
  }

  @Test("Every record of a history is of a table that is visited, and comes back from its rows")
  func records() throws {
    var history = CaseHistory(CourtCase())
    var visitor = TableNames()
    history.visitTables(&visitor)
    #expect(history.records.count == 1 + visitor.names.count)
    let rows = history.rows
    #expect(CaseHistory(rows: rows)?.rows == rows)
  }
}
