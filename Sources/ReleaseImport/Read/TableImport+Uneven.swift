import CaseModel

extension TableImport {
  /// Takes a row with more fields than the header.
  func takeLong(_ line: Line) throws {
    var origin = RowOrigin(line: line.number, bytes: line.bytes)
    if allowed.contains(fields.count), repair.fits(fields) { return try takeRagged(origin) }
    let tabs = (0..<fields.count - 1).map { fields.end(of: $0) }
    guard let answer = repair.answer(for: line.bytes, tabs: tabs) else {
      return try setAside(origin, .extraField)
    }
    origin.reason = .extraField
    origin.column = header.names[answer.field - 1]
    origin.repairs = [answer.words]
    try answer.row.withUnsafeBufferPointer { row in
      fields.split(row)
      try accept(fields, origin)
    }
  }

  /// Takes a row with fewer fields than the header: broken in two, or lacking a field.
  func takeShort(_ line: Line) throws {
    var held = Array(line.bytes)
    var hadReturn = line.hadReturn
    var joined = 0
    var count = fields.count
    while let more = try continuation(after: count, held.count) {
      if hadReturn { held.append(0x0D) }
      held.append(0x0A)
      held.append(contentsOf: more.bytes)
      hadReturn = more.hadReturn
      count += fields.count - 1
      joined += 1
      _ = try lines.next()
      if count == header.names.count { break }
    }
    try held.withUnsafeBufferPointer { row in
      fields.split(row)
      try takeJoined(RowOrigin(line: line.number, bytes: row), joined)
    }
  }

  /// The next line, where it can only be the rest of a row with so many fields.
  private func continuation(after count: Int, _ size: Int) throws -> Line? {
    guard let next = try lines.peek(), size + next.bytes.count + 2 <= FieldList.longestRow else {
      return nil
    }
    fields.split(next.bytes)
    let isWhole = count + fields.count - 1 <= header.names.count
    return isWhole && !fields[0].isNumber ? next : nil
  }

  private func takeJoined(_ origin: RowOrigin, _ joined: Int) throws {
    var origin = origin
    if joined == 0 {
      guard allowed.contains(fields.count), repair.fits(fields) else {
        return try setAside(origin, .missingField)
      }
      return try takeRagged(origin)
    }
    guard fields.count == header.names.count, repair.fits(fields) else {
      return try setAside(origin, .brokenLine)
    }
    origin.reason = .brokenLine
    origin.repairs = ["joined lines \(origin.line) to \(origin.line + joined)"]
    try accept(fields, origin)
  }

  private func takeRagged(_ origin: RowOrigin) throws {
    tally.note("rows that end before or after the header")
    try accept(fields, origin)
  }
}
