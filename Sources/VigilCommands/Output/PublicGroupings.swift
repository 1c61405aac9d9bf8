import CaseModel

/// The words of `--by` for counts of public files, which are of no case.
enum PublicGroupings {
  /// Reads the words; by month where there are none.
  ///
  /// - Parameters:
  ///   - words: Words with commas between.
  ///   - what: What is counted, for the message.
  /// - Returns: One grouping or two.
  /// - Throws: A `Problem` that names the groupings there are.
  static func read<Grouping: RawRepresentable<String> & CaseIterable>(
    _ words: String?,
    of what: String,
  ) throws -> [Grouping] {
    let groupings = try (words ?? "month").commaWords(of: "--by")
      .map { word in
        guard let grouping = Grouping(rawValue: String(word)) else {
          let known = Grouping.allCases.map(\.rawValue).joined(separator: ", ")
          throw Problem(.usage, "\(what) are not counted by \(word); take \(known)")
        }
        return grouping
      }
    guard groupings.count <= 2 else {
      throw Problem(.usage, "take two groupings at most; more would give small counts away")
    }
    return groupings
  }
}
