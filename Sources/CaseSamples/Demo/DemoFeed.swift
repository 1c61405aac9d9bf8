public import CaseModel
public import CaseStore
import Foundation

/// What happens at the made-up clinic while it is looked at: the court moves hearings.
///
/// Each move is entered as anybody there would enter it, so that lists, clocks and queues follow.
public struct DemoFeed: Sendable {
  private let docket: Docket
  private let clients: [Int64]
  private let today: Day
  private var random: DemoRandom

  /// Makes the feed of a made-up docket.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - demo: What it was made of.
  ///   - seed: Any number; the same one gives the same moves.
  ///   - today: The day the docket is looked at.
  public init(_ docket: Docket, _ demo: DemoDocket, seed: UInt64, today: Day) {
    self.docket = docket
    clients = demo.histories.map(\.id)
    random = DemoRandom(seed: seed)
    self.today = today
  }

  /// Moves the next hearing of some client by a day to a month, mostly earlier.
  ///
  /// - Returns: The event.
  /// - Throws: `DocketError`; what was there stays.
  @discardableResult
  public mutating func next() throws -> CaseEvent? {
    let reader = try docket.reader()
    defer { reader.close() }
    for id in clients.shuffled(using: &random) {
      guard let history = try reader.history(of: id), let change = move(in: history) else {
        continue
      }
      return try docket.record(change, who: "vigil demo", source: "made up")
    }
    return nil
  }

  private mutating func move(in history: CaseHistory) -> CaseChange? {
    guard let hearing = history.upcomingHearings(asOf: today + 2).first, let day = hearing.heldOn,
      let row = history.rows.first(where: { $0.key.table == .hearing && $0.key.id == hearing.id })
    else { return nil }
    let days = Int.random(in: 1...30, using: &random)
    var moved =
      Int.random(in: 0..<3, using: &random) > 0 ? max(today + 1, day - days) : day + days
    while moved.isClosedDay { moved = moved + 1 }
    guard moved != day else { return nil }
    let value = CellValue.integer(Int64(moved.number))
    // A hearing that cannot be moved stays; the demo moves another.
    return try? FactForm.hearing.correct(row, with: ["date": value], of: history).get()
  }
}
