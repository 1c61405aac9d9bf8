import CaseModel
import Platform

/// A file that adds to what is recognised of a table.
///
///     # What the columns of our table hold, and what some of its values mean.
///     name = Client
///     custody = Detained?
///     custody: Yes = D
///     court: Manhattan = NYC
///     codes = iso
public struct CaseloadMappingFile: Sendable {
  /// The field each header holds, by the header without case.
  private var headers: [(header: String, field: CaseloadField, line: Int)] = []
  /// What values are written instead of others, by field and plain value.
  private(set) var values: [String: [String: String]] = [:]
  /// The list codes of countries and languages are from.
  private(set) var codes: CaseloadMapping.CodeList?
  private var name = ""

  /// A file that adds nothing.
  static let empty = CaseloadMappingFile()

  private init() {}

  /// Reads a mapping file.
  ///
  /// - Parameters:
  ///   - text: The mapping.
  ///   - name: Its file, for messages.
  /// - Throws: `ImportError` that names the line.
  init(_ text: String, name: String) throws {
    self.name = name
    let lines = text.withoutByteOrderMark.split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline,
    )
    for (index, line) in lines.enumerated() {
      let line = line.trimmingBlanks
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      try parse(line, index + 1)
    }
  }

  private mutating func parse(_ line: String, _ number: Int) throws {
    guard let sign = line.firstIndex(of: "=") else {
      throw error(number, "no = on the line", "Write field = header, such as name = Client")
    }
    let left = line[..<sign].trimmingBlanks
    let right = line[line.index(after: sign)...].trimmingBlanks
    if left.lowercased() == "codes" {
      guard let list = CaseloadMapping.CodeList(rawValue: right.lowercased()) else {
        throw error(number, "no list of codes is called so", "Write codes = iso or codes = eoir")
      }
      codes = list
    } else if let colon = left.firstIndex(of: ":") {
      let field = try field(left[..<colon].trimmingBlanks, number)
      let value = left[left.index(after: colon)...].trimmingBlanks
      values[field.key, default: [:]][value.folded] = right
    } else {
      try add(try field(left, number), right.lowercased(), number)
    }
  }

  private mutating func add(_ field: CaseloadField, _ header: String, _ number: Int) throws {
    guard !headers.contains(where: { $0.field == field || $0.header == header }) else {
      throw error(
        number,
        "the field or the column stands on an earlier line",
        "Take one of the two out",
      )
    }
    headers.append((header, field, number))
  }

  private func field(_ key: String, _ number: Int) throws -> CaseloadField {
    if let field = CaseloadField.named(key) { return field }
    let known = CaseloadField.all.map(\.key).joined(separator: ", ")
    throw error(number, "unknown field", "The fields are \(known)")
  }

  /// The field of each column the file names, by the column's place.
  func fields(for headers: [String]) -> [Int: CaseloadField] {
    var fields: [Int: CaseloadField] = [:]
    for entry in self.headers {
      let found = headers.indices.filter { headers[$0].trimmingBlanks.lowercased() == entry.header }
      if let column = found.first { fields[column] = entry.field }
    }
    return fields
  }

  /// Refuses a line that names no column, or several, of a table.
  func check(_ headers: [String]) throws {
    for entry in self.headers {
      let count = headers.count { $0.trimmingBlanks.lowercased() == entry.header }
      guard count != 1 else { continue }
      let problem: Phrase =
        count == 0 ? "the file has no such header" : "two columns have this header"
      throw error(entry.line, problem, "Write a header as it stands in the file")
    }
  }

  /// Whether a text is a header the file names.
  func names(_ header: String) -> Bool {
    headers.contains { $0.header == header.trimmingBlanks.lowercased() }
  }

  private func error(_ line: Int, _ problem: Phrase, _ advice: Phrase) -> ImportError {
    ImportError(file: name, line: line, problem: problem, advice: advice)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
