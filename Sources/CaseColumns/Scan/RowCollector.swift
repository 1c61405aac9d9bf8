/// Walks the rows of a set that lie in some slots of an order and some steps, block by block.
package struct RowCollector {
  private let list: OrderedRows
  private let test: CodeTest
  /// The rows between, in the order of the table.
  private let rows: Range<Int>

  package init(_ list: OrderedRows, inSlots slots: Range<Int>, steps: Range<Int>) {
    self.list = list
    let order = list.order
    var stretches: [ClosedRange<Int>] = []
    let filled = slots.clamped(to: 0..<order.greatest)
    if let first = filled.first, let last = filled.last {
      let ends = [order.code(ofSlot: first), order.code(ofSlot: last)].sorted()
      stretches.append(ends[0]...ends[1])
    }
    if slots.contains(order.greatest) { stretches.append(0...0) }
    test = stretches.isEmpty ? .none : .stretches(stretches)
    rows =
      order.isDescending
      ? order.rows - steps.upperBound..<order.rows - steps.lowerBound
      : steps
  }

  /// The rows, at most `limit`, from the list's first or its last.
  package func rows(limit: Int, isBackward: Bool) throws -> [Int] {
    var found: [Int] = []
    try forEachWord(isRising: list.order.isDescending == isBackward) { word, bits, isRising in
      var bits = bits
      while bits != 0 {
        let bit = isRising ? bits.trailingZeroBitCount : 63 - bits.leadingZeroBitCount
        found.append(word * 64 + bit)
        if found.count == limit { return false }
        bits &= ~(1 << UInt64(bit))
      }
      return true
    }
    return found
  }

  /// The row at a position among them, counted from 0 in the list's order.
  package func row(at position: Int) throws -> Int? {
    var rest = position
    var found: Int?
    try forEachWord(isRising: !list.order.isDescending) { word, bits, isRising in
      guard rest >= bits.nonzeroBitCount else {
        var bits = bits
        while true {
          let bit = isRising ? bits.trailingZeroBitCount : 63 - bits.leadingZeroBitCount
          if rest == 0 {
            found = word * 64 + bit
            return false
          }
          bits &= ~(1 << UInt64(bit))
          rest -= 1
        }
      }
      rest -= bits.nonzeroBitCount
      return true
    }
    return found
  }

  /// How many there are.
  package func count() throws -> Int {
    var count = 0
    try forEachWord(isRising: true) { _, bits, _ in
      count += bits.nonzeroBitCount
      return true
    }
    return count
  }

  /// Hands every word that has rows to a body, until it returns no.
  private func forEachWord(
    isRising: Bool,
    _ body: (_ word: Int, _ bits: UInt64, _ isRising: Bool) -> Bool,
  ) throws {
    guard !rows.isEmpty else { return }
    let first = rows.lowerBound / CodeScan.blockRows
    let last = (rows.upperBound - 1) / CodeScan.blockRows
    var marks = [UInt64](repeating: 0, count: CodeScan.blockRows / 64)
    var block = isRising ? first : last
    while block >= first, block <= last {
      if block & 255 == 0 { try list.check() }
      if try !collect(block, &marks, isRising, body) { return }
      block += isRising ? 1 : -1
    }
  }

  private func collect(
    _ block: Int,
    _ marks: inout [UInt64],
    _ isRising: Bool,
    _ body: (Int, UInt64, Bool) -> Bool,
  ) throws -> Bool {
    let start = block * CodeScan.blockRows
    let end = min(start + CodeScan.blockRows, list.set.rows)
    let words = start / 64..<(end + 63) / 64
    guard list.set.hasRows(inWords: words) else { return true }
    mark(start..<end, &marks)
    for place in isRising ? Array(words) : words.reversed() {
      var bits = list.set.words[place] & marks[place - words.lowerBound]
      if place * 64 < rows.lowerBound { bits &= mask(from: rows.lowerBound - place * 64) }
      if place * 64 + 64 > rows.upperBound { bits &= ~mask(from: rows.upperBound - place * 64) }
      if bits != 0, !body(place, bits, isRising) { return false }
    }
    return true
  }

  /// The bits of a word from a place on.
  private func mask(from bit: Int) -> UInt64 {
    bit >= 64 ? 0 : bit <= 0 ? ~0 : ~0 << UInt64(bit)
  }

  /// Marks the rows of a block whose code passes.
  private func mark(_ block: Range<Int>, _ marks: inout [UInt64]) {
    guard let column = list.column, column.width > 0 else {
      // Every row has code 0, which is the last slot.
      let isPassed = test.passes(0)
      for index in marks.indices { marks[index] = isPassed ? ~0 : 0 }
      return
    }
    unsafe marks.withUnsafeMutableBufferPointer { marks in
      guard let words = marks.baseAddress else { return }
      if let path = list.path, let owners = unsafe path.codes(UInt32.self) {
        for index in 0..<marks.count { unsafe words[index] = 0 }
        for row in block where unsafe test.passes(column.code(at: Int(owners[row]) - 1)) {
          let place = row - block.lowerBound
          unsafe words[place >> 6] |= 1 << UInt64(place & 63)
        }
      } else {
        unsafe CodeScan.mark(column, test, rows: block, into: words - block.lowerBound / 64)
      }
    }
  }
}

extension CodeTest {
  /// Whether a code passes.
  package func passes(_ code: Int) -> Bool {
    switch self {
    case .none: false
    case .stretches(let stretches): stretches.contains { $0.contains(code) }
    case .table(let table): code < table.count && table[code] == 1
    }
  }
}

extension Bitmap {
  /// Whether some word of a stretch has rows.
  package func hasRows(inWords stretch: Range<Int>) -> Bool {
    for word in stretch where words[word] != 0 { return true }
    return false
  }
}
