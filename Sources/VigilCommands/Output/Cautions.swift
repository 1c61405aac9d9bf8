import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

extension OpenDocket {
  /// What a reader of a report must not overlook: rows that could not be read, and protection that
  /// leaves other countries open.
  ///
  /// - Parameters:
  ///   - query: The list and filter of the report.
  ///   - total: How many rows there are, where small counts are hidden: then those of a caution are
  ///     hidden too; nil where all is shown.
  ///   - language: The language they are said in.
  /// - Returns: A sentence or two for each, empty if nothing of the kind is among the rows.
  /// - Throws: `DocketError`.
  func cautions(
    _ query: ListQuery,
    hidingSmallOf total: Int? = nil,
    in language: Language,
  ) throws -> [SafeText] {
    [try incomplete(query, total), try narrow(query, total)]
      .compactMap { $0.map { language.safe($0) } }
  }

  private func incomplete(_ query: ListQuery, _ total: Int?) throws -> Phrase? {
    guard profile.kind == .release else { return nil }
    let count = try counted(query, "gaps:any")
    guard count > 0 else { return nil }
    return """
      INCOMPLETE: \(shown(count, of: total)) of these have rows that could not be read and were \
      set aside, so that what is said of them may be wrong; find them by gaps:any.
      """
  }

  private func narrow(_ query: ListQuery, _ total: Int?) throws -> Phrase? {
    let count = try counted(query, "(blocker:withholding or blocker:catdeferral)")
    guard count > 0, let risk = Blocker.withholding.risk else { return nil }
    let words = Phrase(words: risk)
    return "\(shown(count, of: total)) of these have protection from one country only. \(words)"
  }

  /// A count as it is said: hidden where it, or the rest of the total beside it, is small.
  private func shown(_ count: Int, of total: Int?) -> String {
    guard let total else { return count.grouped }
    let shown = SmallCells.shown([count, total - count]).cells[0]
    return if case .exact(let count) = shown { count.grouped } else { shown.text }
  }

  private func counted(_ query: ListQuery, _ words: String) throws -> Int {
    var query = query
    query.filter = query.filter.and(try Filter(words))
    return try reader.count(query).value
  }
}
