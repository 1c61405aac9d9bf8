extension SafeText {
  /// Returns the text in lines no wider than a width, broken between words.
  ///
  /// Wide characters, as of Chinese, may part anywhere, but that no line begins with a mark such as
  /// 。 or ends with one such as （; a word wider than a line is cut. The mark that stands for a line
  /// break in the source begins a new line.
  ///
  /// > Source: W3C, Requirements for Chinese Text Layout, "Prohibition rules for line start and
  /// > line end".
  ///
  /// > Shape: Lines in order, without blanks at their ends; one empty line for an empty text.
  ///
  /// > Units: Cells; a width below two is taken as two, so that a wide character has its place.
  public func wrapped(to width: Int) -> [SafeText] {
    var wrapping = Wrapping(width: Swift.max(2, width))
    for cluster in clusters { wrapping.add(cluster) }
    return wrapping.finish(isFlagged: isFlagged)
  }
}

/// The lines of a text as they fill, and the word that has not found its line yet.
private struct Wrapping {
  let width: Int
  private var lines: [[Cluster]] = []
  private var line: [Cluster] = []
  private var word: [Cluster] = []
  private var lineCells = 0
  private var wordCells = 0

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ cluster: Cluster) {
    if cluster.base == "⏎" {
      placeWord()
      endLine()
    } else if cluster.base == " " || cluster.base == "\u{3000}" {
      placeWord()
      if lineCells > 0 { append(cluster) }
    } else {
      if cluster.cells == 2 { placeWord() }
      word.append(cluster)
      wordCells += cluster.cells
      if cluster.cells == 2 { placeWord() }
    }
  }

  mutating func finish(isFlagged: Bool) -> [SafeText] {
    placeWord()
    endLine()
    return lines.map { SafeText(clusters: $0, isFlagged: isFlagged) }
  }

  private mutating func placeWord() {
    if lineCells > 0, lineCells + wordCells > width {
      let carried = carried
      line.removeLast(carried.count)
      endLine()
      for cluster in carried { append(cluster) }
    }
    for cluster in word {
      if lineCells + cluster.cells > width { endLine() }
      append(cluster)
    }
    word = []
    wordCells = 0
  }

  /// What goes to the next line with the word: characters that may not end this one, or that stand
  /// before a mark which may not begin the next.
  private var carried: ArraySlice<Cluster> {
    var start = line.endIndex
    while start > 1, isBound(at: start) { start -= 1 }
    let room = width - wordCells
    let carried = line[start...]
    return start > 1 && carried.reduce(0) { $0 + $1.cells } <= room ? carried : []
  }

  /// Whether the line may not be broken before a place in it; its end is before the word.
  private func isBound(at place: Int) -> Bool {
    let next = place < line.endIndex ? line[place] : word.first
    let last = line[place - 1]
    if last.base == " " || last.base == "\u{3000}" { return false }
    if Wrapping.opening.contains(last.base) { return true }
    guard let next else { return false }
    return Wrapping.closing.contains(next.base) || (last.cells == 1 && next.cells == 1)
  }

  /// Wide marks that do not begin a line.
  private static let closing = Set("，。、；：！？）》」』”’】…".unicodeScalars)
  /// Wide marks that do not end one.
  private static let opening = Set("（《「『“‘【".unicodeScalars)

  private mutating func append(_ cluster: Cluster) {
    line.append(cluster)
    lineCells += cluster.cells
  }

  private mutating func endLine() {
    while line.last?.base == " " || line.last?.base == "\u{3000}" { line.removeLast() }
    lines.append(line)
    line = []
    lineCells = 0
  }
}
