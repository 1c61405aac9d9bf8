import CaseModel
import Testing

@testable import CaseIntake
@testable import ReleaseImport

@Suite("Values in a release")
struct ReleaseValueTests {
  private func read(_ text: String, _ body: (Bytes) -> CellReading) -> CellReading {
    var text = text
    return text.withUTF8(body)
  }

  private func day(_ iso: String) -> CellReading {
    Day(iso: iso).map { .integer(Int64($0.number)) } ?? .wrong
  }

  @Test(
    "A day in the forms a release has",
    arguments: [
      "2019-03-04", "2019-03-04 00:00:00.000", "2019-03-04T08:30:00", "3/4/2019",
      "03/04/2019 12:00:00 AM", "20190304",
    ],
  )
  func days(text: String) {
    #expect(read(text, CellTime.day) == day("2019-03-04"))
  }

  @Test("Every day a record can have is read, and no other")
  func everyDay() throws {
    let first = try #require(Day(iso: "1901-01-01"))
    let last = try #require(Day(iso: "2060-12-31"))
    for number in first.number...last.number {
      let expected = CellReading.integer(Int64(number))
      guard read("\(Day(number: number))", CellTime.day) != expected else { continue }
      Issue.record("\(Day(number: number))")
    }
    for text in [
      "1900-12-31", "2061-01-01", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00",
    ] {
      #expect(read(text, CellTime.day) == .impossible, "\(text)")
    }
  }

  @Test("A day with another byte anywhere is none", arguments: 0..<10)
  func otherByte(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = Array("2019-11-11".utf8)
      let isRight = bytes[place] == byte
      let isDigit = bytes[place] != 0x2D && (0x30...0x39).contains(byte)
      bytes[place] = byte
      let reading = bytes.withUnsafeBufferPointer { CellTime.day($0) }
      let isRead = if case .wrong = reading { false } else { true }
      #expect(isRead == (isRight || isDigit), "\(byte)")
    }
  }

  @Test("What is no day is told from what is none")
  func oddDays() {
    #expect(read("", CellTime.day) == .empty)
    #expect(read("0", CellTime.day) == .empty)
    #expect(read("0000-00-00", CellTime.day) == .empty)
    #expect(read("1900-01-01 00:00:00.000", CellTime.day) == .sentinel)
    #expect(read("2023-02-29", CellTime.day) == .impossible)
    #expect(read("SP", CellTime.day) == .wrong)
    #expect(read("4/1974", CellTime.day) == .wrong)
    #expect(read("2019-03-04junk", CellTime.day) == .wrong)
    #expect(read("2019-03-04 junk", CellTime.day) == .wrong)
    #expect(read("99999999999/1/1", CellTime.day) == .wrong)
  }

  @Test(
    "A time of day is minutes since midnight",
    arguments: [
      ("0830", 510), ("830", 510), ("8:30", 510), ("08:30:00", 510), ("8:30 PM", 1230),
      ("12:05am", 5), ("2359", 1439),
    ] as [(String, Int64)],
  )
  func times(text: String, minutes: Int64) {
    #expect(read(text, CellTime.time) == .integer(minutes))
  }

  @Test("A time never entered is none, an impossible one is wrong")
  func oddTimes() {
    for text in ["", "0", "0000", "0005"] { #expect(read(text, CellTime.time) == .empty) }
    for text in ["2460", "0875", "AB", "8:30 XM", ":", "M"] {
      #expect(read(text, CellTime.time) == .wrong, "\(text)")
    }
  }

  @Test(
    "Money is cents",
    arguments: [
      ("5000", 500_000), ("5000.0", 500_000), ("$5,000.00", 500_000), ("0", 0), ("12.345", 1234),
      (".5", 50),
    ] as [(String, Int64)],
  )
  func money(text: String, cents: Int64) {
    #expect(read(text, CellNumber.money) == .integer(cents))
  }

  @Test("What is no amount is wrong", arguments: ["-5", "NO", "1.2.3", "$", "99999999999999"])
  func noMoney(text: String) {
    #expect(read(text, CellNumber.money) == .wrong)
  }

  @Test("Yes and no in every spelling")
  func flags() {
    for text in ["1", "Y", "t", "true", "YES"] {
      #expect(read(text, CellNumber.flag) == .integer(1), "\(text)")
    }
    for text in ["0", "n", "F", "False", "no"] {
      #expect(read(text, CellNumber.flag) == .integer(0), "\(text)")
    }
    #expect(read("2", CellNumber.flag) == .wrong)
    #expect(read("maybe", CellNumber.flag) == .wrong)
  }

  @Test("Numbers")
  func numbers() {
    #expect(read("12.00", CellNumber.number) == .integer(12))
    #expect(read("-3", CellNumber.number) == .integer(-3))
    #expect(read("-", CellNumber.number) == .wrong)
    #expect(read("1.5", CellNumber.number) == .wrong)
    #expect(read("9999999999999999999", CellNumber.number) == .wrong)
  }
}
