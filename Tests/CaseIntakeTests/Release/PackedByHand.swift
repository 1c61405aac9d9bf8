import Foundation

/// A zip with one member in Deflate64, which the packers at hand do not write.
///
/// The member is a single stored block, so only its frame says what it is.
func deflate64Zip(_ name: String, _ content: [UInt8]) -> Data {
  precondition(content.count < 1 << 16)
  let length = little(content.count, 2)
  let packed = [1] + length + length.map { ~$0 } + content
  let sizes =
    little(Int(checksum(content)), 4) + little(packed.count, 4) + little(content.count, 4)
  let frame = little(21, 2) + little(0, 2) + little(9, 2) + little(0x5D01_0000, 4) + sizes
  let names = little(name.utf8.count, 2) + little(0, 2)
  let local = [0x50, 0x4B, 3, 4] + frame + names + Array(name.utf8) + packed
  let central =
    [0x50, 0x4B, 1, 2] + little(21, 2) + frame + names + little(0, 14) + Array(name.utf8)
  let ending =
    [0x50, 0x4B, 5, 6] + little(0, 4) + little(1, 2) + little(1, 2) + little(central.count, 4)
    + little(local.count, 4) + little(0, 2)
  return Data(local + central + ending)
}

private func little(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in
    (0..<8)
      .reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
  }
}
