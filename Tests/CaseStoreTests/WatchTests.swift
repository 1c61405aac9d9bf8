import CaseModel
import CaseStore
import Foundation
import GRDB
import Synchronization
import Testing

@Suite("What other programs do to a docket is noticed")
struct WatchTests {
  /// Long enough for any machine, and never waited for where the test passes.
  private let patience = Duration.seconds(30)

  @Test("A commit of another connection, once")
  func commit() throws {
    let clinic = try Clinic()
    let watch = try DocketWatch(clinic.docket.readOnly)
    #expect(watch.next(within: .zero) == nil)
    try clinic.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    #expect(watch.next(within: patience) == .committed)
    #expect(watch.next(within: .zero) == nil)
  }

  @Test("Past midnight the lists are derived anew by a program that runs on")
  func midnight() throws {
    let clinic = try Clinic()
    try clinic.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    let watch = try DocketWatch(clinic.docket.readOnly)
    let day = Mutex(today)
    let days = DayWatch(clinic.docket, every: .milliseconds(1)) { day.withLock { $0 } }
    defer { days.end() }
    day.withLock { $0 = today + 1 }
    #expect(watch.next(within: patience) == .committed)
    #expect(try clinic.reader.asOf() == today + 1)
  }

  @Test("A commit while it waits")
  func whileWaiting() async throws {
    let clinic = try Clinic()
    let watch = try DocketWatch(clinic.docket.readOnly)
    async let found = Task.detached { watch.next(within: .seconds(30)) }.value
    try clinic.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    #expect(await found == .committed)
  }

  @Test("Another file that can be read ends the wait, and the commit after it is still noticed")
  func otherFile() async throws {
    let clinic = try Clinic()
    let watch = try DocketWatch(clinic.docket.readOnly)
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(write(ends[1], [1], 1) == 1)
    #expect(watch.next(within: patience, or: [ends[0]]) == nil)
    try clinic.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    // Each call ends at once, because the other file can still be read: none of them loses it.
    var found: DocketWatch.Change?
    while found == nil { found = watch.next(within: patience, or: [ends[0]]) }
    #expect(found == .committed)
  }

  @Test("Another docket in the place of the first, and what is committed to that one")
  func replaced() throws {
    let scratch = Scratch()
    _ = try scratch.release(label: "June")
    let watch = try DocketWatch(ReadOnlyDocket.open(at: scratch.docket))
    _ = try scratch.release(label: "July")
    var changes: [DocketWatch.Change] = []
    while changes.last != .replaced { changes.append(try #require(watch.next(within: patience))) }
    let other = try Docket.open(at: scratch.docket)
    #expect(try other.reader().profile().releases.map(\.label) == ["June", "July"])
  }

  @Test("A long read that is in the way of an import is let go, so that it can replace the docket")
  func yields() async throws {
    let scratch = Scratch()
    _ = try scratch.release(label: "June")
    try scratch.keepLog()
    let docket = try Docket.open(at: scratch.docket)
    let watch = try DocketWatch(docket.readOnly)
    let (begun, over) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let reading = Thread {
      try? DatabaseQueue(path: scratch.docket)
        .read { db in
          _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM release")
          begun.signal()
          over.wait()
        }
    }
    reading.start()
    begun.wait()
    // The read is before this, and keeps it from being folded in.
    try docket.append([CaseNotice(.other, of: 0)], who: "test", source: "test")
    // On a thread of its own: the import waits half a minute, and other tests may hold all threads
    // of tasks for longer.
    let (changes, told) = AsyncStream<[DocketWatch.Change]>.makeStream()
    Thread.detachNewThread {
      var found: [DocketWatch.Change] = []
      while found.last != .replaced, let next = watch.next(within: .seconds(30)) {
        if next == .yielding { over.signal() }
        found.append(next)
      }
      told.yield(found)
      told.finish()
    }
    _ = try scratch.release(label: "July")
    let found = await changes.first { _ in true }
    over.signal()
    #expect(found == [.committed, .yielding, .replaced])
    #expect(try docket.reader().profile().releases.map(\.label) == ["June", "July"])
  }

  @Test("A docket to be looked at only: one of an earlier version is refused and stays as it is")
  func older() throws {
    let scratch = Scratch()
    #expect(throws: DocketError.notFound(scratch.docket)) {
      try ReadOnlyDocket.open(at: scratch.docket)
    }
    _ = try scratch.release()
    try scratch.execute("DELETE FROM grdb_migrations WHERE identifier LIKE '5%'")
    let before = try Data(contentsOf: URL(filePath: scratch.docket))
    #expect(throws: DocketError.older(scratch.docket)) {
      try ReadOnlyDocket.open(at: scratch.docket)
    }
    #expect(try Data(contentsOf: URL(filePath: scratch.docket)) == before)
  }
}
