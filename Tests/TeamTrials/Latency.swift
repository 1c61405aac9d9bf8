import CaseModel
import CaseStore
import Foundation
import Synchronization
import TeamFeed
import TeamTestSupport

/// Measures how long a fact takes from one office's keyboard to the other's screen.
struct Latency {
  let ana: Office
  let bo: Office

  init(_ ana: Office, _ bo: Office) {
    self.ana = ana
    self.bo = bo
  }

  /// Enters facts in one office, one by one, and waits for each in the other's docket, while both
  /// follow as their dashboards do.
  func measure(_ count: Int) throws {
    let isOver = Atomic<Bool>(false)
    let ended = DispatchSemaphore(value: 0)
    for office in [ana, bo] {
      let (docket, key, address) = (office.docket, office.teamKey, office.log)
      let log = Handed(address)
      Thread.detachNewThread {
        try? TeamFollower(docket, isOver: { isOver.load(ordering: .relaxed) }, tell: { _ in })
          .follow { try TeamSync(docket, log: log.value, key: key) }
        ended.signal()
      }
    }
    let watch = try DocketWatch(bo.docket.readOnly)
    let id = try ana.add("client", ["name": "LATENT Lee"]).caseID
    while try bo.reader.history(of: id) == nil { _ = watch.next(within: .milliseconds(50)) }
    var times: [Double] = []
    for number in 1...count {
      let start = ContinuousClock.now
      try ana.add("note", to: id, ["text": "note \(number)"])
      while try bo.reader.history(of: id)?.notes.count != number {
        _ = watch.next(within: .milliseconds(50))
      }
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    isOver.store(true, ordering: .relaxed)
    ended.wait()
    ended.wait()
    times.sort()
    report(
      "entry to the other office",
      "p50 \(fixed(times[times.count / 2])) ms, p99 \(fixed(times[times.count * 99 / 100])) ms, "
        + "most \(fixed(times[times.count - 1])) ms, of \(times.count) (target 250 ms)",
    )
  }
}

/// Hands something to a thread that alone uses it from then on.
private struct Handed<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
