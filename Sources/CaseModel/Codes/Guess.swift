/// Something a mistyped word may have meant.
package struct Guess {
  /// What is shown.
  package let name: String
  /// The words it goes by.
  package let words: [String]

  /// - Parameters:
  ///   - name: What is shown.
  ///   - words: The words it goes by; its name alone, where none are given.
  package init(name: String, words: [String]? = nil) {
    self.name = name
    self.words = words ?? [name]
  }

  /// The most guesses worth showing.
  private static let most = 3

  /// The guesses nearest to a word, by the letters that have to be changed; none if none is near.
  package static func nearest(to word: String, among guesses: [Guess]) -> [String] {
    let typed = Array(word.words)
    guard !typed.isEmpty else { return [] }
    let limit = max(1, (typed.count + 1) / 3)
    let near = guesses.enumerated()
      .compactMap { index, guess in
        let distance = guess.words.map { Guess.distance(typed, $0.words) }.min() ?? .max
        return distance <= limit ? (distance, index, guess.name) : nil
      }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(most).map(\.2)
  }

  /// The least distance of the typed letters to a whole label or to one of its words.
  private static func distance(_ typed: [Character], _ label: String) -> Int {
    let whole = edits(typed, Array(label))
    return label.split(separator: " ").map { edits(typed, Array($0)) }.reduce(whole, min)
  }

  /// How many letters have to be added, left out, exchanged or swapped with the next.
  private static func edits(_ first: [Character], _ second: [Character]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var before: [Int] = []
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var next = [i + 1]
      for (j, other) in second.enumerated() {
        var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == second[j - 1], first[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        next.append(cost)
      }
      (before, row) = (row, next)
    }
    return row[second.count]
  }
}
