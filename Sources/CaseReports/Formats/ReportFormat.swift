public import TextLayout

/// The ways a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case csv
  case json
  case markdown
  case html
  case svg
  case pdf

  /// Whether people read it, so that codes stand as words and the list's own columns are shown.
  public var isPaper: Bool {
    switch self {
    case .text, .html, .svg, .pdf: true
    case .csv, .json, .markdown: false
    }
  }
}

/// Something that writes a report piece by piece, so that its length does not matter.
public protocol ReportWriter {
  /// Returns what comes before the first row.
  ///
  /// > Shape: Bytes of the file, UTF-8 in formats of text.
  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8]
  /// Returns one row.
  mutating func row(_ cells: [SafeText]) -> [UInt8]
  /// Returns a remark about the row before, on paper; data formats have it as a column instead.
  mutating func note(_ text: SafeText) -> [UInt8]
  /// Returns what comes after the last row.
  mutating func end() -> [UInt8]
}

extension ReportWriter {
  /// Data formats have no remarks between their rows.
  public mutating func note(_ text: SafeText) -> [UInt8] { [] }
}

extension ReportFormat {
  /// Makes the writer of the format.
  ///
  /// - Parameters:
  ///   - width: The width of a page, in cells; data formats have none.
  ///   - height: The height of a page, in lines; data formats have none.
  ///   - hasHead: Whether values separated by commas begin with the head, as comment lines.
  ///   - isSheet: Whether rows on paper go on in further lines instead of being cut.
  /// - Returns: A writer at its beginning; nil for PDF, which needs the libraries that set type.
  public func writer(
    width: Int,
    height: Int,
    hasHead: Bool = false,
    isSheet: Bool = false,
  ) -> (any ReportWriter)? {
    switch self {
    case .text: TextReportWriter(width: width, height: height, isSheet: isSheet)
    case .csv: CSVReportWriter(hasHead: hasHead)
    case .json: JSONReportWriter()
    case .markdown: MarkdownReportWriter()
    case .html: HTMLReportWriter()
    case .svg: SVGReportWriter()
    case .pdf: nil
    }
  }
}
