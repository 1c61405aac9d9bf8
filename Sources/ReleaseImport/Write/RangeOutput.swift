import BulkTables
import CaseModel

/// What comes of a range of cases, until it is its turn to be written.
struct RangeOutput: Sendable {
  /// More than this is written before the range is done.
  private static let most = 32 << 20

  /// The rows of each release table as cells, in the order of their keys.
  var rows = ReleaseTable.allCases.map { _ in ByteBuffer() }
  var summaries = ByteBuffer()
  var clocks = ByteBuffer()
  var factSums = ByteBuffer()
  var summaryValues = SummaryValues()
  var caseIDs: [Int64] = []
  var clockDays: [UInt32] = []
  var clockIDs: [Int64] = []
  var hearingDays: [UInt32] = []
  var hearingKeys: [Int64] = []
  var riders: [Int64?] = []
  var riderKeys: [Int64] = []

  /// Whether there is so much that it should not wait.
  var isLarge: Bool {
    rows.reduce(summaries.count &+ clocks.count) { $0 &+ $1.count } > RangeOutput.most
  }

  /// Empties it.
  mutating func reset() {
    for index in rows.indices { rows[index].reset() }
    summaries.reset()
    clocks.reset()
    factSums.reset()
    summaryValues.reset()
    caseIDs.removeAll(keepingCapacity: true)
    clockDays.removeAll(keepingCapacity: true)
    clockIDs.removeAll(keepingCapacity: true)
    hearingDays.removeAll(keepingCapacity: true)
    hearingKeys.removeAll(keepingCapacity: true)
    riders.removeAll(keepingCapacity: true)
    riderKeys.removeAll(keepingCapacity: true)
  }

  /// Takes note of hearings for the index of those to come.
  mutating func index(_ hearings: [Hearing]) {
    for place in hearings.indices where hearings[place].adjournment.isEmpty {
      hearingDays.append(IndexSpool.code(hearings[place].heldOn?.number))
      hearingKeys.append(hearings[place].caseID)
      hearingKeys.append(hearings[place].id)
    }
  }

  /// Takes note of links for the index of those who ride.
  mutating func index(_ links: [Rider]) {
    for link in links {
      riders.append(link.riderCaseID == 0 ? nil : link.riderCaseID)
      riderKeys.append(link.caseID)
      riderKeys.append(link.id)
    }
  }
}
