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
  ///   - language: The language they are said in.
  /// - Returns: A sentence or two for each, empty if nothing of the kind is among the rows.
  /// - Throws: `DocketError`.
  func cautions(_ query: ListQuery, in language: Language) throws -> [SafeText] {
    [try incomplete(query), try narrow(query)].compactMap { $0.map { language.safe($0) } }
  }

  private func incomplete(_ query: ListQuery) throws -> Phrase? {
    guard profile.kind == .release else { return nil }
    let count = try counted(query, "gaps:any")
    guard count > 0 else { return nil }
    return """
      INCOMPLETE: \(count.grouped) of these have rows that could not be read and were set aside, \
      so that what is said of them may be wrong; find them by gaps:any.
      """
  }

  private func narrow(_ query: ListQuery) throws -> Phrase? {
    let count = try counted(query, "(blocker:withholding or blocker:catdeferral)")
    guard count > 0, let risk = Blocker.withholding.risk else { return nil }
    let words = Phrase(words: risk)
    return "\(count.grouped) of these have protection from one country only. \(words)"
  }

  private func counted(_ query: ListQuery, _ words: String) throws -> Int {
    var query = query
    query.filter = query.filter.and(try Filter(words))
    return try reader.count(query).value
  }
}
