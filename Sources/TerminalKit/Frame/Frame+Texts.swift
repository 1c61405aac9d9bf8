public import TextLayout

/// A text as it was given to a frame, whole, also where only a part of it had room.
public struct FrameText: Hashable, Sendable {
  /// The text.
  public let text: SafeText
  /// Where it begins.
  public let place: CellPosition
  /// The cells of it that had room.
  public let cells: Int

  /// The column after its last cell.
  var end: Int { place.column + cells }
}

extension Frame {
  /// Returns the whole texts of one row, from the left; empty where the frame keeps none.
  public func texts(ofRow row: Int) -> [FrameText] {
    (texts ?? []).filter { $0.place.row == row }.sorted { $0.place.column < $1.place.column }
  }

  /// Whether the frame keeps whole texts, to be heard and not seen.
  public var keepsTexts: Bool { texts != nil }

  /// Keeps a text that is drawn in so many cells; what lay under them is forgotten.
  ///
  /// A pointer or a mark, which is only seen, leaves the text it is drawn over.
  public mutating func keep(_ text: SafeText, at place: CellPosition, cells: Int) {
    guard keepsTexts, !Frame.isOnlySeen(text) else { return }
    forget(CellRect(column: place.column, row: place.row, columns: cells, rows: 1))
    guard !text.text.allSatisfy({ $0 == " " }) else { return }
    texts?.append(FrameText(text: text, place: place, cells: cells))
  }

  /// Whether a text is nothing but lines, blocks and geometric shapes.
  ///
  /// > Source: Unicode blocks Box Drawing, Block Elements, Geometric Shapes: U+2500 to U+25FF.
  private static func isOnlySeen(_ text: SafeText) -> Bool {
    !text.isEmpty && text.text.unicodeScalars.allSatisfy { 0x2500...0x25FF ~= $0.value }
  }

  /// Forgets the texts that are drawn over.
  mutating func forget(_ area: CellRect) {
    texts?
      .removeAll {
        area.row..<area.endRow ~= $0.place.row && $0.place.column < area.endColumn
          && max($0.end, $0.place.column + 1) > area.column
      }
  }
}
