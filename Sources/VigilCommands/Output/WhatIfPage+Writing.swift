import CaseModel
import CaseReports
import Languages
import PaperPDF
import TextLayout

extension WhatIfPage {
  /// Returns the page in a format.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - language: The language of what people read.
  /// - Returns: The bytes of the file.
  /// - Throws: What the writer of a format throws, such as `PDFError`.
  func written(as format: ReportFormat, in language: Language) throws -> [UInt8] {
    let page = document(in: language, on: Day.today)
    switch format {
    case .json: return Array(json.utf8)
    case .text where language.isEnglish: return Array(text.utf8)
    case .text: return Array(page.text(width: Paper.current.width).utf8)
    case .html: return Array(page.html.utf8)
    case .pdf: return try page.pdf(on: .letter).bytes
    case .csv, .markdown, .svg: break
    }
    var writer = format.writer(paper: .current, hasHead: true)
    var bytes = writer.begin(head, WhatIfPage.columns)
    for row in rows { bytes += writer.row(row) }
    return bytes + writer.end()
  }

  /// What a page of the calculation says before its rows.
  var head: ReportHead {
    var head = ReportHead(
      title: SafeText(calculation.title),
      docket: WhatIfPage.source.docket,
      asOf: SafeText(Day.today.description),
      release: WhatIfPage.source.release,
      definition: .sentences([Phrase(words: WhatIf.caution), Phrase(words: calculation.method)]),
      filter: .empty,
      withheld: "",
      total: rows.count,
    )
    head.rows = rows.count
    return head
  }
}
