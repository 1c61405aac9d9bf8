import CaseIntake
import CaseModel
import Testing

@Suite("Tables as spreadsheets and accidents leave them")
struct HostileCSVTests {
  private let clinic: CaseloadFixture

  init() throws {
    clinic = try CaseloadFixture()
  }

  private func names() throws -> [String] {
    try clinic.histories().map { $0.person?.name ?? "" }
  }

  @Test(
    "Separators, line ends and a byte order mark make no difference",
    arguments: [
      "Name,A Number\nDoe Jan,000100100\n", "Name;A Number\r\nDoe Jan;000100100",
      "Name\tA Number\rDoe Jan\t000100100\r",
      "\u{FEFF}Name,A Number\r\n\r\nDoe Jan,000100100\r\n,\r\n",
      "\"Name\",\"A Number\"\n\"Doe Jan\",\"000100100\"", "Name,A Number,,\nDoe Jan,000100100,,\n",
    ],
  )
  func shapes(text: String) throws {
    let report = try clinic.load(text)
    #expect(report.rows == 1 && report.added == 1, "\(report.failures)")
    #expect(try names() == ["Doe Jan"])
  }

  @Test("Windows-1252 and UTF-8 give the same name")
  func encodings() throws {
    let windows = Array("Name,A Number\nMu".utf8) + [0xF1] + Array("oz".utf8) + [0x80, 0x2C]
    try clinic.load(windows + Array("000100100\n".utf8))
    try clinic.load("Name,A Number\nMuñoz€,000100100\n陈伟,000100101\n")
    #expect(try names() == ["Muñoz€", "陈伟"])
    #expect(try clinic.events() == 2)
  }

  @Test("Text in UTF-16, bytes of another kind and an empty file are refused with the remedy")
  func refused() throws {
    for bytes in [[0xFF, 0xFE, 0x4E, 0], [0x50, 0x4B, 3, 4, 0, 0], [], [0x0A, 0x0A]] as [[UInt8]] {
      #expect(throws: ImportError.self) { try clinic.load(bytes) }
    }
  }

  @Test("Quotes, commas and line feeds stand inside quotes")
  func quotes() throws {
    let text = """
      Name,A Number,Notes
      "Doe ""JD"", Jan",000100100,"first line
      second, line"
      Roe,000100101,plain
      """
    let report = try clinic.load(text)
    #expect(report.added == 2)
    let person = try #require(try clinic.histories().first?.person)
    #expect(person.name == "Doe \"JD\", Jan")
    #expect(person.note == "first line second, line")
  }

  @Test("A row with broken quotes fails alone")
  func brokenQuotes() throws {
    let text =
      "Name,A Number\n\"Doe\" Jan,000100100\nRoe,000100101\n\"Poe,000100102\nLow,000100103\n"
    let report = try clinic.load(text)
    #expect(report.failures.map(\.line) == [2, 4])
    #expect(try names() == ["Roe", "Low"])
    #expect(
      try clinic.defects().map { String(decoding: $0.verbatim, as: UTF8.self) } == [
        "\"Doe\" Jan,000100100", "\"Poe,000100102",
      ]
    )
  }

  @Test("A formula, a control character and a direction mark stay text or are refused")
  func poison() throws {
    let text = "Name,A Number\n=cmd|x,000100100\na\u{1B}[2J,000100101\na\u{202E}b,000100102\n"
    let report = try clinic.load(text)
    #expect(report.added == 1 && report.failed == 2)
    #expect(try names() == ["=cmd|x"])
  }

  @Test("Whatever the bytes, every row is accounted for and twice is as once", arguments: 1...12)
  func conservation(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let pieces = [
      "Doe", ",", ",", "\n", "\"", "\"\"", "000100100", "A000-100-101", "000100102", "\r\n",
      "12/1/2026",
      " ", "China", ";", "\u{E9}", "=1", "\t", "BOS",
    ]
    let body = (0..<400).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
      .joined()
    let good = "Roe,000100199,BOS\n"
    let report = try clinic.load("Name,A Number,Court\n" + good + body)
    #expect(report.isConserved)
    #expect(try names().count == report.added)
    #expect(try names().first == "Roe")
    let (events, defects) = (try clinic.events(), try clinic.defects())
    let again = try clinic.load("Name,A Number,Court\n" + good + body)
    #expect(again.isConserved && again.rows == report.rows && again.added == 0)
    #expect(try clinic.events() == events)
    #expect(try clinic.defects() == defects)
    #expect(try clinic.isSound())
  }
}
