import CaseIntake
import CaseModel

/// What a release itself says its files hold: `Count.txt`, a name and a number to a line.
struct CountList {
  /// The name of the file, without case.
  static let fileName = "count.txt"

  private var rows: [String: Int] = [:]
  /// The day the list says it was made, where a line of it is a day.
  private(set) var day: Day?

  /// A release that says nothing.
  init() {}

  /// Reads the list; lines of another form say nothing.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count == 1, day == nil { day = NameDate.day(in: String(words[0])) }
      guard words.count >= 2, let rows = words.last?.withoutThousands.flatMap({ Int($0) })
      else { continue }
      self.rows[ReleaseMember.key(String(words[0]))] = rows
    }
  }

  /// The rows the release says a file has; nil where it says nothing of it.
  func rows(of file: String) -> Int? { rows[ReleaseMember.key(file)] }

  /// Adds what the release says to the account of a file, and the difference.
  func complete(_ tally: inout TableTally) {
    guard let declared = rows(of: tally.file) else { return }
    tally.declaredRows = declared
    tally.note("rows fewer than the release declares", declared - tally.rows)
    tally.note("rows more than the release declares", tally.rows - declared)
  }
}

extension ReleaseFiles {
  /// The row counts the release declares, where it does.
  func countList() throws -> CountList {
    let found = members.filter { !$0.isShadow && $0.name.lowercased() == CountList.fileName }
    guard let member = found.first else { return CountList() }
    let stream = try open(member)
    defer { stream.close() }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { unsafe room.deallocate() }
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20, case let count = try unsafe stream.read(into: room), count > 0 {
      unsafe bytes.append(contentsOf: room.prefix(count))
    }
    return CountList(String(decoding: bytes, as: UTF8.self))
  }
}
