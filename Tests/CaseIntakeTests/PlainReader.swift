import CaseModel
import Foundation

/// A slow and simple reader of one sample file, to count again what the manifest says.
struct PlainReader {
  /// Rows, a row broken in two counted once.
  private(set) var rows = 0
  /// Rows that are sound as they are.
  private(set) var clean = 0
  /// Damaged rows by reason.
  private(set) var defects: [String: Int] = [:]
  /// The fields of rows that are kept, by header.
  private(set) var kept: [[String: String]] = []

  private let headers: [String]
  private let spec: TableSpec
  private var ids: Set<String> = []

  init(_ path: String, spec: TableSpec) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    var lines = String(decoding: data, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    lines.removeLast()
    headers = PlainReader.fields(lines[0])
    self.spec = spec
    var next = 1
    while next < lines.count {
      next = take(lines, at: next)
    }
  }

  private static func fields(_ line: String) -> [String] {
    line.unicodeScalars.filter { $0 != "\r" }
      .split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).trimmingCharacters(in: .whitespaces) }
  }

  private var fewest: Int { spec.name == "motion" ? 35 : headers.count }
  private var most: Int { spec.name == "motion" ? 43 : headers.count }

  /// Takes the row of a line and returns where the next row begins.
  private mutating func take(_ lines: [String], at index: Int) -> Int {
    rows += 1
    var row = PlainReader.fields(lines[index])
    if row.count < fewest, index + 1 < lines.count {
      let rest = PlainReader.fields(lines[index + 1])
      let startsRow =
        lines[index + 1].unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
      if !startsRow, row.count + rest.count - 1 == headers.count {
        row[row.count - 1] += rest[0]
        keep(row + rest.dropFirst(), "brokenLine")
        return index + 2
      }
    }
    judge(row)
    return index + 1
  }

  private mutating func judge(_ row: [String]) {
    if row.count < fewest { return reject("missingField") }
    if row.count > most || (row.count == headers.count + 1 && row[1].isEmpty) {
      return keep(merged(row), "extraField")
    }
    guard Int(row[0]) != nil else { return reject("badID") }
    guard ids.insert(row[0]).inserted else { return reject("duplicateID") }
    keep(row, hasImpossibleDate(row) ? "impossibleDate" : nil)
  }

  private mutating func reject(_ reason: String) {
    defects[reason, default: 0] += 1
  }

  private mutating func keep(_ row: [String], _ reason: String?) {
    ids.insert(row[0])
    if let reason { reject(reason) } else { clean += 1 }
    kept.append(Dictionary(zip(headers, row), uniquingKeysWith: { first, _ in first }))
  }

  private func merged(_ row: [String]) -> [String] {
    if spec.name == "charge", row[row.count - 1].isEmpty, !row[1].isEmpty { return row.dropLast() }
    return Array(row[..<1]) + Array(row[2...])
  }

  private func hasImpossibleDate(_ row: [String]) -> Bool {
    zip(spec.columns, row)
      .contains { column, field in
        guard column.kind == .day, !field.isEmpty, field.count > 10 else { return false }
        guard let day = Day(iso: field.prefix(10)) else { return true }
        return day.year > 2100
      }
  }
}
