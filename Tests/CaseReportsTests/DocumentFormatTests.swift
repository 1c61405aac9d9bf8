import CaseModel
import CaseReports
import Languages
import Testing
import TextLayout

@Suite("A document reads the same in every format")
struct DocumentFormatTests {
  static let plot = ReportPlot(
    title: "Orders per year",
    labelTitle: "Year",
    valueTitle: "Orders",
    form: .columns,
    series: [ReportPlot.Series(.empty, [.init("2024", 12), .init("2025", 1_234)])],
  )

  static let document = Document(
    title: "One <page> & more",
    head: PageHead(
      PageSource(docket: "clinic.vigil", release: "own \"record\""),
      asOf: "2026-06-01",
      filter: .empty,
      definition: "everything",
      withheld: "",
      in: .english,
    ),
    language: .simplified,
    blocks: [
      .heading("下次开庭 (Next hearing)"), .paragraph("A *paragraph* of text."), .caution("Go."),
      .facts([DocumentFact("Court", "New York"), DocumentFact("Judge", "GLADE")]),
      .table(
        DocumentTable(
          [
            ReportColumn(key: "day", title: "Day", width: 10, isNumber: false),
            ReportColumn(key: "count", title: "Count", width: 5, isNumber: true),
          ],
          [["2026-06-01", "1"], ["陈伟 <b>", "23"]],
        )
      ),
      .plot(plot),
    ],
  )

  @Test("Text wraps and lines up by cells, and leaves nothing out")
  func text() {
    let text = DocumentFormatTests.document.text(width: 40)
    for words in ["As of", "own \"record\"", "Go.", "GLADE", "陈伟 <b>", "1,234", "Next hearing"] {
      #expect(text.contains(words), "\(words)")
    }
    for line in text.split(separator: "\n") {
      #expect(SafeText(String(line)).cells <= 40, "\(line)")
    }
  }

  @Test("A web page is whole: elements balance, nothing comes from elsewhere, nothing runs")
  func html() throws {
    let html = DocumentFormatTests.document.html
    #expect(html.contains("<html lang=\"zh-Hans\">"))
    #expect(html.contains("&lt;page&gt; &amp; more"))
    #expect(html.contains("<th scope=\"col\">Day</th>"))
    #expect(html.contains("<th class=\"s\" scope=\"row\">2026-06-01</th>"))
    #expect(html.contains("@page") && html.contains("table-header-group"))
    let foot = #"content: "One \3c page\3e  \26  more · clinic.vigil · 2026-06-01 · own \22 record"#
    #expect(html.contains(foot))
    for refused in ["<script", "src=", "href=", "url(", "@import"] {
      #expect(!html.contains(refused))
    }
    #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains("http://"))
    #expect(unbalanced(html) == nil)
  }

  /// The first element that is not closed where it should be; nil if all are.
  private func unbalanced(_ html: String) -> String? {
    var open: [Substring] = []
    for match in html.matches(of: /<(\/?)([a-zA-Z0-9]+)[^>]*?(\/?)>/) {
      let name = match.2
      if ["meta", "br"].contains(name) || !match.3.isEmpty { continue }
      if match.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return String(name)
      }
    }
    return open.last.map(String.init)
  }

  @Test("Markdown escapes what would be markup")
  func markdown() {
    let text = DocumentFormatTests.document.markdown
    #expect(text.hasPrefix("# One \\<page\\> & more\n"))
    #expect(text.contains("A \\*paragraph\\* of text."))
    #expect(text.contains("| Day | Count |\n| --- | --: |\n"))
    #expect(text.contains("| 2025 | 1,234 |"))
  }

  @Test("A plot names its axes, its numbers and what it shows")
  func svg() {
    let svg = DocumentFormatTests.plot.svg
    for words in [
      "<title>Orders per year</title>", ">Year</text>", ">Orders</text>", "2025: 1,234",
    ] {
      #expect(svg.contains(words), "\(words)")
    }
    #expect(svg.hasPrefix("<svg xmlns=") && svg.hasSuffix("</svg>\n"))
  }

  @Test(
    "An axis is marked with round numbers up to above the greatest",
    arguments: [
      (0.0, 1.0), (1, 1), (7, 8), (12, 15), (475, 500), (1_234, 1_500), (0.3, 0.3),
    ],
  )
  func scale(greatest: Double, top: Double) {
    let scale = PlotScale(upTo: greatest)
    #expect(abs(scale.top - top) < top / 1_000)
    #expect((3...7).contains(scale.marks.count))
  }
}
