import Foundation
import Testing

@testable import CaseIntake
@testable import ReleaseImport

@Suite("Sorting more than memory holds")
struct ExternalSortTests {
  @Test(
    "Records come in order, those of one number as they came, whatever fits into memory",
    arguments: [1, 40, 400, 5_000, 1 << 20],
  )
  func sorts(room: Int) throws {
    var dice = Dice(state: UInt64(room))
    let sort = try ExternalSort(room: room)
    var expected: [(key: Int64, content: [UInt8])] = []
    for place in 0..<600 {
      let key = Int64.random(in: -50...50, using: &dice)
      let size = Int.random(in: 0...60, using: &dice)
      let content = [UInt8(place & 0xFF), UInt8(place >> 8)] + [UInt8](repeating: 7, count: size)
      expected.append((key, content))
      try sort.add(key, content)
    }
    let stable = expected.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
    let records = try sort.sorted()
    for record in stable {
      #expect(records.nextKey == record.key)
      let next = try #require(try records.next())
      #expect(next.key == record.key && next.content == record.content)
    }
    #expect(try records.next() == nil)
    #expect(records.nextKey == nil)
  }

  @Test("A record longer than what is read at a time is whole")
  func long() throws {
    let sort = try ExternalSort(room: 10)
    let long = [UInt8](repeating: 3, count: 70_000)
    try sort.add(2, long)
    try sort.add(.min, [1])
    try sort.add(.max, [])
    let records = try sort.sorted()
    #expect(try records.next()?.content == [1])
    #expect(try records.next()?.content == long)
    #expect(try records.next()?.key == .max)
    #expect(try records.next() == nil)
  }

  @Test("Nothing sorted is nothing")
  func empty() throws {
    #expect(try ExternalSort().sorted().next() == nil)
  }

  @Test(
    "Digests are those of SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ],
  )
  func digests(text: String, digest: String) {
    var made = FileDigest()
    for byte in text.utf8 { withUnsafeBytes(of: byte) { made.add($0) } }
    #expect(made.text == digest)
    #expect(made.text == digest)
  }
}
