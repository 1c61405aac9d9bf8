import CaseIntake
import CaseModel

/// The header of a file, and where each known column is in it.
struct HeaderLine {
  /// The headers as the file has them.
  let names: [String]
  /// The headers made comparable.
  let keys: [String]

  /// Reads a header line.
  init(_ bytes: Bytes) {
    var text = unsafe String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    names = text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0.filter { !$0.isWhitespace }) }
    keys = names.map(HeaderLine.key)
  }

  /// A header without case and removal suffix.
  static func key(_ name: String) -> String {
    let key = name.uppercased()
    for suffix in ["_TO_BE_REMOVED", "_REMOVE"] where key.hasSuffix(suffix) {
      return String(key.dropLast(suffix.count))
    }
    return key
  }

  /// Where a header is; the first one where it stands twice in a file that is not read by it.
  func index(of name: String) -> Int? {
    keys.firstIndex(of: HeaderLine.key(name))
  }

  /// Where a column is, under today's header or a former one.
  func index(of column: ColumnSpec) -> Int? {
    for name in [column.header] + column.formerHeaders {
      if let index = index(of: name) { return index }
    }
    return nil
  }

  /// The headers none of the names explains.
  func unknown(besides known: [String]) -> [String] {
    let known = Set(known.map(HeaderLine.key))
    return zip(names, keys).filter { !$0.isEmpty && !known.contains($1) }.map(\.0)
  }
}
