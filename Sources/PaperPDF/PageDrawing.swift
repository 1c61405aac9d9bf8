import CaseReports
import Languages
import TextLayout

/// Draws a document that has been dealt onto pages.
struct PageDrawing {
  let layout: PageLayout
  let file: PDFFile
  private let left = PaperType.margin

  init(_ layout: PageLayout, _ file: PDFFile) {
    self.layout = layout
    self.file = file
  }

  /// Draws every page, and hands over how many are done.
  func draw(_ done: (Int, Int) -> Void) {
    file.begin("Document")
    var marks = PageMarks(layout, file)
    var open: Int?
    for (index, pieces) in layout.pages.enumerated() {
      draw(pieces, page: index + 1, openTable: &open, &marks)
      done(index + 1, layout.pages.count)
    }
    if open != nil { file.end("Table") }
    file.end("Document")
  }

  private func draw(
    _ pieces: [PagePiece],
    page: Int,
    openTable: inout Int?,
    _ marks: inout PageMarks,
  ) {
    var y = PaperType.margin
    drawHead(page: page, &y)
    marks.add(pieces, page: page)
    var shown: Int?
    for piece in pieces {
      let isNew = piece.table != openTable
      if isNew {
        if openTable != nil { file.end("Table") }
        if piece.table != nil { file.begin("Table") }
        openTable = piece.table
      }
      if let table = piece.table, table != shown {
        drawTitles(layout.tables[table], isFirst: isNew, &y)
      }
      shown = piece.table
      draw(piece, y)
      y += piece.height
    }
    drawFoot(page: page)
    file.endPage()
  }

  /// The title and the head; only those of the first page are part of what is read aloud.
  private func drawHead(page: Int, _ y: inout Double) {
    let type = layout.type
    let title = layout.document.title.text
    let room = layout.room
    var top = y
    if page == 1 { file.begin("H1") }
    top += file.draw(title, x: left, y: top, type.title, width: room) + 4
    if page == 1 { file.end("H1") }
    let width = layout.nameWidth(layout.document.head.facts, type.small, file)
    for fact in layout.document.head.facts {
      if page == 1 { file.begin("P") }
      file.draw(fact.name.text + " ", x: left, y: top, type.small)
      let value = fact.value.text
      top += file.draw(value, x: left + width, y: top, type.small, width: room - width)
      if page == 1 { file.end("P") }
    }
    y = PaperType.margin + layout.headHeight
    let line = y - 5
    file.line(x1: left, y1: line, x2: left + room, y2: line, width: 0.6, shade: 0.4)
  }

  private func drawFoot(page: Int) {
    var style = layout.type.small
    style.align = 2
    let language = layout.document.language
    let words = language.text("Page {1} of {2}", "\(page)", "\(layout.pages.count)")
    let y = layout.size.height - PaperType.margin - style.size
    file.draw(words, x: left, y: y, style, width: layout.room)
  }

  /// The titles above the rows; those of later pages are not read aloud again.
  private func drawTitles(_ plan: TablePlan, isFirst: Bool, _ y: inout Double) {
    let height = plan.titleHeight(file)
    let titles = plan.columns.map(\.title.text)
    let top = y + TablePlan.pad
    if isFirst {
      file.tagged("TR") { plan.draw(titles, plan.title, on: file, x: left, y: top, tag: "TH") }
    } else {
      plan.draw(titles, plan.title, on: file, x: left, y: top, tag: nil)
    }
    y += height + 2 * TablePlan.pad + 2
    file.line(x1: left, y1: y - 2, x2: left + layout.room, y2: y - 2, width: 0.8, shade: 0.2)
  }

  private func draw(_ piece: PagePiece, _ y: Double) {
    let type = layout.type
    switch piece.content {
    case .heading(let text):
      file.tagged("H2") {
        file.draw(text.text, x: left, y: y + 7, type.heading, width: layout.room)
      }
    case .paragraph(let text, let isCaution):
      let indent = isCaution ? 10.0 : 0
      file.tagged("P") {
        file.draw(text.text, x: left + indent, y: y, type.body, width: layout.room - indent)
      }
      if isCaution { file.box(x: left, y: y + 1, width: 3, height: piece.height - 5, shade: 0.2) }
    case .fact(let fact, let nameWidth):
      let room = layout.room - nameWidth
      let name = file.ascent(fact.name.text, type.body, width: nameWidth - 8)
      let value = file.ascent(fact.value.text, type.body, width: room)
      let line = max(name, value)
      file.tagged("P") {
        let words = fact.name.text + " "
        file.draw(words, x: left, y: y + line - name, type.body, width: nameWidth - 8)
        let top = y + line - value
        file.draw(fact.value.text, x: left + nameWidth, y: top, type.body, width: room)
      }
    case .row(let row, let table):
      let plan = layout.tables[table]
      file.tagged("TR") {
        plan.draw(row: row, on: file, x: left, y: y + TablePlan.pad)
      }
      let line = y + piece.height
      file.rule(x1: left, x2: left + layout.room, y: line)
    case .plot(let scene, let words, let scale):
      file.picture(words) { draw(scene, scale, y) }
    case .gap: break
    }
  }

  private func draw(_ scene: PlotScene, _ scale: Double, _ y: Double) {
    for mark in scene.marks {
      switch mark {
      case .line(let x1, let y1, let x2, let y2, let width, let shade):
        file.line(
          x1: left + x1 * scale,
          y1: y + y1 * scale,
          x2: left + x2 * scale,
          y2: y + y2 * scale,
          width: width,
          shade: shade,
        )
      case .box(let x, let top, let width, let height, let series, _):
        file.box(
          x: left + x * scale,
          y: y + top * scale,
          width: width * scale,
          height: height * scale,
          shade: PlotShade.of(series),
        )
      case .word(let text, let x, let baseline, let size, let anchor):
        var style = PDFFile.Style(size: size * scale)
        style.align = anchor == .start ? 0 : anchor == .middle ? 1 : 2
        file.drawWord(text.text, x: left + x * scale, baseline: y + baseline * scale, style)
      }
    }
  }
}
