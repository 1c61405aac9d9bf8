import Foundation
import Testing

@testable import CaseIntake

/// A workbook of the tests' own making: members stored in a zip without being packed.
struct WorkbookFixture {
  var members: [(name: String, text: String)] = []

  /// The parts every workbook has, for sheets of these names.
  init(sheets: [String], styles: String = "", strings: [String] = [], extra: String = "") {
    let entries = sheets.enumerated()
      .map { index, name in
        let state = name.hasPrefix("hidden") ? " state=\"hidden\"" : ""
        return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index + 1)\"/>"
      }
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    members = [
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">\(extra)<sheets>\(entries.joined())</sheets></workbook>",
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ]
    let items = strings.map { "<si><t>\($0)</t><rPh><t>READING</t></rPh></si>" }
    members.append(("xl/sharedStrings.xml", "<sst>\(items.joined())</sst>"))
  }

  /// Adds the next sheet, its rows as XML.
  mutating func add(_ rows: String) {
    let number = members.count { $0.name.contains("worksheets/") } + 1
    let text = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    members.append(("xl/worksheets/sheet\(number).xml", text))
  }

  /// Writes the workbook, opens it, and lends its path.
  func lend<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "book.xlsx")
    try Data(StoredZip(members.map { ($0.name, Array($0.text.utf8)) }).bytes).write(to: file)
    return try body(file.path)
  }
}

/// A zip archive whose members are stored as they are.
///
/// > Source: PKWARE, APPNOTE: local headers, a central directory and its end.
struct StoredZip {
  private(set) var bytes: [UInt8] = []

  init(_ members: [(String, [UInt8])]) {
    var directory: [UInt8] = []
    for (name, data) in members {
      let place = bytes.count
      var common = [UInt16(20), 0, 0, 0, 0x21].flatMap(\.bytes)
      common += Crc.of(data).bytes
      common += UInt32(data.count).bytes
      common += UInt32(data.count).bytes
      common += UInt16(name.utf8.count).bytes
      common += UInt16(0).bytes
      bytes += UInt32(0x0403_4B50).bytes
      bytes += common
      bytes += Array(name.utf8)
      bytes += data
      directory += UInt32(0x0201_4B50).bytes
      directory += UInt16(20).bytes
      directory += common
      directory += [UInt8](repeating: 0, count: 10)
      directory += UInt32(place).bytes
      directory += Array(name.utf8)
    }
    let start = bytes.count
    bytes += directory
    bytes += UInt32(0x0605_4B50).bytes
    bytes += UInt32(0).bytes
    for _ in 0..<2 { bytes += UInt16(members.count).bytes }
    bytes += UInt32(directory.count).bytes
    bytes += UInt32(start).bytes
    bytes += UInt16(0).bytes
  }
}

/// The checksum of zip archives, CRC-32.
private enum Crc {
  static func of(_ data: [UInt8]) -> UInt32 {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in data {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}

extension FixedWidthInteger {
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}
