import CaseModel
import CaseStore

extension EventLine {
  /// A number that is the same for the same content, whatever the order and the blanks of the line.
  static func digest(
    _ happenedAt: Moment?,
    _ caseReference: Arrival.CaseReference?,
    _ content: Arrival.Content,
  ) -> Int64 {
    var digest = ContentDigest()
    digest.add(happenedAt?.description ?? "")
    switch caseReference {
    case nil: digest.add("")
    case .number(let id): digest.add(String(id))
    case .alienNumber(let number): digest.add(number.description)
    }
    switch content {
    case .fact(let form, let fields):
      digest.add(form)
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        digest.add(name)
        digest.add(value)
      }
    case .notice(let notice):
      digest.add(notice.kind.rawValue)
      digest.add(notice.day?.description ?? "")
      digest.add(notice.before.digestText)
      digest.add(notice.after.digestText)
      digest.add(notice.days.map(String.init) ?? "")
      digest.add(notice.text)
    }
    return Int64(bitPattern: digest.value)
  }
}

/// A hash that does not change between runs, as the standard library's does.
///
/// It tells an honest source's repeat from its mistake; it is no proof against one who wants two
/// contents to look the same.
///
/// > Source: FNV-1a with 64 bits.
struct ContentDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

extension CellValue {
  fileprivate var digestText: String { integer.map(String.init) ?? text }
}
