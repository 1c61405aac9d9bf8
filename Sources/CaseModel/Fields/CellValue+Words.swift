extension CellValue {
  /// The value as a column of a kind is read and typed; empty where there is none.
  public func words(as kind: ColumnKind) -> String {
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
