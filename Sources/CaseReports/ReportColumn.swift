public import TextLayout

/// A column of a report.
public struct ReportColumn: Hashable, Sendable {
  /// The word that names it in data formats.
  public var key: SafeText
  /// Its title on paper.
  public var title: SafeText
  /// Its width on paper.
  ///
  /// > Units: Cells.
  public var width: Int
  /// Whether it holds numbers: set to the right, and bare in JSON.
  public var isNumber: Bool

  /// Makes a column.
  public init(key: SafeText, title: SafeText, width: Int, isNumber: Bool) {
    self.key = key
    self.title = title
    self.width = width
    self.isNumber = isNumber
  }
}

/// The ways a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case csv
  case json
  case markdown
}

/// Something that writes a report piece by piece, so that its length does not matter.
public protocol ReportWriter {
  /// Returns what comes before the first row.
  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> String
  /// Returns one row.
  mutating func row(_ cells: [SafeText]) -> String
  /// Returns a remark about the row before, on paper; data formats have it as a column instead.
  mutating func note(_ text: SafeText) -> String
  /// Returns what comes after the last row.
  mutating func end() -> String
}

extension ReportWriter {
  /// Data formats have no remarks between their rows.
  public mutating func note(_ text: SafeText) -> String { "" }
}

extension ReportFormat {
  /// Makes the writer of the format.
  ///
  /// - Parameters:
  ///   - width: The width of a page, in cells; data formats have none.
  ///   - height: The height of a page, in lines; data formats have none.
  ///   - hasHead: Whether values separated by commas begin with the head, as comment lines.
  ///   - isSheet: Whether rows on paper go on in further lines instead of being cut.
  /// - Returns: A writer at its beginning.
  public func writer(
    width: Int,
    height: Int,
    hasHead: Bool = false,
    isSheet: Bool = false,
  ) -> any ReportWriter {
    switch self {
    case .text: TextReportWriter(width: width, height: height, isSheet: isSheet)
    case .csv: CSVReportWriter(hasHead: hasHead)
    case .json: JSONReportWriter()
    case .markdown: MarkdownReportWriter()
    }
  }
}
