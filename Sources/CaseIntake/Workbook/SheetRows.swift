import CaseModel

/// The rows of one sheet of a workbook, as they are in it.
final class SheetRows: TableRows {
  let name: String
  let reading: Phrase = ""
  let hiddenSheets: [String]
  private var xml: XMLPull?
  private let cells: CellWords
  private var line = 0

  /// The columns a sheet can have.
  ///
  /// > Source: Excel's limits: 16,384 columns.
  private static let mostColumns = 16_384

  init(_ xml: XMLPull, name: String, _ cells: CellWords, hidden: [String] = []) {
    self.xml = xml
    self.name = name
    self.cells = cells
    hiddenSheets = hidden
  }

  func next() throws -> TableRow? {
    guard let xml else { return nil }
    while let event = try xml.next() {
      guard case .open(let isEmpty) = event, xml.element == "row" else { continue }
      line = xml.attribute("r").flatMap { Int($0) } ?? line + 1
      let fields = isEmpty ? [] : try readRow(xml)
      let verbatim = Array(fields.joined(separator: "\t").utf8)
      return TableRow(line: line, fields: fields, fault: nil, verbatim: verbatim)
    }
    close()
    return nil
  }

  func close() {
    xml = nil
  }

  private func readRow(_ xml: XMLPull) throws -> [String] {
    var fields: [String] = []
    while let event = try xml.next() {
      switch event {
      case .open(let isEmpty) where xml.element == "c":
        let column = try column(of: xml, after: fields.count)
        while fields.count < column { fields.append("") }
        guard let text = try cells.read(xml, isEmpty: isEmpty) else {
          throw damage("a cell names a text that the workbook does not hold")
        }
        if fields.count == column { fields.append(text) } else { fields[column] = text }
      case .close where xml.element == "row": return fields
      default: continue
      }
    }
    return fields
  }

  /// The place of a cell in its row, from its name such as `C7`; without one it follows the last.
  private func column(of xml: XMLPull, after count: Int) throws -> Int {
    guard let place = xml.attribute("r") else { return count }
    var column = 0
    for byte in place.utf8 {
      guard (0x41...0x5A).contains(byte), column < SheetRows.mostColumns else { break }
      column = column * 26 + Int(byte - 0x40)
    }
    guard (1...SheetRows.mostColumns).contains(column) else {
      throw damage("a cell stands in no column")
    }
    return column - 1
  }

  private func damage(_ problem: Phrase) -> ImportError {
    ImportError(
      file: name,
      line: line,
      problem: problem,
      advice: "Open the workbook in a spreadsheet and save it anew",
    )
  }
}

/// What a cell says, in words.
struct CellWords {
  let styles: WorkbookStyles
  let strings: SharedStrings
  let calendar: DaySerial

  /// What is read where a formula has never been computed, as programs write it that only make
  /// workbooks: no value, and not a blank cell.
  static let uncomputed = "=?"

  /// Reads the cell that just began, to its end; nil if it names a text there is not.
  func read(_ xml: XMLPull, isEmpty: Bool) throws -> String? {
    let type = xml.attribute("t") ?? "n"
    let style = xml.attribute("s").flatMap { Int($0) }
    if isEmpty { return "" }
    var value = ""
    var isValue = false
    var (isFormula, hasValue) = (false, false)
    var inline = RichText()
    while let event = try xml.next() {
      if inline.read(event, xml, until: "c") { break }
      switch event {
      case .open(let isEmpty):
        isFormula = isFormula || xml.element == "f"
        hasValue = hasValue || xml.element == "v"
        isValue = xml.element == "v" && !isEmpty
      case .close: isValue = false
      case .text: if isValue { value += xml.text }
      }
    }
    if isFormula, !hasValue { return CellWords.uncomputed }
    return type == "inlineStr" ? inline.drain() : words(value, type, styles.kind(of: style))
  }

  private func words(_ value: String, _ type: String, _ kind: WorkbookStyles.Kind) -> String? {
    switch type {
    case "s": return value.isEmpty ? "" : Int(value).flatMap { strings[$0] }
    case "b": return value == "1" ? "yes" : "no"
    case "n":
      guard let number = Double(value), number.isFinite else { return value }
      return calendar.text(number, as: kind) ?? CellWords.plain(number, value)
    case "str": return value.unescaped
    default: return value
    }
  }

  /// A whole number without an exponent, as somebody typed it; an A-number is one.
  private static func plain(_ number: Double, _ value: String) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return value }
    return String(Int64(number))
  }
}
