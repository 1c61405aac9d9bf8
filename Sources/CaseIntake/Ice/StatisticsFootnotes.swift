import CaseModel

/// What the other sheets of a detention statistics workbook say of its data.
enum StatisticsFootnotes {
  /// The day its detention data goes through, from the sheet of footnotes.
  ///
  /// > Source: Footnotes such as `ICE Detention data are updated through 04/04/2026`, in older
  /// > workbooks `filtered through`.
  static func through(_ workbook: Workbook) throws -> Day? {
    for sheet in workbook.sheets where sheet.name.contains("Footnotes") {
      let rows = try workbook.rows(of: sheet)
      defer { rows.close() }
      while let row = try rows.next() {
        if let day = row.fields.lazy.compactMap(day).first { return day }
      }
    }
    return nil
  }

  static func day(of note: String) -> Day? {
    guard note.contains("Detention data"), let place = note.firstRange(of: "through ") else {
      return nil
    }
    return IceText.day(String(note[place.upperBound...].prefix { !" (.,".contains($0) }))
  }

  /// Compares bonds with all releases, month by month: a part cannot be larger than the whole.
  ///
  /// > Source: The workbook of 9 April 2026, whose first two rows of this sheet carry each other's
  /// > labels.
  static func checkBonds(_ rows: [TableRow], in name: String, _ tally: inout IceTally) {
    let find = { (words: String) in
      rows.first { $0.fields.contains { $0.lowercased().contains(words) } }
    }
    guard let whole = find("total ice final book outs"), let part = find("with bond posted") else {
      return
    }
    let pairs = zip(whole.fields, part.fields)
      .compactMap { first, second -> Bool? in
        guard let first = Double(first), let second = Double(second) else { return nil }
        return second > first
      }
    guard pairs.contains(true) else { return }
    let what =
      "\(name): book-outs with a bond are more than all book-outs; their labels may be exchanged"
    tally.findings.note(.partOverWhole, line: part.line, column: "", what)
  }
}
