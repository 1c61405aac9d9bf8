package import CaseModel

/// Gives groups of shared values their numbers, in the order they are met.
package struct FigureGroups {
  private let groupings: [FigureGrouping]
  private let labels: CodeLabels
  private var numbers: [[CellValue]: Int] = [:]
  package private(set) var keys: [[CellValue]] = []

  /// Begins with the groups that are known.
  package init(_ groupings: [FigureGrouping], _ labels: CodeLabels, keys: [[CellValue]] = []) {
    self.groupings = groupings
    self.labels = labels
    for key in keys { _ = number(of: key) }
  }

  /// The number of the group a row belongs to.
  package mutating func number(of row: FigureRow, _ summary: CaseSummary) -> Int {
    number(of: groupings.map { $0.value(of: row, summary, labels: labels) })
  }

  /// The number of a group.
  package mutating func number(of key: [CellValue]) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }
}
