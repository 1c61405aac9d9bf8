extension SampleRow {
  /// Where a field begins.
  private func start(of field: Int) -> Int { field == 0 ? 0 : ends[field - 1] + 1 }

  /// Puts another text in a field.
  mutating func replace(_ field: Int, with text: String) {
    let old = start(of: field)..<ends[field]
    let growth = text.utf8.count - old.count
    bytes.replaceSubrange(old, with: text.utf8)
    for index in field..<ends.count { ends[index] += growth }
  }

  /// Puts a tab for the blank in a text, or an empty field after the row's own number.
  ///
  /// Returns whether there was a place for it: the text must have a blank, and so much after it
  /// that the rest fits no code.
  mutating func insertTab(inside field: Int?) -> Bool {
    guard let field else {
      bytes.insert(0x09, at: ends[0])
      return true
    }
    let range = start(of: field)..<ends[field]
    guard let blank = bytes[range].firstIndex(of: 0x20), range.upperBound - blank > 3 else {
      return false
    }
    bytes[blank] = 0x09
    return true
  }

  /// Puts a line feed before a field's text; the rest must not look like a row of its own.
  mutating func breakLine(at field: Int?) -> Bool {
    guard let field else { return false }
    let place = start(of: field)
    guard place < ends[field], !(0x30...0x39).contains(bytes[place]) else { return false }
    bytes.insert(0x0A, at: place)
    return true
  }

  /// The first fields only.
  func front(_ fields: Int) -> [UInt8] {
    Array(bytes[..<ends[max(1, fields) - 1]])
  }
}
