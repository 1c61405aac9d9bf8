import CaseModel
import CaseStore
import Foundation
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

  @Test("A commit while it waits")
  func whileWaiting() async throws {
    let clinic = try Clinic()
    let watch = try DocketWatch(clinic.docket.readOnly)
    async let found = Task.detached { watch.next(within: .seconds(30)) }.value
    try clinic.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    #expect(await found == .committed)
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

  @Test("A docket that is open to be looked at is let go, so that an import can replace it")
  func yields() async throws {
    let scratch = Scratch()
    _ = try scratch.release(label: "June")
    try scratch.keepLog()
    let docket = try ReadOnlyDocket.open(at: scratch.docket)
    let watch = try DocketWatch(docket)
    let reader = try docket.reader()
    #expect(try reader.profile().releases.count == 1)
    let changes = Task.detached {
      let first = watch.next(within: .seconds(30))
      if first == .yielding { reader.close() }
      return [first, watch.next(within: .seconds(30))]
    }
    _ = try await Task.detached { try scratch.release(label: "July") }.value
    #expect(await changes.value == [.yielding, .replaced])
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
