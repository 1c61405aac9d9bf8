import CaseModel

extension TableImport {
  /// Takes a row with more fields than the header.
  func readLong(_ line: Line) throws {
    var origin = unsafe RowOrigin(line: line.number, bytes: line.bytes)
    if allowed.contains(fields.count), repair.fits(fields) { return try unsafe readRagged(origin) }
    let tabs = (0..<fields.count - 1).map { fields.end(of: $0) }
    guard let answer = unsafe repair.answer(for: line.bytes, tabs: tabs) else {
      return try unsafe setAside(origin, .extraField)
    }
    unsafe origin.reason = .extraField
    unsafe origin.column = header.names[answer.field - 1]
    unsafe origin.repairs = [answer.words]
    try unsafe answer.row.withUnsafeBufferPointer { row in
      unsafe fields.split(row)
      try unsafe accept(fields, origin)
    }
  }

  /// Takes a row with fewer fields than the header: broken in two, or lacking a field.
  func readShort(_ line: Line) throws {
    var held = unsafe Array(line.bytes)
    var hadReturn = unsafe line.hadReturn
    var joined = 0
    var count = fields.count
    while let more = try unsafe continuation(after: count, held.count) {
      if hadReturn { held.append(0x0D) }
      held.append(0x0A)
      unsafe held.append(contentsOf: more.bytes)
      hadReturn = unsafe more.hadReturn
      count += fields.count - 1
      joined += 1
      _ = try unsafe lines.next()
      if count == header.names.count { break }
    }
    try unsafe held.withUnsafeBufferPointer { row in
      unsafe fields.split(row)
      try unsafe readJoined(RowOrigin(line: line.number, bytes: row), joined)
    }
  }

  /// The next line, if it can only be the rest of a row with the missing fields.
  private func continuation(after count: Int, _ size: Int) throws -> Line? {
    guard let next = try unsafe lines.peek(),
      unsafe size + next.bytes.count + 2 <= FieldList.longestRow
    else {
      return nil
    }
    unsafe fields.split(next.bytes)
    let isWhole = count + fields.count - 1 <= header.names.count
    return unsafe isWhole && !fields[0].isNumber ? next : nil
  }

  private func readJoined(_ origin: RowOrigin, _ joined: Int) throws {
    var origin = unsafe origin
    if joined == 0 {
      guard allowed.contains(fields.count), repair.fits(fields) else {
        return try unsafe setAside(origin, .missingField)
      }
      return try unsafe readRagged(origin)
    }
    guard fields.count == header.names.count, repair.fits(fields) else {
      return try unsafe setAside(origin, .brokenLine)
    }
    unsafe origin.reason = .brokenLine
    unsafe origin.repairs = [unsafe "joined lines \(origin.line) to \(origin.line + joined)"]
    try unsafe accept(fields, origin)
  }

  private func readRagged(_ origin: RowOrigin) throws {
    tally.note("rows that end before or after the header")
    try unsafe accept(fields, origin)
  }
}
