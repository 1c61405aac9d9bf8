/// The characters charts are drawn with.
public enum ChartStyle: Hashable, Sendable {
  /// Blocks of an eighth of a cell.
  case blocks
  /// Plain ASCII.
  case ascii

  /// The eight heights of a column, from the lowest.
  var heights: [SafeText] {
    switch self {
    case .blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .ascii: [".", ":", "-", "=", "+", "*", "#", "#"]
    }
  }

  /// The eight lengths of the last cell of a bar, from the shortest.
  var lengths: [SafeText] {
    switch self {
    case .blocks: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    case .ascii: [" ", " ", " ", "-", "-", "-", "=", "="]
    }
  }
}
