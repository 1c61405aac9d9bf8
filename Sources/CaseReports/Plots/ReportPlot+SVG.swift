import TextLayout

extension ReportPlot {
  /// The plot as an SVG picture, which says to a screen reader what it shows.
  public var svg: String {
    let scene = scene()
    let marks = scene.marks.map { "  " + $0.svg + "\n" }.joined()
    let size = "\(scene.width.short) \(scene.height.short)"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(scene.width.short)" \
      role="img" font-family="Noto Sans, DejaVu Sans, Noto Sans CJK SC, sans-serif">
        <title>\(HTMLText.escaped(title.text))</title>
      \(marks)</svg>

      """
  }
}

extension PlotScene.Mark {
  fileprivate var svg: String {
    switch self {
    case .line(let x1, let y1, let x2, let y2, let width, let shade):
      let grey = Int(shade * 255)
      return "<line x1=\"\(x1.short)\" y1=\"\(y1.short)\" x2=\"\(x2.short)\" y2=\"\(y2.short)\" "
        + "stroke=\"rgb(\(grey),\(grey),\(grey))\" stroke-width=\"\(width.short)\"/>"
    case .box(let x, let y, let width, let height, let series, let words):
      let grey = Int(PlotShade.of(series) * 255)
      return "<rect x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" "
        + "height=\"\(height.short)\" fill=\"rgb(\(grey),\(grey),\(grey))\">"
        + "<title>\(HTMLText.escaped(words.text))</title></rect>"
    case .word(let text, let x, let y, let size, let anchor):
      return "<text x=\"\(x.short)\" y=\"\(y.short)\" font-size=\"\(size.short)\" "
        + "text-anchor=\"\(anchor.rawValue)\">\(HTMLText.escaped(text.text))</text>"
    }
  }
}

/// The shades of series, told apart in print without colour.
public enum PlotShade {
  /// Returns the shade of a series, from 0, black, to 1, white.
  public static func of(_ series: Int) -> Double { [0.3, 0.62, 0.12, 0.8][series % 4] }
}

extension Double {
  /// The number with two digits after the point at most.
  fileprivate var short: String {
    let rounded = (self * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
