package import BulkTables
import CaseModel
import Foundation
package import Platform

/// One column on its way into a column file: its values so far, put aside a chunk at a time.
///
/// What the least value and the texts are is known only at the end; so each chunk is kept with the
/// codes of its own, and coded again into the file.
package struct GatheredColumn {
  /// Stands for no value.
  package static let empty = CodeWidth.empty
  /// Rows of a chunk.
  package static let chunkRows = 16_384

  /// Where a chunk was put aside, and how it is coded; in a width of 0 every row is empty.
  package struct Chunk {
    package var offset: Int
    package var rows: Int
    package var width: Int
    package var base: Int64
  }

  package let name: String
  package let isText: Bool
  /// Whether it holds places of rows, which loops read as they are: 32 bits, counted from 0.
  package let isPlace: Bool
  package private(set) var texts = StringInterner()
  package private(set) var chunks: [Chunk] = []
  package private(set) var least = Int64.max
  package private(set) var greatest = Int64.min
  private var waiting: [Int64] = []

  package init(_ name: String, isText: Bool = false, isPlace: Bool = false) {
    self.name = name
    self.isText = isText
    self.isPlace = isPlace
  }

  /// Appends the value of the next row.
  package mutating func append(_ value: Int64) {
    waiting.append(value)
  }

  /// Appends the text of the next row; an empty text is no value.
  package mutating func append(_ text: String) {
    waiting.append(text.isEmpty ? GatheredColumn.empty : texts.number(of: text))
  }

  /// Appends the unspilled rows of another column, offsetting row references by `rows`.
  package mutating func append(_ other: GatheredColumn, after rows: Int) {
    if isText {
      let numbers = other.texts.texts.map { texts.number(of: $0) }
      for value in other.waiting {
        waiting.append(value == GatheredColumn.empty ? value : numbers[Int(value)])
      }
    } else if isPlace {
      for value in other.waiting { waiting.append(value + Int64(rows)) }
    } else {
      waiting.append(contentsOf: other.waiting)
    }
  }

  /// Puts the waiting rows aside.
  package mutating func putAside(_ file: ScratchFile) throws {
    try putAside(waiting, file)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Puts rows aside that follow those put aside before.
  package mutating func putAside(_ values: [Int64], _ file: ScratchFile) throws {
    guard !values.isEmpty else { return }
    var (low, high) = (Int64.max, Int64.min)
    for value in values {
      low = min(low, value == GatheredColumn.empty ? low : value)
      high = max(high, value)
    }
    guard low <= high else {
      return chunks.append(Chunk(offset: file.end, rows: values.count, width: 0, base: 0))
    }
    (least, greatest) = (min(least, low), max(greatest, high))
    let width = CodeWidth.bytes(low, high)
    chunks.append(Chunk(offset: file.end, rows: values.count, width: width, base: low))
    try CodeWidth.append(values, above: low, width: width, to: file)
  }

  /// Forgets the rows that wait, and keeps the numbers of texts.
  package mutating func reset() {
    waiting.removeAll(keepingCapacity: true)
  }

  /// The column without the rows that wait.
  package var unfinished: UnfinishedLists.Column {
    unsafe UnfinishedLists.Column(
      chunks: chunks.withUnsafeBytes { unsafe Data($0) },
      least: least,
      greatest: greatest,
      texts: texts.texts,
    )
  }

  /// Restores a column as an interrupted import left it.
  package mutating func restore(_ left: UnfinishedLists.Column) {
    chunks = unsafe left.chunks.withUnsafeBytes { bytes in
      (0..<bytes.count / MemoryLayout<Chunk>.stride)
        .map {
          unsafe bytes.loadUnaligned(
            fromByteOffset: $0 * MemoryLayout<Chunk>.stride,
            as: Chunk.self,
          )
        }
    }
    (least, greatest) = (left.least, left.greatest)
    for text in left.texts { _ = texts.number(of: text) }
  }

  /// Hands the codes of every chunk to a body, in order, with the chunk's least value.
  ///
  /// A code is the distance of a value from the least one, plus one; 0 where there is none.
  package func forEachChunk(
    _ file: ScratchFile,
    _ body: (_ codes: [UInt64], _ least: Int64) throws -> Void,
  ) throws {
    for chunk in chunks {
      guard chunk.width > 0 else {
        try body(Array(repeating: 0, count: chunk.rows), 0)
        continue
      }
      try body(
        CodeWidth.read(chunk.rows, width: chunk.width, at: chunk.offset, file),
        chunk.base,
      )
    }
  }
}
