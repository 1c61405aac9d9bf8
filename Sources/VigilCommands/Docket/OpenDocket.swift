import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import TextLayout

/// A docket opened for reading, with what is on every page made from it.
struct OpenDocket {
  let reader: DocketReader
  let plan: ClockPlan
  let profile: DocketProfile
  let labels: CodeLabels
  let name: SafeText

  init(_ options: DocketOptions) throws {
    let docket = try options.look()
    reader = try docket.reader()
    plan = docket.plan
    profile = try reader.profile()
    if profile.rules != plan.fingerprint { StandardError.say(OpenDocket.otherRules) }
    labels = try reader.labels()
    name = SafeText(URL(filePath: options.path).lastPathComponent)
  }

  /// What is said of a public docket whose lists were derived by other rules than those of now.
  private static let otherRules = """
    the rules of deadlines have changed since this release was loaded: its lists go by the \
    earlier ones until it is imported again
    """

  /// What a page of the docket is made from.
  var source: PageSource { profile.source(named: name) }

  /// The head of a report of a list.
  func head(
    _ query: ListQuery,
    filter: String,
    total: Int,
    _ language: Language = .english,
  ) -> ReportHead {
    var head = ReportHead(
      SafeText(query.list.title),
      of: profile,
      named: name,
      definition: Phrase(words: query.list.definition),
      filter: SafeText(understood(filter)),
      withheld: "",
      total: total,
    )
    head.language = language
    return head
  }

  /// The cases a number names: an A-number, or the number of a case.
  func histories(of number: String) throws -> [CaseHistory] {
    let byNumber = try reader.cases(withAlienNumber: number)
    let ids = byNumber.isEmpty ? Int64(number).map { [$0] } ?? [] : byNumber
    return try ids.compactMap { try reader.history(of: $0) }
  }

  /// The plot the pane of a list shows, of the rows that pass; nil where there is none.
  func plot(_ query: ListQuery, _ language: Language) throws -> ReportPlot? {
    guard let grouping = query.list.plotGrouping else { return nil }
    let groups = try reader.groups(query, by: [grouping])
    return query.list.plot(groups, asOf: profile.asOf, in: language)
  }
}

extension OpenDocket {
  /// A filter as it was typed, with what its names were taken for.
  private func understood(_ filter: String) -> String {
    let notes = (try? FilterReading(filter, vocabulary))?.notes ?? []
    return notes.isEmpty ? filter : "\(filter) (\(notes.joined(separator: "; ")))"
  }

  /// The words filters may use for codes.
  var vocabulary: FilterVocabulary { FilterVocabulary(labels: labels, rules: plan.book) }

  /// Reads a filter given as the words of a command line, and says what its names were taken for.
  func filter(_ words: [String]) throws -> Filter { try Filter.read(words, vocabulary) }
}

extension ReadOnlyDocket {
  /// The words filters may use for codes.
  func vocabulary() throws -> FilterVocabulary {
    FilterVocabulary(labels: try reader().labels(), rules: plan.book)
  }
}

extension Filter {
  /// Reads a filter given as the words of a command line, and says what its names were taken for.
  static func read(_ words: [String], _ vocabulary: FilterVocabulary) throws -> Filter {
    let text = words.joined(separator: " ")
    do {
      let reading = try FilterReading(text, vocabulary)
      for note in reading.notes { StandardError.remark(SafeText(note).text) }
      return reading.filter
    } catch {
      let before = SafeText(String(text.prefix(error.column - 1)))
      let pointer = SafeText.spaces(before.cells).text + "^"
      throw Problem(
        .usage,
        "the filter is not understood\n  \(text)\n  \(pointer) \(error.message)",
      )
    }
  }
}
