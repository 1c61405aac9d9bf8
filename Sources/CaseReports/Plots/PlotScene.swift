public import TextLayout

/// A plot as lines, boxes and words at their places, which SVG and PDF draw alike.
///
/// > Units: Points; the origin is at the top left.
public struct PlotScene: Hashable, Sendable {
  /// How wide it is.
  public let width: Double
  /// How high it is.
  public let height: Double
  /// What is drawn, in order.
  public internal(set) var marks: [Mark] = []

  /// Where a word stands against its place.
  public enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  /// Something drawn.
  public enum Mark: Hashable, Sendable {
    /// A line from a place to another, of a width and a shade from 0, black, to 1, white.
    case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, shade: Double)
    /// A filled box, the series it belongs to, and what it says to those who hear it.
    case box(x: Double, y: Double, width: Double, height: Double, series: Int, words: SafeText)
    /// A word whose baseline starts, is centred or ends at a place.
    case word(SafeText, x: Double, y: Double, size: Double, Anchor)
  }

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, shade: Double = 0.8) {
    marks.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, width: 0.7, shade: shade))
  }

  mutating func word(
    _ text: SafeText,
    _ x: Double,
    _ y: Double,
    _ anchor: Anchor = .start,
    size: Double = 9,
  ) {
    marks.append(.word(text, x: x, y: y, size: size, anchor))
  }

  /// About how wide a text is: a cell of a terminal is some half of the type's size.
  static func width(of text: SafeText, size: Double = 9) -> Double {
    Double(text.cells) * size * 0.58
  }
}

extension ReportPlot {
  /// Returns the plot at places on a page.
  ///
  /// > Units: Points.
  public func scene(width: Double = 520) -> PlotScene {
    form == .bars ? bars(width) : columns(width)
  }
}
