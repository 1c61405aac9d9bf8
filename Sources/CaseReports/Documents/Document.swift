public import Languages
public import TextLayout

/// A page or several as a value, which knows no format: every writer makes its own of it.
public struct Document: Hashable, Sendable {
  /// The title.
  public var title: SafeText
  /// What is said of the whole on every page: the day it is as of, the source, the definition.
  public var head: PageHead
  /// The language of its words.
  public var language: Language
  /// Whether it is set in large type.
  public var isLarge = false
  /// The contents, from the top.
  public var blocks: [DocumentBlock]

  /// Makes a document.
  public init(
    title: SafeText,
    head: PageHead,
    language: Language = .english,
    blocks: [DocumentBlock],
  ) {
    self.title = title
    self.head = head
    self.language = language
    self.blocks = blocks
  }
}

extension Document {
  /// The plots, in order.
  public var plots: [ReportPlot] {
    blocks.compactMap { block in
      if case .plot(let plot) = block { plot } else { nil }
    }
  }
}

/// A name and what is said under it.
public struct DocumentFact: Hashable, Sendable {
  /// The name, such as `As of`.
  public var name: SafeText
  /// What is said.
  public var value: SafeText

  /// Makes a fact.
  public init(_ name: SafeText, _ value: SafeText) {
    self.name = name
    self.value = value
  }
}

/// A part of a document.
public enum DocumentBlock: Hashable, Sendable {
  /// The title of a section.
  case heading(SafeText)
  /// A paragraph of running text.
  case paragraph(SafeText)
  /// A paragraph the reader must not miss.
  case caution(SafeText)
  /// Names and values, one beneath the other.
  case facts([DocumentFact])
  /// Rows under column titles.
  case table(DocumentTable)
  /// A plot.
  case plot(ReportPlot)
}

/// Rows under column titles.
public struct DocumentTable: Hashable, Sendable {
  /// The columns, from the left.
  public var columns: [ReportColumn]
  /// The rows.
  ///
  /// > Shape: One cell for each column.
  public var rows: [[SafeText]]

  /// Makes a table.
  public init(_ columns: [ReportColumn], _ rows: [[SafeText]]) {
    self.columns = columns
    self.rows = rows
  }
}
