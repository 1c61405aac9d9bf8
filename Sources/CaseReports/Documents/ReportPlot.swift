public import TextLayout

/// Numbers to be drawn: what they are, along which axes, and in which form.
public struct ReportPlot: Hashable, Sendable {
  /// What is drawn.
  public var title: SafeText
  /// What is along the axis of labels.
  public var labelTitle: SafeText
  /// What the numbers are, with their unit.
  public var valueTitle: SafeText
  /// The form.
  public var form: Form
  /// The numbers.
  public var series: [Series]

  /// How numbers are drawn.
  public enum Form: String, Sendable {
    /// Columns side by side, for time.
    case columns
    /// Bars one beneath the other, for things with names.
    case bars
    /// A line from point to point, for time.
    case line
  }

  /// Numbers of one kind.
  public struct Series: Hashable, Sendable {
    /// What they are; empty where there is one series alone.
    public var name: SafeText
    /// The numbers with their labels, in order.
    public var points: [Point]

    /// Makes a series.
    public init(_ name: SafeText = .empty, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// A number with its label.
  public struct Point: Hashable, Sendable {
    /// The label, such as a year.
    public var label: SafeText
    /// The number.
    public var value: Double
    /// The number as it is written, such as `<11` where it is withheld.
    public var text: SafeText

    /// Makes a point; the number is written with its thousands set apart unless told otherwise.
    public init(_ label: SafeText, _ value: Double, text: SafeText? = nil) {
      self.label = label
      self.value = value
      self.text = text ?? Point.words(value)
    }

    private static func words(_ value: Double) -> SafeText {
      let isWhole = value == value.rounded() && abs(value) < 1e15
      return SafeText(isWhole ? Int(value).grouped : "\((value * 100).rounded() / 100)")
    }
  }

  /// Makes a plot.
  public init(
    title: SafeText,
    labelTitle: SafeText,
    valueTitle: SafeText,
    form: Form,
    series: [Series],
  ) {
    self.title = title
    self.labelTitle = labelTitle
    self.valueTitle = valueTitle
    self.form = form
    self.series = series
  }

  /// What the plot says to those who hear the page read: its title, and every number.
  public var spoken: String {
    let lines = series.map { one in
      let points = one.points.map { "\($0.label.text) \($0.text.text)" }.joined(separator: "; ")
      return one.name.isEmpty ? points : "\(one.name.text): \(points)"
    }
    let axes = "\(labelTitle.text), \(valueTitle.text)"
    return ([title.text, axes] + lines).joined(separator: ". ")
  }

  /// The numbers as a table, for formats without pictures and for readers who hear them.
  public var table: DocumentTable {
    let isNamed = series.count > 1
    let name = ReportColumn(key: "series", title: "Series", width: 12, isNumber: false)
    let label = ReportColumn(key: "label", title: labelTitle, width: 16, isNumber: false)
    let value = ReportColumn(key: "value", title: valueTitle, width: 12, isNumber: true)
    let rows = series.flatMap { one in
      one.points.map { (isNamed ? [one.name] : []) + [$0.label, $0.text] }
    }
    return DocumentTable((isNamed ? [name] : []) + [label, value], rows)
  }
}
