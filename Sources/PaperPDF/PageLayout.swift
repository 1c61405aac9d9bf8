import CaseReports
import Languages
import TextLayout

/// A document dealt onto pages: which pieces are on each, before anything is drawn.
struct PageLayout {
  let document: Document
  let size: PaperSize
  let type: PaperType
  private(set) var tables: [TablePlan] = []
  private(set) var pages: [[PagePiece]] = [[]]
  /// The height of title and head, which every page has.
  private(set) var headHeight = 0.0

  /// The room for text across a page.
  var room: Double { size.width - 2 * PaperType.margin }

  /// Deals a document, and a table that follows it, onto pages.
  init(
    _ document: Document,
    _ last: (columns: [ReportColumn], rows: TableRows)?,
    _ size: PaperSize,
    _ file: PDFFile,
  ) {
    self.document = document
    self.size = size
    type = PaperType(isLarge: document.isLarge)
    headHeight = height(ofHead: file)
    var pieces = pieces(file)
    if let last { pieces += rows(last.columns, last.rows, file) }
    deal(pieces, titleHeights: tables.map { $0.titleHeight(file) + 2 * TablePlan.pad + 2 })
  }

  /// The head's facts on one line each, a name and a value.
  private func height(ofHead file: PDFFile) -> Double {
    let width = nameWidth(document.head.facts, type.small, file)
    let facts = document.head.facts.map {
      file.height($0.value.text, type.small, width: room - width)
    }
    return file.height(document.title.text, type.title, width: room) + 4
      + facts.reduce(0, +) + 8
  }

  func nameWidth(_ facts: [DocumentFact], _ style: PDFFile.Style, _ file: PDFFile) -> Double {
    let widest = facts.map { file.width($0.name.text, style) }.max() ?? 0
    return min(room * 0.35, widest) + 8
  }

  private mutating func pieces(_ file: PDFFile) -> [PagePiece] {
    var pieces: [PagePiece] = []
    for block in document.blocks {
      switch block {
      case .heading(let text):
        let height = file.height(text.text, type.heading, width: room) + 10
        pieces.append(PagePiece(content: .heading(text), height: height, leads: true))
      case .paragraph(let text): pieces.append(paragraph(text, isCaution: false, file))
      case .caution(let text): pieces.append(paragraph(text, isCaution: true, file))
      case .facts(let facts): pieces += self.facts(facts, file)
      case .table(let table): pieces += rows(table.columns, TableRows(table), file)
      case .plot(let plot):
        let scene = plot.scene(width: min(room, 560))
        let most = size.height - 2 * PaperType.margin - headHeight - 30
        let scale = min(1, most / scene.height)
        let height = scene.height * scale + 8
        pieces.append(PagePiece(content: .plot(scene, plot.spoken, scale: scale), height: height))
      }
    }
    return pieces
  }

  private func paragraph(_ text: SafeText, isCaution: Bool, _ file: PDFFile) -> PagePiece {
    let width = isCaution ? room - 10 : room
    let height = file.height(text.text, type.body, width: width) + 4
    return PagePiece(content: .paragraph(text, isCaution: isCaution), height: height)
  }

  private func facts(_ facts: [DocumentFact], _ file: PDFFile) -> [PagePiece] {
    let width = nameWidth(facts, type.body, file)
    return facts.map { fact in
      let name = file.height(fact.name.text, type.body, width: width - 8)
      let value = file.height(fact.value.text, type.body, width: room - width)
      return PagePiece(content: .fact(fact, nameWidth: width), height: max(name, value) + 2)
    }
  }

  private mutating func rows(
    _ columns: [ReportColumn],
    _ rows: TableRows,
    _ file: PDFFile,
  ) -> [PagePiece] {
    let plan = TablePlan(columns, rows, file, sizes: type.table, room: room)
    tables.append(plan)
    let index = tables.count - 1
    let pieces = (0..<rows.count)
      .map { row in
        PagePiece(
          content: .row(row, table: index),
          height: plan.height(ofRow: row) + 2 * TablePlan.pad,
          leads: !rows.notes.contains(row) && rows.notes.contains(row + 1),
        )
      }
    return pieces + [PagePiece(content: .gap, height: 6)]
  }

  /// Deals pieces onto pages; what leads goes with what follows, titles with the first row.
  private mutating func deal(_ pieces: [PagePiece], titleHeights: [Double]) {
    let most = size.height - 2 * PaperType.margin - headHeight - 16
    var used = 0.0
    var last: Int?
    for (place, piece) in pieces.enumerated() {
      var needed = piece.height
      if let table = piece.table, table != last { needed += titleHeights[table] }
      if piece.leads, place + 1 < pieces.count { needed += pieces[place + 1].height + 20 }
      if used + needed > most, !pages[pages.count - 1].isEmpty {
        pages.append([])
        used = 0
        last = nil
      }
      if let table = piece.table, table != last { used += titleHeights[table] }
      last = piece.table
      used += piece.height
      pages[pages.count - 1].append(piece)
    }
  }
}
