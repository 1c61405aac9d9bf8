import CaseModel

/// The side of a list with the counts of its facets: whether it is open, and where the user is.
struct FacetPanel: Sendable {
  /// A value of a facet, by which the pointer stays where it is when counts arrive.
  struct Mark: Hashable, Sendable {
    let grouping: Grouping
    let value: CellValue?
  }

  /// A value to choose, with its facet.
  struct Choice: Hashable, Sendable {
    let grouping: Grouping
    let value: CellValue

    var mark: Mark { Mark(grouping: grouping, value: value) }
    /// Returns the test of a filter that passes its cases.
    func test(_ labels: CodeLabels) -> String { grouping.test(of: value, labels: labels) }
  }

  /// Whether it is open; not said, the width of the screen decides.
  var isOpen: Bool?
  /// Whether keys go to it.
  var hasFocus = false
  /// The value the pointer is at.
  private(set) var mark: Mark?
  /// The place of that value among all, for when it is gone.
  private var index = 0

  /// The columns a screen needs for the side to be open by itself.
  static let roomyColumns = 220

  /// The values there are to choose.
  static func choices(_ facets: [Facet]) -> [Choice] {
    facets.flatMap { facet in
      facet.values.compactMap { group in
        group.keys.first.map { Choice(grouping: facet.grouping, value: $0) }
      }
    }
  }

  /// The place of the pointer among the values; nil if there is no value.
  func place(in choices: [Choice]) -> Int? {
    choices.firstIndex { $0.mark == mark }
      ?? (choices.isEmpty ? nil : min(index, choices.count - 1))
  }

  /// Moves the pointer by values; it stops at both ends.
  mutating func move(by steps: Int, in choices: [Choice]) {
    guard let place = place(in: choices) else { return }
    select(min(max(0, place + steps), choices.count - 1), in: choices)
  }

  /// Moves the pointer to the first value of the facet before or after.
  mutating func moveByFacet(_ step: Int, in choices: [Choice]) {
    guard let place = place(in: choices) else { return }
    var groupings: [Grouping] = []
    for choice in choices where groupings.last != choice.grouping {
      groupings.append(choice.grouping)
    }
    let at = groupings.firstIndex(of: choices[place].grouping) ?? 0
    let next = groupings[min(max(0, at + step), groupings.count - 1)]
    select(choices.firstIndex { $0.grouping == next } ?? 0, in: choices)
  }

  private mutating func select(_ place: Int, in choices: [Choice]) {
    index = place
    mark = choices[place].mark
  }
}
