public import CaseModel
public import CaseStore
import Foundation

/// Brings a clinic's table of clients into its docket.
///
/// Every row adds a client, corrects one where values differ, or is kept word for word with the
/// reason; a cell that cannot be taken is left out and asked about. A file imported twice changes
/// nothing the second time.
public struct CaseloadImport {
  /// What is worth saying of how the file was read, such as its encoding; empty where nothing is.
  public let reading: Phrase
  private let name: String
  private let path: String
  private let encoding: TextEncoding?
  private let file: CaseloadMappingFile
  private let codes: CaseloadMapping.CodeList?

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - path: The file: text with any separator, packed or not, or an Excel workbook.
  ///   - mappingPath: A file that adds to what is recognised of its columns and values.
  ///   - encoding: What its text is in; found out where nobody says so.
  ///   - codes: The list its codes are from; asked about where nobody says so and it matters.
  /// - Throws: `ImportError` that names the file and the line.
  public init(
    path: String,
    mapping mappingPath: String? = nil,
    encoding: TextEncoding? = nil,
    codes: CaseloadMapping.CodeList? = nil,
  ) throws {
    name = URL(filePath: path).lastPathComponent
    self.path = path
    self.encoding = encoding
    self.codes = codes
    file = try mappingPath.map(CaseloadImport.mapping) ?? .empty
    let tables = try CaseloadImport.open(path, encoding, file)
    reading = tables.map(\.reading).first { !$0.isEmpty } ?? ""
    for table in tables { table.close() }
  }

  private static func open(
    _ path: String,
    _ encoding: TextEncoding?,
    _ file: CaseloadMappingFile,
  ) throws -> [any TableRows] {
    try TableFile.tables(path: path, encoding: encoding) {
      CaseloadField.guess($0) != nil || file.names($0)
    }
  }

  private static func mapping(_ path: String) throws -> CaseloadMappingFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ImportError(
        file: path,
        problem: "the file cannot be read",
        advice: "Check its name, and that you may read it",
      )
    }
    let name = URL(filePath: path).lastPathComponent
    return try CaseloadMappingFile(String(decoding: data, as: UTF8.self), name: name)
  }

  /// The tables of clients in the file, and what is said of the others.
  private func tables(_ context: FormContext) throws -> ([CaseloadTable], notes: [Phrase]) {
    var found: [CaseloadTable] = []
    var notes: [Phrase] = []
    let all = try CaseloadImport.open(path, encoding, file)
    for sheet in all.first?.hiddenSheets ?? [] {
      notes.append("sheet \(sheet) is hidden, not read; show it in the spreadsheet to import it")
    }
    for table in all {
      if let clients = try CaseloadTable(table, file, codes: codes, context) {
        found.append(clients)
      } else {
        notes.append("\(table.name): no table of clients in it, not read")
      }
    }
    guard !found.isEmpty else {
      throw ImportError(
        file: name,
        line: 1,
        problem: "no line names columns of clients",
        advice: """
          Name the columns on one line, such as Name, A Number, Next Hearing, or say in a mapping \
          file what yours hold
          """,
      )
    }
    return (found, notes)
  }

  /// What each column of each table holds.
  ///
  /// - Parameter context: The lists of codes.
  /// - Returns: A mapping for each table of clients.
  /// - Throws: `ImportError`: no table of clients is in the file.
  public func mappings(_ context: FormContext) throws -> [CaseloadMapping] {
    try tables(context).0.map(\.mapping)
  }

  /// Enters every row that can be entered, in one transaction, and keeps the others.
  ///
  /// - Parameters:
  ///   - docket: The clinic's docket.
  ///   - context: The day it is and the lists of codes.
  ///   - who: Who imports.
  ///   - isTrial: Whether everything is taken back at the end.
  /// - Returns: What became of every row.
  /// - Throws: `ImportError`, `DocketError`; nothing is entered then.
  public func run(
    into docket: Docket,
    context: FormContext,
    who: String,
    isTrial: Bool = false,
  ) throws -> CaseloadReport {
    let (tables, notes) = try tables(context)
    return try docket.edit(who: who, isTrial: isTrial) { writer in
      var report = CaseloadReport()
      report.notes = notes
      report.source = "\(name) (import \(try writer.nextEvent()))"
      for table in tables {
        try enter(table, context, writer, &report)
      }
      return report
    }
  }

  private func enter(
    _ table: CaseloadTable,
    _ context: FormContext,
    _ writer: CaseWriter,
    _ report: inout CaseloadReport,
  ) throws {
    report.otherRows += table.otherRows
    report.unreadColumns += table.mapping.columns.filter { $0.field == nil && $0.repeated == nil }
      .map(\.header).filter { !$0.isEmpty }
    for column in table.mapping.columns {
      guard let key = column.field?.key, let verdict = table.codes[key],
        let question = verdict.question(column.header, context.labels)
      else { continue }
      report.notes.append(question)
    }
    for (column, order) in table.dayOrders.sorted(by: { $0.key < $1.key }) {
      let header = table.mapping.columns[column].header
      report.notes.append(
        order == .dayFirst
          ? "column \(header) is read with the day before the month"
          : "column \(header) has days of both orders; those that can be read both ways are asked"
      )
    }
    let read = table.rows.map { CaseloadRow($0, table, context) }
    let entry = CaseloadEntry(
      writer: writer,
      source: report.source,
      file: name,
      today: context.today,
    )
    var account = try CaseloadAccount(table, entry, report, context)
    let groups = RowGroups(read)
    for (index, row) in table.rows.enumerated() {
      let settled = groups.settled(index, line: row.line, table.mapping.header)
      try account.enter(row, settled, beside: groups.days(of: index))
    }
    report = account.report
  }
}
