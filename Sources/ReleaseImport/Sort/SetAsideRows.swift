import CaseModel

/// How many rows of each case a release had that were set aside, by the case's number.
struct SetAsideRows: Sendable {
  private var counts: [Int64: Int] = [:]

  /// Counts the rows that were set aside while tables were read.
  init(_ tables: [ReadTable]) throws {
    for table in tables where table.tally.defective > 0 {
      try DefectSpool.forEach(in: table.defects) { defect in
        if defect.repair == nil, let id = defect.caseID { counts[id, default: 0] += 1 }
      }
    }
  }

  /// How many rows of a case were set aside.
  subscript(id: Int64) -> Int { counts.isEmpty ? 0 : counts[id] ?? 0 }
}
