import CaseModel

/// Where a file of detention has what a stay is counted by.
struct StayColumns {
  let headers: [String]
  let begun: Int
  /// The day of a stint in one facility, which begins the stay where both are the same.
  let stint: Int?
  let citizenship: Int?
  let reason: Int?
  let identifier: Int?
  /// A number the file gives each stay itself.
  let number: Int?

  init?(_ keys: [String], _ headers: [String]) {
    guard
      let begun = keys.place(of: "staybookindatetime", "staybookindate", "staybookindateandtime")
    else { return nil }
    self.headers = headers
    self.begun = begun
    stint = keys.place(of: "bookindatetime", "detentionbookindate", "bookindate")
    citizenship = keys.place(of: "citizenshipcountry", "countryofcitizenship", "citizenshipcounty")
    reason = keys.place(of: "stayreleasereason", "detentionreleasereason")
    identifier = keys.place(of: "uniqueidentifier", "anonymizedidentifier", "anonymizedidentifer")
    number = keys.place(of: "stayid")
  }
}

/// Counts stays in detention, each once, from rows that are stays or stints in one facility.
///
/// > Source: Deportation Data Project: a stay is a person's identifier and the day and time of the
/// > stay's book-in; counting rows instead comes to about twice as many.
struct StayReader {
  private var columns: StayColumns
  private var seen: Set<UInt64> = []

  init(_ columns: StayColumns) {
    self.columns = columns
  }

  /// Continues with another sheet of the same file.
  mutating func continueTable(_ columns: StayColumns) {
    self.columns = columns
  }

  /// Counts a row or sets it aside; a further stint of a stay is taken and not counted.
  mutating func read(_ row: TableRow, _ tally: inout IceTally) {
    let headers = columns.headers
    guard row.fields.count == headers.count else {
      return tally.setAside(row, row.fields.count > headers.count ? .extraField : .missingField)
    }
    let text = row.field(columns.begun)
    guard !text.isEmpty, !IceText.isWithheld(text) else {
      return tally.setAside(row, .missingField, column: headers[columns.begun])
    }
    guard let day = tally.day(text), (1990...2060).contains(day.year) else {
      return tally.setAside(row, .impossibleDate, column: headers[columns.begun])
    }
    tally.countRow()
    guard begins(row, text, &tally) else { return tally.note("further stints of a stay") }
    let country =
      columns.citizenship.map {
        IceCountries.read(row.field($0), line: row.line, column: headers[$0], &tally.findings)
      } ?? ""
    let reason = columns.reason.map { StayReader.plain(row.field($0)) } ?? ""
    tally.count(1, .stays, in: .month(day.firstOfMonth), of: country, detail: reason)
  }

  /// Whether the row is the first of its stay.
  private mutating func begins(_ row: TableRow, _ begun: String, _ tally: inout IceTally) -> Bool {
    let number = columns.number.map { row.field($0) } ?? ""
    if !number.isEmpty { return seen.insert(TextMark.of(number)).inserted }
    let person = columns.identifier.map { row.field($0) } ?? ""
    guard person.isEmpty || IceText.isWithheld(person) || IceRowReader.isCut(person) else {
      return seen.insert(TextMark.of("\(person)/\(begun)")).inserted
    }
    let column = columns.identifier.map { columns.headers[$0] } ?? ""
    let what = "no identifier: counted where the stint begins the stay"
    tally.findings.note(.unusableIdentifier, line: row.line, column: column, what)
    guard let stint = columns.stint else { return true }
    return row.field(stint) == begun
  }

  /// A reason without differences of case and blanks, which releases write in several ways.
  private static func plain(_ text: String) -> String {
    if IceText.isWithheld(text) { return "" }
    let words = text.split(separator: " ").joined(separator: " ").lowercased()
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// What stands for a text, so that no identifier is held: FNV-1a of 64 bits.
enum TextMark {
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
