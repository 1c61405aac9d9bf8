import CaseModel

extension FactRow {
  /// What the row says, as `field value` pairs a person can read.
  var words: String {
    pairs.map { "\($0.name)=\($0.text)" }.joined(separator: " ")
  }

  /// The row's values by the names its form gives them, in the order of its columns.
  var pairs: [(name: String, text: String)] {
    let form = FactForm.correcting(self)
    return table.recordType.table.storedColumns.compactMap { column in
      guard !["id", "caseID", "proceedingID", "parentID"].contains(column.name),
        self[column.name] != .empty
      else { return nil }
      let field = form?.fields.first { $0.table == table && $0.column == column.name }
      return (field?.key ?? column.name, self[column.name].words(column.kind))
    }
  }
}

extension CellValue {
  /// The value as its column is shown.
  fileprivate func words(_ kind: ColumnKind) -> String {
    switch (self, kind) {
    case (.empty, _): ""
    case (.text(let text), _): text
    case (.integer(let number), .day): Day(number: Int32(clamping: number)).description
    case (.integer(let number), .time): CaseField.clock(number)
    case (.integer(let number), .flag): number == 0 ? "no" : "yes"
    case (.integer(let number), _): String(number)
    }
  }
}
