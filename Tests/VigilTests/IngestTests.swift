import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

/// How much the tests of this file do: small in the suite, and as the issue wants it when asked.
private func size(_ variable: String, _ otherwise: Int) -> Int {
  ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? otherwise
}

private func line(_ number: Int) -> String {
  #"{"v":1,"source":"load","id":"\#(number)","kind":"notice","text":"event \#(number)"}"# + "\n"
}

@Suite("Events through the program", .serialized)
struct IngestTests {
  @Test("Of eight who claim an item at once, one has it")
  func race() throws {
    let clinic = try Clinic()
    let docket = try Docket.open(at: clinic.docket)
    let items = size("VIGIL_RACES", 3)
    let notices = (0..<items).map { _ in CaseNotice(.hearingVacated, of: 0) }
    try docket.append(notices, who: "test", source: "test")
    let reader = try docket.reader()
    let feed = DocketFeed(docket, reader: reader, labels: .fallback)
    for item in try feed.items(of: .hearings, QueuePage(limit: items), on: today) {
      let racers = (0..<8)
        .map { number in
          let racer = clinic.process(["queue", "hearings", "claim", "\(item.subject)"])
          racer.environment?["USER"] = "user\(number)"
          racer.standardOutput = FileHandle.nullDevice
          racer.standardError = FileHandle.nullDevice
          return racer
        }
      for racer in racers { try racer.run() }
      for racer in racers { racer.waitUntilExit() }
      let winners = racers.indices.filter { racers[$0].terminationStatus == 0 }
      #expect(winners.count == 1)
      let now = try feed.item(item.subject, of: .hearings)
      guard case .claimed(let who, _)? = now?.recorded else {
        Issue.record("nobody has it")
        continue
      }
      #expect(winners.map { "user\($0)" } == [who])
      #expect(try now.map { try feed.history(of: $0).count } == 1)
    }
  }

  @Test("Killed at any moment, ingest has every line it acknowledged, once")
  func kill() throws {
    let clinic = try Clinic([])
    let path = clinic.path("s")
    var dice = SystemRandomNumberGenerator()
    var acknowledged: Set<String> = []
    var next = 1
    for _ in 0..<size("VIGIL_KILLS", 4) {
      let server = clinic.process(["ingest", "--socket", path, "--batch", "50"])
      server.environment?.merge(Clinic.uncounted) { $1 }
      server.standardError = FileHandle.nullDevice
      try server.run()
      let sender = try SocketSender(path, while: { server.isRunning })
      var isKilled = false
      let wanted = Int.random(in: 0...400, using: &dice)
      var told = 0
      let first = next
      // A line in flight may be stored and not acknowledged; it is sent again in the next round.
      while !isKilled || sender.isOpen {
        if !isKilled, next - first - told < 200 {
          sender.send(line(next))
          next += 1
        }
        for reply in sender.replies() {
          told += 1
          #expect(reply.contains(#""line":\#(told),"status":"stored""#))
          acknowledged.insert("\(first + told - 1)")
        }
        if !isKilled, told >= wanted {
          Foundation.kill(server.processIdentifier, SIGKILL)
          isKilled = true
        }
      }
      server.waitUntilExit()
      next = first + told + 500
    }
    let page = try Docket.open(at: clinic.docket).reader()
      .events(after: 0, EventSelection(), limit: 1_000_000)
    let stored = page.events.compactMap(\.sourceID)
    #expect(stored.count == Set(stored).count)
    #expect(acknowledged.subtracting(stored).isEmpty)
    #expect(!acknowledged.isEmpty)
    #expect(try Docket.open(at: clinic.docket).reader().check().allSatisfy(\.isSound))
  }

  @Test("Who never reads what is acknowledged is not read from, and holds up nobody")
  func unread() throws {
    let clinic = try Clinic()
    let path = clinic.path("events.sock")
    let server = clinic.process(["ingest", "--socket", path])
    server.standardError = FileHandle.nullDevice
    try server.run()
    defer { server.terminate() }
    let silent = try SocketSender(path, while: { server.isRunning })
    let most = 1_000_000
    var sent = 0
    while sent < most, silent.offers("{}\n") { sent += 1 }
    #expect(sent > 0)
    #expect(sent < most)

    let other = try SocketSender(path, while: { server.isRunning })
    other.send(line(1))
    var replies: [String] = []
    while replies.isEmpty, other.isOpen { replies = other.replies() }
    #expect(replies.first?.contains(#""line":1,"status":"stored""#) == true)

    var told = 0
    while told < sent, silent.isOpen {
      for reply in silent.replies() {
        told += 1
        #expect(reply.hasPrefix(#"{"line":\#(told),"status":"refused""#))
      }
    }
    #expect(told == sent)
  }

  @Test("While a release is imported, all who read and one who sends lose and repeat nothing")
  func together() async throws {
    let clinic = try Clinic([], file: "unused.vigil")
    let docket = clinic.path("public.vigil")
    try SampleRelease(cases: 60, seed: 1, asOf: today - 30).write(to: clinic.path("first"))
    try SampleRevision(after: clinic.path("first"), seed: 1).write(to: clinic.path("second"))
    let made = try clinic.run("import", "eoir", clinic.path("first"), "--docket", docket)
    #expect(made.status == 0)

    let count = size("VIGIL_EVENTS", 3000)
    let readers = try (0..<2).map { _ in try LineReading(clinic, docket: docket) }
    let dashboards = [
      try await clinic.dashboard(ScreenSize(80, 24), ["VIGIL_DOCKET": docket]),
      try await clinic.dashboard(ScreenSize(120, 36), ["VIGIL_DOCKET": docket]),
    ]
    for dashboard in dashboards { try await dashboard.press("5", "Right") }
    let ingest = clinic.process(["ingest", "--docket", docket, "--batch", "200"])
    let lines = Pipe()
    ingest.standardInput = lines
    ingest.standardError = FileHandle.nullDevice
    try ingest.run()
    let importing = clinic.process(["import", "eoir", clinic.path("second"), "--docket", docket])
    importing.standardOutput = FileHandle.nullDevice
    importing.standardError = FileHandle.nullDevice

    for number in 1...count {
      if number == count / 4 { try importing.run() }
      try lines.fileHandleForWriting.write(contentsOf: Data(line(number).utf8))
      // The import is in the middle of the events, however fast either is.
      if number == count * 3 / 4 { importing.waitUntilExit() }
    }
    try lines.fileHandleForWriting.close()
    ingest.waitUntilExit()
    #expect(ingest.terminationStatus == 0)
    #expect(importing.terminationStatus == 0)

    let expected = (1...count).map(String.init)
    let reader = try Docket.open(at: docket).reader()
    #expect(try reader.profile().releases.count == 2)
    let stored = try reader.events(after: 0, EventSelection(), limit: 1_000_000).events
    #expect(stored.filter { $0.source == "load" }.map(\.sourceID) == expected)
    #expect(stored.contains { $0.source != "load" })
    let depth = try DocketFeed(looking: reader, labels: .fallback)
      .figures(of: .decisions, hours: 1, at: Moment(startOf: today), on: today).depth
    #expect(depth.value >= min(count, 10_000))
    let told = String(format: "%d,%03d", depth.value / 1000, depth.value % 1000)
    for dashboard in dashboards { try await dashboard.waitText(told) }
    for reading in readers {
      let read = try reading.numbers(stored.count)
      #expect(read == stored.map(\.id))
    }
  }
}

/// A tail of events that is read as it comes.
private final class LineReading {
  private let process: Process
  private let pipe = Pipe()

  init(_ clinic: Clinic, docket: String) throws {
    process = clinic.process([
      "tail", "--docket", docket, "--json", "--follow", "--since", "2000-01-01",
    ])
    process.standardOutput = pipe
    try process.run()
  }

  /// Reads so many lines, ends the tail, and returns the numbers of all it told.
  func numbers(_ count: Int) throws -> [Int64] {
    var bytes = Data()
    var lines = 0
    while lines < count, case let part = pipe.fileHandleForReading.availableData, !part.isEmpty {
      bytes.append(part)
      lines += part.count { $0 == 0x0A }
    }
    process.terminate()
    bytes.append(pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes.split(separator: 0x0A)
      .compactMap { line in
        let text = String(decoding: line, as: UTF8.self)
        return text.split(separator: ",").first.flatMap { $0.split(separator: " ").last }
          .flatMap { Int64($0) }
      }
  }
}
