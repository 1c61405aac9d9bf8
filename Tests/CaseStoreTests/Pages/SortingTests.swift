import Testing

@testable import BulkTables
@testable import CaseStore
@testable import ReleaseImport

@Suite("Rows are sorted in runs and merged")
struct SortingTests {
  private let scratch = Scratch()

  @Test("Keys of any spread are sorted as Swift sorts them", arguments: [1, 8, 24, 63])
  func keys(bits: Int) {
    var numbers = SeededNumbers(seed: UInt64(bits))
    let limit = UInt64(1) << UInt64(bits)
    let keys = (0..<2000)
      .map { index in
        RowKey(
          owner: UInt64.random(in: 0..<limit, using: &numbers),
          id: UInt64.random(in: 0..<max(limit, 4096), using: &numbers),
          start: UInt32(index),
          size: 0,
        )
      }
    let sorted = keys.sorted { $0.precedes($1) }
    var one = keys
    var two = keys
    let found = one.withUnsafeMutableBufferPointer { one in
      two.withUnsafeMutableBufferPointer { two in
        guard let first = one.baseAddress, let second = two.baseAddress else { return [RowKey]() }
        let answer = KeySort.sort(first, beside: second, count: keys.count)
        return Array(UnsafeBufferPointer(start: answer, count: keys.count))
      }
    }
    #expect(found.map(\.owner) == sorted.map(\.owner))
    #expect(found.map(\.id) == sorted.map(\.id))
  }

  @Test("Several runs read as one, from any case to any other")
  func merge() throws {
    var numbers = SeededNumbers(seed: 3)
    try Docket.createFolder(of: scratch.docket)
    var keys: [[UInt64]] = []
    var all = SortedRuns(path: scratch.docket, keying: .ownerFirst)
    let writer = try RunWriter(scratch.docket, .ownerFirst, most: LoadLimits().runRows)
    let record = RecordWriter()
    let wide = [UInt8](repeating: 7, count: 300_000)
    for run in 0..<5 {
      for id in 0..<200 {
        let owner = Int64.random(in: 0..<300, using: &numbers)
        record.reset()
        record.integer(owner)
        record.integer(Int64(run * 200 + id))
        let width = Int.random(in: 0..<(id % 50 == 0 ? 300_000 : 300), using: &numbers)
        wide.withUnsafeBufferPointer { record.blob(UnsafeBufferPointer(rebasing: $0[..<width])) }
        try writer.add(record, owner: owner, id: Int64(run * 200 + id))
        keys.append([UInt64(owner), UInt64(run * 200 + id)])
      }
      try writer.closeRun()
    }
    try writer.finish()
    all = writer.sorted
    #expect(all.runs.count == 5)
    let merge = try RunMerge(all)
    let bounds: [(UInt64, UInt64)] = [
      (0, .max), (0, 1), (17, 100), (299, 300), (250, 250), (400, 500),
    ]
    for (lower, upper) in bounds {
      try merge.seek(from: lower, to: upper)
      var found: [[UInt64]] = []
      while let row = merge.top {
        found.append([row.owner, row.id])
        try merge.advance()
      }
      let expected = keys.filter { $0[0] >= lower && $0[0] < upper }
        .sorted { $0.lexicographicallyPrecedes($1) }
      #expect(found == expected)
    }
  }

  @Test("Places are sorted by code and keep their order within one")
  func codes() {
    var numbers = SeededNumbers(seed: 5)
    for top in [1, 100, 70_000, UInt32.max] {
      let codes = (0..<3000).map { _ in UInt32.random(in: 0..<top, using: &numbers) }
      let expected = codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) }
      let sorted = CodeSort.sorted(codes)
      #expect(sorted.map { Int($0 & 0xFFFF_FFFF) } == expected)
      #expect(sorted.map { UInt32($0 >> 32) } == codes.sorted())
    }
  }

  @Test("Entries are divided by value into parts that fit, one value at least")
  func parts() throws {
    var numbers = SeededNumbers(seed: 6)
    for (top, most) in [(1, 5), (3, 900), (100, 100), (70_000, 10), (.max, 64)] as [(UInt32, Int)] {
      let places = (0..<3000)
        .map { _ in
          UInt32.random(in: 0...2, using: &numbers) == 0
            ? 0 : UInt32.random(in: 0..<top, using: &numbers)
        }
      let parts = try IndexParts.divide(most: most) { places.forEach($0) }
      let sizes = parts.map { part in places.count { part.contains($0) } }
      #expect(sizes.reduce(0, +) == places.count)
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      #expect(zip(parts, sizes).allSatisfy { $0.count == 1 || $1 <= most })
    }
    #expect(try IndexParts.divide(most: 1) { _ in }.map(\.count) == [1, 1])
    // Values with too many entries are parts of their own, though nobody has those between them.
    let busy = [10, 12] + [UInt32](repeating: 20, count: 9) + [UInt32](repeating: 30, count: 9)
    let parts = try IndexParts.divide(most: 2) { busy.forEach($0) }
    #expect(parts == [0...0, 10...19, 20...20, 30...30])
  }
}
