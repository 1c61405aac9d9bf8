import CaseModel
import Foundation

/// One public file, from its preamble to its last row: a text, or the sheets of a workbook.
struct IceFile {
  /// The account of each table in it.
  private(set) var tallies: [IceTally] = []
  /// What the file calls itself: its titles, or its name.
  private(set) var labels: [String] = []
  /// The days its titles say it covers.
  private(set) var period: ClosedRange<Day>?
  /// The day the data of a workbook goes through, where it says so.
  private var through: Day?
  private var removals: IceRowReader?
  private var stays: StayReader?
  private let name: String

  /// How many records before the header are looked at.
  static let longestPreamble = 50

  /// Reads a whole file.
  init(path: String) throws {
    name = URL(filePath: path).lastPathComponent
    do {
      let tables = try TableFile.tables(path: path)
      through = tables.count > 1 ? try StatisticsFootnotes.through(Workbook(path: path)) : nil
      var unread: [String] = []
      for table in tables {
        defer { table.close() }
        if try !read(table, isAlone: tables.count == 1) { unread.append(table.name) }
      }
      try finish(unread)
      for sheet in tables.first?.hiddenSheets ?? [] {
        tallies[0].note("not read, because it is hidden: sheet \(sheet)")
      }
    } catch let error as ImportError {
      throw IceError(file: error.file, problem: error.problem, advice: error.advice)
    }
  }

  /// Reads a table; false where it is none that is known.
  private mutating func read(_ table: any TableRows, isAlone: Bool) throws -> Bool {
    var tally = IceTally(file: isAlone ? name : table.name)
    var title = ""
    var stated: ClosedRange<Day>?
    for _ in 0..<IceFile.longestPreamble {
      guard let row = try table.next() else { return false }
      if StatisticsSheet.isIn(row) {
        var sheet = try StatisticsSheet(first: row, rest: table, through: through)
        sheet.count(&tally)
        keep(tally, title)
        return true
      }
      let fields = row.fields.indices.map(row.field)
      if let header = IceHeader(IceFile.cut(fields)) {
        if let column = header.doubled(in: IceFile.cut(fields)) {
          throw IceError(
            file: name,
            problem: "\(column) is there twice in its header",
            advice: "Leave the column that is meant",
          )
        }
        if let stated { period = IceFile.union(period ?? stated, stated) }
        try read(header, row, table, &tally, title: title.isEmpty ? table.name : title)
        keep(tally, title)
        return true
      }
      try checkBonds(row, table, title)
      let text = fields.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty || row.reason != nil else {
        tally.note("blank lines")
        continue
      }
      tally.note("lines before the header")
      if text.isEmpty { continue }
      title = text
      stated = IceText.period(text) ?? stated
    }
    return false
  }

  /// Ends the file: what is only known once every sheet is read.
  private mutating func finish(_ unread: [String]) throws {
    guard !tallies.isEmpty else {
      throw IceError(file: name, problem: noHeader(unread.count), advice: IceFile.known)
    }
    guard !tallies.contains(where: \.isDayFirst) else {
      throw IceError(
        file: name,
        problem: "its days have the day first, as in 15/01/2021",
        advice: "Write the days as 2021-01-15; ICE's own files have the month first",
      )
    }
    for sheet in unread { tallies[0].note("not read: \(sheet.dropFirst(name.count + 2))") }
    removals?.finish(line: 1, &tallies[0])
  }

  private func noHeader(_ sheets: Int) -> Phrase {
    let lines = IceFile.longestPreamble
    return sheets > 1
      ? "no header of known counts is in the first \(lines) lines of any of its \(sheets) sheets"
      : "no header of known counts is in its first \(lines) lines"
  }

  /// What files are read, for those who gave another.
  private static let known: Phrase = """
    Give ICE's removals by row, with a day of departure and a country of citizenship, or by \
    country and fiscal year; its detention stays, daily head-counts or detention statistics; or \
    CBP's encounters by month
    """

  private mutating func keep(_ tally: IceTally, _ title: String) {
    tallies.append(tally)
    let label = title.isEmpty ? name : title
    if !labels.contains(label) { labels.append(label) }
  }

  private mutating func read(
    _ header: IceHeader,
    _ row: TableRow,
    _ table: any TableRows,
    _ tally: inout IceTally,
    title: String,
  ) throws {
    let each = { (tally: inout IceTally, width: Int, take: (TableRow, inout IceTally) -> Void) in
      try IceFile.forEachRow(of: table, width: width, &tally, take)
    }
    switch header {
    case .rows(let columns):
      tally.name("removal")
      columns.note(line: row.line, &tally.findings)
      var reader = removals ?? IceRowReader(columns, title: title)
      if removals != nil { reader.continueTable(columns, title: title) }
      try each(&tally, columns.headers.count) { reader.read($0, &$1) }
      removals = reader
    case .years(let country, let years):
      tally.name("removal")
      let headers = IceFile.cut(row.fields.indices.map(row.field))
      var reader = IceYearReader(headers: headers, country: country, years: years)
      try each(&tally, headers.count) { reader.read($0, &$1) }
      reader.finish(&tally)
    case .long(let columns):
      tally.name("removal")
      var reader = IceLongReader(columns, line: row.line, &tally.findings)
      try each(&tally, columns.headers.count) { reader.read($0, &$1) }
      reader.finish(&tally)
    case .heads(let columns):
      tally.name(CountSeries.detained.rawValue)
      var reader = HeadReader(columns)
      try each(&tally, columns.headers.count) { reader.read($0, &$1) }
    case .stays(let columns):
      tally.name(CountSeries.stays.rawValue)
      var reader = stays ?? StayReader(columns)
      if stays != nil { reader.continueTable(columns) }
      try each(&tally, columns.headers.count) { reader.read($0, &$1) }
      stays = reader
    case .encounters(let columns):
      tally.name(CountSeries.encounters.rawValue)
      let reader = EncounterReader(columns)
      try each(&tally, columns.headers.count) { reader.read($0, &$1) }
    }
  }

  /// Hands over every row; one that is none is set aside.
  ///
  /// Cells missing or too many at the end of a sheet's row are only blank ones.
  private static func forEachRow(
    of table: any TableRows,
    width: Int,
    _ tally: inout IceTally,
    _ take: (TableRow, inout IceTally) -> Void,
  ) throws {
    while var row = try table.next() {
      if let reason = row.reason {
        tally.setAside(row, reason)
      } else if row.isBlank {
        tally.note("blank lines")
      } else {
        if table is SheetRows {
          row.fit(width)
        }
        take(row, &tally)
      }
    }
  }

  /// Headers without the blank ones at the end.
  private static func cut(_ fields: [String]) -> [String] {
    Array(fields[..<(fields.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
  }

  private static func union(
    _ first: ClosedRange<Day>,
    _ second: ClosedRange<Day>,
  ) -> ClosedRange<Day> {
    min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
  }

  /// Looks for bonds that are more than all releases, in the sheet that has both.
  private mutating func checkBonds(
    _ row: TableRow,
    _ table: any TableRows,
    _ title: String,
  ) throws {
    guard title.lowercased().contains("bonded out"), !tallies.isEmpty else { return }
    var rows = [row]
    while rows.count < IceFile.longestPreamble, let next = try table.next() { rows.append(next) }
    StatisticsFootnotes.checkBonds(rows, in: table.name, &tallies[0])
  }

  /// Says so where a file before it has the same title.
  mutating func note(overlapping earlier: [String]) {
    for label in labels where earlier.contains(label) {
      tallies[0].findings.note(.overlappingFiles, line: 1, column: "", "titled \(label)")
    }
  }

  /// The day its data is as of; nil where nothing says.
  var asOf: Day? { through ?? period?.upperBound }
}
