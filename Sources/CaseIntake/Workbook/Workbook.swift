import CaseModel
import Foundation

/// An Excel workbook (`.xlsx`), read sheet by sheet in memory that does not grow with it.
///
/// > Source: ECMA-376, Office Open XML: `xl/workbook.xml` lists the sheets, its relations say where
/// they are; strings used more than once are kept apart, days are numbers with a format.
final class Workbook {
  /// A sheet of the workbook.
  struct Sheet: Hashable {
    /// The name on its tab.
    let name: String
    /// Whether it is hidden from whoever opens the workbook.
    let isHidden: Bool
    /// The member of the archive it is in.
    fileprivate let member: String
  }

  /// The file's name, without folders.
  let name: String
  /// The sheets in the order of their tabs.
  let sheets: [Sheet]

  private let archive: ZipFiles
  private let styles: WorkbookStyles
  private let strings: SharedStrings
  private let calendar: DaySerial

  /// Whether a file is a workbook; one with the first bytes of a zip may be.
  static func isWorkbook(_ archive: ZipFiles) -> Bool {
    archive.members.contains { $0.path == "xl/workbook.xml" }
  }

  /// Opens a workbook and reads what its sheets share.
  ///
  /// - Throws: `ImportError`: no workbook, or a damaged one.
  init(path: String) throws {
    name = URL(filePath: path).lastPathComponent
    archive = try Workbook.archive(path, name)
    guard Workbook.isWorkbook(archive) else { throw Workbook.refusal(archive, name) }
    let parts = WorkbookParts(archive, name)
    let targets = try parts.targets()
    let list = try parts.sheets()
    calendar = DaySerial(is1904: list.is1904)
    sheets = list.sheets.compactMap { entry in
      targets[entry.relation]
        .map {
          Sheet(name: entry.name, isHidden: entry.isHidden, member: $0)
        }
    }
    styles = try parts.styles()
    strings = try parts.strings()
  }

  /// The rows of a sheet.
  func rows(of sheet: Sheet) throws -> SheetRows {
    let isAlone = sheets.count == 1
    let label = isAlone ? name : "\(name), sheet \(sheet.name)"
    guard let member = archive.members.first(where: { $0.path == sheet.member }) else {
      throw ImportError(
        file: label,
        problem: "the workbook lists the sheet and does not hold it",
        advice: "Open the workbook in a spreadsheet and save it anew",
      )
    }
    let xml = try XMLPull(try archive.open(member), name: label)
    let cells = CellWords(styles: styles, strings: strings, calendar: calendar)
    let hidden = sheets.filter(\.isHidden).map(\.name)
    return SheetRows(xml, name: label, cells, hidden: hidden)
  }

  /// Lists the archive a workbook is; one that is cut or damaged is named for what it is.
  private static func archive(_ path: String, _ name: String) throws -> ZipFiles {
    _ = try Unzip(archive: path)
    do {
      return try ZipFiles(path: path)
    } catch is ImportError {
      throw ImportError(
        file: name,
        problem: "this is an Excel workbook or another zip archive, cut short or damaged",
        advice: """
          Fetch it again, or open it in a spreadsheet and save it as an Excel workbook (.xlsx)
          """,
      )
    }
  }

  private static func refusal(_ archive: ZipFiles, _ name: String) -> ImportError {
    let paths = Set(archive.members.map(\.path))
    let advice: Phrase =
      "Open it in its program and save it as an Excel workbook (.xlsx), then import that"
    let kinds: [(String, Phrase)] = [
      ("xl/workbook.bin", "a binary Excel workbook (.xlsb)"),
      ("content.xml", "an OpenDocument spreadsheet (.ods)"),
      ("Index/Document.iwa", "a Numbers spreadsheet"), ("word/document.xml", "a Word document"),
    ]
    guard let kind = kinds.first(where: { paths.contains($0.0) }) else {
      return FileFormat.zip.refusal(name)
    }
    return ImportError(file: name, problem: "this is \(kind.1)", advice: advice)
  }
}
