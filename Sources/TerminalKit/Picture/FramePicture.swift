import TextLayout

/// A frame as an SVG picture: for a manual, or for somebody without a terminal at hand.
///
/// > Units: Each cell is 8.4 by 18 pixels.
public struct FramePicture {
  private let frame: Frame
  private let theme: Theme
  private let cellWidth = 8.4
  private let cellHeight = 18.0

  /// Makes the picture of a frame in a theme.
  public init(_ frame: Frame, theme: Theme = .dark) {
    self.frame = frame
    self.theme = theme
  }

  /// The SVG document.
  public var svg: String { sheet("<g transform=\"translate(12 12)\">\n\(cells)</g>\n") }

  /// A document of the frame's size, with what is drawn on it.
  ///
  /// - Parameters:
  ///   - body: What is drawn, as SVG elements.
  ///   - margin: Room below the frame, in pixels.
  /// - Returns: The document.
  func sheet(_ body: String, margin: Double = 0) -> String {
    let width = number(Double(frame.size.columns) * cellWidth + 24)
    let height = number(Double(frame.size.rows) * cellHeight + 24 + margin)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      font-family="DejaVu Sans Mono, Menlo, Consolas, Noto Sans Mono CJK SC, monospace" \
      font-size="14" fill="\(ink)">
      <rect width="100%" height="100%" rx="8" fill="\(ground)"/>
      \(body)</svg>

      """
  }

  /// The colour of text without one of its own, and that behind everything.
  private var ink: String { theme.isLight ? "#24292f" : "#d0d0d0" }
  private var ground: String { theme.isLight ? "#ffffff" : "#16181d" }

  /// The cells, as SVG elements.
  var cells: String { (0..<frame.size.rows).map(row).joined() }

  /// The position of a line of text below the frame, in pixels.
  var captionTop: Double { Double(frame.size.rows) * cellHeight + 28 }

  private func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    for run in frame.row(row).runs {
      text += picture(run, column, row)
      column += run.count
    }
    return text
  }

  /// Draws cells of one style: what lies behind them, and their text stretched to the grid.
  private func picture(_ run: ArraySlice<Cell>, _ column: Int, _ row: Int) -> String {
    guard let style = run.first?.style else { return "" }
    var paint = theme.paint(style.role, at: .rich)
    paint.flags.formUnion(style.flags)
    let x = number(Double(column) * cellWidth)
    let width = number(Double(run.count) * cellWidth)
    let top = Double(row) * cellHeight
    let isReverse = paint.flags.contains(.reverse)
    let behind = (isReverse ? ink : paint.background?.hex)
      .map {
        """
        <rect x="\(x)" y="\(number(top))" width="\(width)" height="\(number(cellHeight))" \
        fill="\($0)"/>

        """
      }
    let words = run.words.map { word in
      let at = column + word.startIndex - run.startIndex
      if let bars = bars(word, at, row, paint) { return bars }
      let x = Double(at) * cellWidth
      return """
        <text x="\(number(x))" y="\(number(top + 13.5))" \
        textLength="\(number(Double(word.count) * cellWidth))" \
        lengthAdjust="spacingAndGlyphs"\(attributes(paint))>\(word.text.xml)</text>

        """
    }
    return (behind ?? "") + words.joined()
  }

  /// Draws block elements as rectangles; nil where the cells are other text.
  ///
  /// Fonts leave gaps between the lines that a terminal does not have.
  private func bars(
    _ cells: ArraySlice<Cell>,
    _ column: Int,
    _ row: Int,
    _ paint: Paint,
  ) -> String? {
    let blocks = cells.compactMap { BlockElement($0.base) }
    guard blocks.count == cells.count else { return nil }
    let fill = fill(paint)
    var text = ""
    var start = 0
    while start < blocks.count {
      let block = blocks[start]
      let same = block.width == 1 ? blocks[start...].prefix { $0 == block }.count : 1
      let width = (block.width == 1 ? Double(same) : block.width) * cellWidth
      let height = block.height * cellHeight
      text += """
        <rect x="\(number(Double(column + start) * cellWidth))" \
        y="\(number(Double(row + 1) * cellHeight - height))" \
        width="\(number(width))" height="\(number(height))"\(fill)/>

        """
      start += same
    }
    return text
  }

  /// The colour of what is drawn: that of the ground where colours are exchanged.
  private func fill(_ paint: Paint) -> String {
    let colour = paint.flags.contains(.reverse) ? ground : paint.foreground?.hex
    return colour.map { " fill=\"\($0)\"" } ?? ""
  }

  private func attributes(_ paint: Paint) -> String {
    var text = fill(paint)
    if paint.flags.contains(.bold) { text += " font-weight=\"bold\"" }
    if paint.flags.contains(.underline) { text += " text-decoration=\"underline\"" }
    return text
  }

  /// A number with one decimal at most.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension ArraySlice<Cell> {
  /// The cells in runs of one style.
  fileprivate var runs: [ArraySlice<Cell>] {
    var runs: [ArraySlice<Cell>] = []
    var start = startIndex
    while start < endIndex {
      let style = self[start].style
      let end = self[start...].firstIndex { $0.style != style } ?? endIndex
      runs.append(self[start..<end])
      start = end
    }
    return runs
  }

  /// The stretches between blanks: programs that draw SVG do not agree on how wide blanks are.
  fileprivate var words: [ArraySlice<Cell>] {
    split { $0.base == 0x20 }
  }

  fileprivate var text: String {
    var view = String.UnicodeScalarView()
    for cell in self { cell.append(to: &view) }
    return String(view)
  }
}

extension String {
  /// The text with what XML reads as marks written out.
  var xml: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.append(character)
      }
    }
  }
}
