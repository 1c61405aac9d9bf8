import CaseIntake

/// Room for the values of one row that are not stored as the file has them.
///
/// They are upper-cased, cleaned or decoded here. The room is emptied for each row.
@safe final class CellArena {
  private let base = UnsafeMutablePointer<UInt8>.allocate(capacity: CellArena.capacity)
  private var used = 0
  /// How many values were no UTF-8 and were read as Windows-1252.
  private(set) var decoded = 0

  /// A byte of a row becomes three at most.
  private static let capacity = 3 * FieldList.longestRow

  deinit {
    unsafe base.deallocate()
  }

  /// Makes the room free again.
  func reset() {
    used = 0
  }

  /// Copies bytes with letters upper-cased.
  func uppercased(_ bytes: Bytes) -> Bytes {
    let start = unsafe base + used
    let count = min(bytes.count, CellArena.capacity - used)
    for offset in 0..<count {
      let byte = unsafe bytes[offset]
      unsafe start[offset] = byte &- 0x61 < 26 ? byte &- 0x20 : byte
    }
    used += count
    return unsafe Bytes(start: start, count: count)
  }

  /// Decodes bytes and leaves out the control characters, or puts a blank for them.
  func cleaned(_ bytes: Bytes, uppercase: Bool, blank: Bool) -> Bytes {
    var text = ""
    for scalar in unsafe decode(bytes).unicodeScalars {
      if scalar.properties.generalCategory != .control {
        text.unicodeScalars.append(scalar)
      } else if blank, text.last != " " {
        text.append(" ")
      }
    }
    return unsafe store(uppercase ? text.uppercased() : text)
  }

  private func store(_ text: String) -> Bytes {
    let start = unsafe base + used
    var length = 0
    for byte in text.utf8.prefix(CellArena.capacity - used) {
      unsafe start[length] = byte
      length += 1
    }
    used += length
    return unsafe Bytes(start: start, count: length).trimmed
  }

  private func decode(_ bytes: Bytes) -> String {
    if let text = unsafe String(validating: bytes, as: UTF8.self) { return text }
    decoded += 1
    return unsafe Windows1252.text(bytes)
  }
}
