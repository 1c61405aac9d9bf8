import CaseModel

/// One file of removals, from its preamble to its last row.
struct IceFile {
  var tally: IceTally
  /// What the file calls itself: its title, or its name.
  private(set) var label: String
  /// The days its title says it covers.
  private(set) var period: ClosedRange<Day>?

  private var reader: CSVStream
  private var record = CSVRecord()

  /// How many records before the header are looked at.
  private static let longestPreamble = 50

  init(path: String) throws {
    do {
      reader = try CSVStream(path: path)
    } catch let error as ImportError {
      throw IceError(file: error.file, problem: error.problem, advice: error.advice)
    }
    label = reader.file
    tally = IceTally(file: reader.file)
  }

  /// Reads the whole file.
  mutating func read() throws {
    defer { reader.close() }
    switch try header() {
    case .rows(let columns): try readRows(columns)
    case .years(let country, let years): try readYears(country, years)
    }
  }

  /// Looks for the header; the last line before it that has text is the title.
  private mutating func header() throws -> IceHeader {
    for _ in 0..<IceFile.longestPreamble {
      guard try reader.next(&record) else { break }
      let fields = record.fields
      if let header = IceHeader(fields) { return header }
      let text = fields.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      tally.note("lines before the header")
      label = text
      period = IceText.period(text) ?? period
    }
    throw IceError(
      file: reader.file,
      problem: "no header of removals is in its first \(IceFile.longestPreamble) lines",
      advice: "Give ICE's removals by row, with a day of departure and a country of citizenship, "
        + "or by country and fiscal year",
    )
  }

  private mutating func readRows(_ columns: IceColumns) throws {
    let line = record.line
    var rows = IceRowReader(columns, title: label)
    columns.note(line: line, &tally.findings)
    while try nextRow() { rows.take(record, &tally) }
    rows.finish(line: line, &tally)
  }

  private mutating func readYears(_ country: Int, _ years: [(column: Int, year: Int)]) throws {
    var rows = IceYearReader(headers: record.fields, country: country, years: years)
    while try nextRow() { rows.take(record, &tally) }
    rows.finish(&tally)
  }

  /// Reads up to the next record that may be a row.
  private mutating func nextRow() throws -> Bool {
    while try reader.next(&record) {
      if record.isOversized {
        tally.setAside(record, .oversized)
      } else if record.fault == .unclosed {
        tally.setAside(record, .brokenLine)
      } else if record.isBlank {
        tally.note("blank lines")
      } else {
        return true
      }
    }
    return false
  }
}
