import CaseModel
import CaseReports
import Testing
import TextLayout

@Suite("Reports")
struct ReportWriterTests {
  private var head: ReportHead {
    ReportHead(
      title: "Hearings",
      docket: "Harbor Street",
      asOf: "2026-06-01",
      release: "own record",
      definition: "Cases with a next hearing.",
      filter: "nat:CH",
      withheld: "Counts under 11.",
      total: 3,
    )
  }

  private let columns = [
    ReportColumn(key: "name", title: "Name", width: 12, isNumber: false),
    ReportColumn(key: "more", title: "More", width: 4, isNumber: true),
  ]

  private let rows: [[SafeText]] = [
    ["CHEN Wei 陈伟", "2"], ["=cmd|' /C calc'!A0", ""],
    [SafeText("evil\u{1B}[2J\u{202E}\"x\",\ny|*b*"), "-1"],
  ]

  /// The formats whose bytes are text, and that hold rows.
  static let ofText = ReportFormat.allCases.filter { $0 != .pdf && $0 != .svg }

  private func written(_ format: ReportFormat, height: Int = 20) -> String {
    guard var writer = format.writer(width: 60, height: height, hasHead: true) else { return "" }
    var text = writer.begin(head, columns)
    for row in rows { text += writer.row(row) }
    return String(decoding: text + writer.end(), as: UTF8.self)
  }

  @Test(
    "Every format carries as-of day, release, definition, filter and what is withheld",
    arguments: ofText,
  )
  func facts(format: ReportFormat) {
    let text = written(format)
    for fact in ["2026-06-01", "own record", "Cases with", "nat:CH", "Counts under 11."] {
      #expect(text.contains(fact), "\(fact)")
    }
  }

  @Test("No control or direction character leaves", arguments: ofText)
  func hostile(format: ReportFormat) {
    let text = written(format)
    let refused = text.unicodeScalars.filter {
      ($0.value < 0x20 && !"\n\r\u{0C}".unicodeScalars.contains($0)) || $0 == "\u{202E}"
    }
    #expect(refused.isEmpty)
  }

  @Test("Commas, quotes and formulas are tamed in CSV")
  func csv() {
    let lines = written(.csv).split(separator: "\r\n").suffix(4)
    #expect(lines.first == "name,more")
    #expect(lines.dropFirst().first == "CHEN Wei 陈伟,2")
    #expect(lines.dropFirst(2).first == "'=cmd|' /C calc'!A0,")
    #expect(lines.last?.hasSuffix(",-1") == true)
    #expect(lines.last?.hasPrefix("\"evil") == true)
  }

  @Test(
    "A number stays one in CSV, below zero and with decimals too",
    arguments: [
      ("-10174.0", "-10174.0"), ("-99.98", "-99.98"), ("-5", "-5"), ("12.5", "12.5"),
      ("-1+2", "'-1+2"), ("-1e5", "'-1e5"), ("--1", "'--1"), ("-inf", "'-inf"), ("-", "'-"),
    ],
  )
  func numbers(cell: String, written: String) throws {
    var writer = try #require(ReportFormat.csv.writer(width: 60, height: 24))
    #expect(String(decoding: writer.row([SafeText(cell)]), as: UTF8.self) == written + "\r\n")
  }

  @Test("Columns line up by cells on paper, and each page has the whole head")
  func pages() {
    let many = written(.text, height: 20)
    let row = many.split(separator: "\n").first { $0.hasPrefix("CHEN") }
    #expect(row == "CHEN Wei 陈…     2" || row == "CHEN Wei …      2")
    #expect(many.contains("Page 1 of 1"))
  }

  @Test("A long report turns its pages and says how many there are")
  func turning() throws {
    var head = head
    head.total = 25
    var writer = try #require(ReportFormat.text.writer(width: 60, height: 24))
    var bytes = writer.begin(head, columns)
    for index in 0..<25 { bytes += writer.row([SafeText("Row \(index)"), "1"]) }
    let text = String(decoding: bytes + writer.end(), as: UTF8.self)
    let pages = text.split(separator: "\u{0C}")
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Counted"))
      #expect(page.contains("Page \(index + 1) of \(pages.count)"))
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    }
  }

  @Test(
    "Thousands are set apart",
    arguments: [(0, "0"), (999, "999"), (12_345_678, "12,345,678")],
  )
  func thousands(number: Int, text: String) {
    #expect(number.grouped == text)
  }
}
