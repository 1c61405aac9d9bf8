import CaseModel
import CaseSamples
import CaseStore
import Foundation
import Testing

@testable import CaseIntake

private let today = Day(iso: "2026-11-24") ?? Day(number: 0)
private let noon = Moment(seconds: Moment(startOf: today).seconds + 12 * 3600)

/// A docket and the lines that are sent to it.
private final class Desk {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let docket: Docket
  let intake: EventIntake

  init(_ kind: DocketKind = .caseload, batch: Int = 1000) throws {
    let path = folder.appending(path: "d.vigil").path
    docket = try Docket.create(at: path, kind: kind, name: "d", asOf: today)
    if kind == .caseload {
      let clients = DemoDocket(seed: 7, today: today).histories.prefix(3)
      try docket.add(Array(clients), who: "test", source: "made up")
    }
    intake = EventIntake(Inbox(docket, who: "ingest") { today }, batch: batch) { noon }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func take(_ lines: String...) throws -> [Receipt] {
    try intake.ingest(lines.map { .line(Array($0.utf8), number: 1) })
  }

  /// The events beyond those of the clients.
  func events() throws -> [CaseEvent] {
    try docket.reader().events(after: 0, EventSelection()).events.filter { $0.sourceID != nil }
  }

  /// Everything a stream of bytes becomes.
  func stream(_ bytes: [UInt8]) throws -> (IngestTally, [Int: String]) {
    let path = folder.appending(path: "lines").path
    try Data(bytes).write(to: URL(filePath: path))
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var reasons: [Int: String] = [:]
    let tally = try EventStream(file, intake) { false }
      .run { line, receipt in reasons[line] = receipt.reason }
    return (tally, reasons)
  }
}

private func notice(_ id: String, _ text: String = "the office moved") -> String {
  #"{"v":1,"source":"test","id":"\#(id)","kind":"notice","text":"\#(text)"}"#
}

@Suite("Event lines")
struct EventLineTests {
  @Test(
    "What is wrong is named by its field, with what to write",
    arguments: [
      ("[1]", "", "begin with {"), (#"{"v":1"#, "", "cut short"), (#"{"v":1} x"#, "", "follows"),
      (#"{"v":1,"v":1}"#, "", "twice"), (#"{"v":2}"#, "v", "version 1"), ("{}", "v", "is needed"),
      (#"{"v":1,"id":"1"}"#, "source", "is needed"),
      (#"{"v":1,"source":"a"}"#, "id", "is needed"),
      (#"{"v":1,"source":"a\u0007b","id":"1"}"#, "source", "control character"),
      (#"{"v":1,"source":"a","id":"1","kind":"rain"}"#, "kind", "--schema"),
      (#"{"v":1,"source":"a","id":"1","kind":"notice"}"#, "text", "is needed"),
      (#"{"v":1,"source":"a","id":"1","at":"noon","kind":"notice"}"#, "at", "2026-11-24T"),
      (#"{"v":1,"source":"a","id":"1","kind":"hearing-added"}"#, "case", "is needed"),
      (#"{"v":1,"source":"a","id":"1","kind":"hearing-added","case":"x"}"#, "case", "A-number"),
      (
        #"{"v":1,"source":"a","id":"1","kind":"hearing-added","case":1,"after":"May"}"#, "after",
        "2026-12-01",
      ),
      (
        #"{"v":1,"source":"a","id":"1","kind":"notice","text":"x","colour":1}"#, "", "another name",
      ),
      (#"{"v":1,"source":"a","id":"1","kind":"hearing","case":1}"#, "fields", "are needed"),
      (#"{"v":1,"source":"a","id":"1","kind":"notice","text":[1]}"#, "", "a list"),
      (#"{"v":1,"source":"a","id":"1","kind":"hearing","fields":{"a":{"b":1}}}"#, "", "too deep"),
      (#"{"v":1,"source":"a","id":"\ud800","kind":"notice"}"#, "", "half a character"),
    ],
  )
  func wrong(line: String, field: String, words: String) throws {
    let error = #expect(throws: EventLineError.self) {
      try Array(line.utf8)
        .withUnsafeBufferPointer { bytes throws(EventLineError) in
          _ = try EventLine.read(bytes)
        }
    }
    #expect(error?.field == field)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test("The schema describes every kind, and its own example of a notice can be read")
  func schema() throws {
    for kind in NoticeKind.allCases { #expect(EventSchema.text.contains(kind.rawValue)) }
    for form in FactForm.all() { #expect(EventSchema.text.contains("  \(form.key) ")) }
    let line =
      #"{"v":1,"source":"watch","id":"n-17","kind":"hearing-moved-up","case":9000101,"#
      + #""before":"2026-12-20","after":"2026-12-08","text":"seen on the court's page"}"#
    let arrival = try Array(line.utf8).withUnsafeBufferPointer { try EventLine.read($0) }
    guard case .notice(let notice) = arrival.content else { throw CancellationError() }
    #expect(notice.days == 12)
    #expect(notice.day == Day(iso: "2026-12-08"))
  }

  @Test(
    "A notice that contradicts itself is refused",
    arguments: [
      ("hearing-moved-up", "2026-12-08", "2026-12-20", "", "after"),
      ("hearing-put-off", "2026-12-20", "2026-12-08", "", "after"),
      ("hearing-moved-up", "2026-12-08", "2026-12-08", "", "after"),
      ("hearing-moved-up", "2026-12-20", "2026-12-08", ",\"days\":3", "days"),
      ("hearing-moved-up", "2026-12-20", "2026-12-08", ",\"days\":12", nil),
      ("hearing-put-off", "2026-12-08", "2026-12-20", "", nil),
    ] as [(String, String, String, String, String?)],
  )
  func contradicts(kind: String, before: String, after: String, days: String, field: String?) {
    let line = """
      {"v":1,"source":"a","id":"1","kind":"\(kind)","case":1,"before":"\(before)",\
      "after":"\(after)"\(days)}
      """
    var found: String?
    do {
      _ = try Array(line.utf8)
        .withUnsafeBufferPointer { bytes throws(EventLineError) in try EventLine.read(bytes) }
    } catch {
      found = error.field
    }
    #expect(found == field)
  }

  @Test("A mark of UTF-8 before the first line is passed over, and before no other")
  func mark() {
    var splitter = EventLineSplitter()
    var lines: [[UInt8]] = []
    let keep = { (piece: EventLineSplitter.Piece) in
      if case .line(let bytes, _) = piece { lines.append(bytes) }
    }
    for byte in Array("\u{FEFF}{}\n\u{FEFF}{}\n".utf8) {
      [byte].withUnsafeBufferPointer { splitter.split($0, keep) }
    }
    #expect(lines == [Array("{}".utf8), Array("\u{FEFF}{}".utf8)])
  }

  @Test("However bytes are cut, the lines are the same, and one that never ends holds no memory")
  func splitting() {
    let text = Array("one\n\n  \r\ntwo\r\nthree".utf8)
    for size in 1...text.count {
      var splitter = EventLineSplitter()
      var lines: [String] = []
      var numbers: [Int] = []
      let keep = { (piece: EventLineSplitter.Piece) in
        numbers.append(piece.number)
        if case .line(let bytes, _) = piece {
          lines.append(
            String(decoding: bytes, as: UTF8.self).filter { $0 != "\r" && $0 != "\r\n" }
          )
        }
      }
      for start in stride(from: 0, to: text.count, by: size) {
        let part = Array(text[start..<min(start + size, text.count)])
        part.withUnsafeBufferPointer { splitter.split($0, keep) }
      }
      splitter.finish(keep)
      #expect(numbers == [1, 4, 5], "those of the file, blank lines included")
      #expect(lines == ["one", "two", "three"])
    }
  }
}

@Suite("Events taken in")
struct EventIngestTests {
  @Test("A repeat is counted, the same id with another content is refused")
  func idempotent() throws {
    let desk = try Desk()
    let spaced = #"{ "text":"the office moved", "kind":"notice", "id":"1","source":"test", "v":1 }"#
    let receipts = try desk.take(notice("1"), spaced, notice("1", "another"), notice("2"))
    guard case .stored = receipts[0], case .stored = receipts[3] else {
      Issue.record("\(receipts)")
      return
    }
    #expect(receipts[1] == .repeated)
    #expect(receipts[2].reason?.contains("another content") == true)
    #expect(try desk.take(notice("1"), notice("2")) == [.repeated, .repeated])
    #expect(try desk.events().map(\.sourceID) == ["1", "2"])
  }

  @Test("A hearing that arrives is entered as a fact, and what it changed is told")
  func fact() throws {
    let desk = try Desk()
    let client = try #require(DemoDocket(seed: 7, today: today).histories.first)
    let number = try #require(client.person?.alienNumber)
    let line = """
      {"v":1,"source":"portal","id":"h1","kind":"hearing","case":"\(number)",\
      "fields":{"date":"2027-03-01","time":"9:30"}}
      """
    let receipt = try desk.take(line)[0]
    #expect(receipt.reason == nil)
    let history = try #require(try desk.docket.reader().history(of: client.id))
    #expect(history.hearings.contains { $0.heldOn == Day(iso: "2027-03-01") && $0.startsAt == 570 })
    let told = try desk.docket.reader().events(of: client.id).compactMap(\.notice?.kind)
    #expect(told == [.hearingAdded])
    #expect(try desk.take(line) == [.repeated])
    #expect(try desk.docket.reader().check().allSatisfy(\.isSound))
  }

  @Test(
    "A fact that cannot be entered is refused by its field, and the others go on",
    arguments: [
      (#""case":"A999-999-999","fields":{"date":"+3d"}"#, "case: no client"),
      (#""fields":{"date":"+3d"}"#, "case: is needed"),
      (#""case":999,"fields":{"date":"+3d"}"#, "case: no case"),
      (#""case":CASE,"fields":{"date":"someday"}"#, "fields.date: not a day"),
      (#""case":CASE,"fields":{}"#, "date: "), (#""case":CASE,"fields":{"x":"y"}"#, "fields"),
    ],
  )
  func refusedFact(rest: String, reason: String) throws {
    let desk = try Desk()
    let id = try #require(DemoDocket(seed: 7, today: today).histories.first?.id)
    let fields = rest.replacing("CASE", with: "\(id)")
    let line = #"{"v":1,"source":"p","id":"1","kind":"hearing",\#(fields)}"#
    let receipts = try desk.take(line, notice("2"))
    #expect(receipts[0].reason?.hasPrefix(reason) == true, "\(receipts[0])")
    #expect(receipts[1].reason == nil)
    #expect(try desk.events().map(\.sourceID) == ["2"])
  }

  @Test("A public docket takes notices and no facts")
  func publicDocket() throws {
    let desk = try Desk(.release)
    let fact = #"{"v":1,"source":"p","id":"1","kind":"client","fields":{"name":"DOE Jan"}}"#
    let receipts = try desk.take(fact, notice("2"))
    #expect(receipts[0].reason?.contains("a clinic's own docket") == true)
    #expect(receipts[1].reason == nil)
  }

  @Test("Huge, broken and truncated lines are refused by their number, and the stream goes on")
  func hostile() throws {
    let desk = try Desk(batch: 3)
    var bytes: [UInt8] = []
    bytes += Array((notice("1") + "\n").utf8)
    bytes += [UInt8](repeating: 0x61, count: 300_000) + [0x0A]
    bytes += [0x7B, 0xFF, 0x00, 0x0A]
    bytes += Array(String(repeating: "{\"a\":", count: 5000).utf8) + [0x0A]
    bytes += Array((notice("2") + "\n" + notice("3").dropLast(9)).utf8)
    let (tally, reasons) = try desk.stream(bytes)
    #expect((tally.stored, tally.refused) == (2, 4))
    #expect(Set(reasons.keys) == [2, 3, 4, 6])
    #expect(reasons[2]?.contains("65536 bytes") == true)
    #expect(try desk.events().map(\.sourceID) == ["1", "2"])
  }
}

@Suite("Damaged event lines")
struct MutatedEventTests {
  private static let seeds = [
    notice("1"),
    #"{"v":1,"source":"test","id":"2","kind":"hearing-added","case":1,"after":"2026-12-01"}"#,
    #"{"v":1,"source":"test","id":"3","kind":"hearing","case":"9000101","fields":{"date":"+30d"}}"#,
  ]

  @Test("Two thousand mutated lines are each stored, repeated or refused with a reason")
  func mutated() throws {
    var dice = Dice(state: 1789)
    let desk = try Desk(batch: 500)
    let pool = Array("{}[]\":,\\u0129aZ \t".utf8) + [0xFF, 0xC3, 0x00, 0x1B]
    var lines: [[UInt8]] = []
    for number in 0..<2000 {
      var bytes = Array(MutatedEventTests.seeds[number % 3].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        let byte = pool.randomElement(using: &dice) ?? 0
        if Bool.random(using: &dice) { bytes[place] = byte } else { bytes.insert(byte, at: place) }
      }
      lines.append(bytes)
    }
    let (tally, reasons) = try desk.stream(Array(lines.joined(separator: [0x0A])) + [0x0A])
    #expect(tally.stored + tally.repeated + tally.refused == 2000)
    #expect(reasons.values.allSatisfy { !$0.isEmpty })
    #expect(tally.refused == reasons.count && tally.refused > 1000)
    #expect(try desk.events().count == tally.stored)
  }
}

@Suite("A spool of events")
struct EventSpoolTests {
  @Test("Files are taken by name and moved aside, bad ones with the reasons beside them")
  func spool() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "spool").path
    let spool = try EventSpool(folder, desk.intake) { false }
    func put(_ name: String, _ text: String) throws {
      try text.write(toFile: "\(folder)/new/\(name)", atomically: false, encoding: .utf8)
    }
    try put("b", notice("2") + "\n")
    try put("a", notice("1") + "\n" + "nonsense\n")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/new/c",
      withDestinationPath: "/etc/passwd",
    )
    mkfifo("\(folder)/new/d", 0o600)
    var told: [String] = []
    let tally = try spool.ingestAll { name, reasons in told.append("\(name) \(reasons.count)") }
    #expect(told == ["a 1", "b 0", "c 1", "d 1"])
    #expect((tally.stored, tally.refused) == (2, 1))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/done") == ["b"])
    let bad = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/bad").sorted()
    #expect(bad == ["a", "a.reason", "c", "c.reason", "d", "d.reason"])
    let reason = try String(contentsOfFile: "\(folder)/bad/a.reason", encoding: .utf8)
    #expect(reason == "line 2: column 1: an object is missing; begin with {\n")
    #expect(try spool.ingestAll { _, _ in }.lines == 0)
  }
}
