import CaseModel
import CaseReports
import CaseStore
import Dashboard
import TextLayout

/// Writes countries or states: what the docket counts beside the latest fact on each topic.
struct WorldReport {
  let open: OpenDocket
  let kind: FactSubject.Kind
  /// Names or codes; every country or state where there are none.
  let words: [String]
  var limit: Int?
  let paper: PaperOptions
  var hasHead = false

  private static let counted: [(WorldContents.Counted, @Sendable (WorldCounts.Row) -> Int?)] = [
    (.init(key: "pending", title: "Pending", meaning: "pending: not completed"), { $0.pending }),
    (
      .init(
        key: "nocounsel",
        title: "No counsel",
        meaning: "no counsel: pending, without counsel on record",
      ),
      { $0.withoutCounsel },
    ),
    (
      .init(
        key: "ordered",
        title: "Under order",
        meaning: "ordered: a removal order stands or may",
      ),
      { $0.ordered },
    ),
    (
      .init(
        key: "final",
        title: "Final",
        meaning: "final: of these, final (8 CFR 1241.1), whatever is pending against it",
      ),
      { $0.final },
    ),
    (
      .init(
        key: "detained",
        title: "Detained",
        meaning: "detained: final, and detained as last recorded",
      ),
      { $0.finalDetained },
    ),
    (
      .init(
        key: "halfby",
        title: "Half by",
        meaning: "half by: the year by whose end half of the pending had been filed",
      ),
      { $0.medianFilingYear },
    ),
    (
      .init(
        key: "waited",
        title: "Days waited",
        meaning: "days waited: pending so far, on average, as TRAC counts",
      ),
      { $0.averageWait },
    ),
  ]

  /// Writes the report.
  func write(to destination: Destination) throws {
    let book = try UserFacts.book()
    let counts = try WorldCounting(open.reader).counts()
    let all = try subjects(book).map { ($0, row(of: $0, counts)) }
      .sorted { ($1.1.pending, $0.0) < ($0.1.pending, $1.0) }
    let contents = WorldContents(
      book,
      kind,
      counted: WorldReport.counted.map(\.0),
      hasDetails: !paper.written.isPaper,
      language: try paper.language,
    )
    var writer = paper.writer(hasHead: hasHead, isSheet: true)
    var head = head(all.reduce(0) { $0 + $1.1.pending })
    let shown = all.prefix(limit ?? all.count)
    head.rows = shown.count
    head.withheld = .parts([
      .rowsCut(limit, of: all.count),
      words.isEmpty ? elsewhere(counts, listed: all.reduce(0) { $0 + $1.1.pending }) : "",
    ])
    head.language = try paper.language
    try destination.write(writer.begin(head, contents.columns))
    for (subject, row) in shown {
      let counts = WorldReport.counted.map { $0.1(row) }
      try destination.write(writer.row(contents.cells(of: subject, counts)))
      if let facts = contents.remark(about: subject) { try destination.write(writer.note(facts)) }
    }
    try writer.close(into: destination)
  }

  private func row(of subject: FactSubject, _ counts: WorldCounts) -> WorldCounts.Row {
    if subject.kind == .country { return counts.nationalities[subject.code] ?? WorldCounts.Row() }
    return counts.row(ofState: subject, open.labels)
  }

  /// The pending cases that are in no row, because nothing is published about their nationality or
  /// no state is known of their court.
  private func elsewhere(_ counts: WorldCounts, listed: Int) -> Phrase {
    let rows = kind == .country ? counts.nationalities : counts.courts
    let left = rows.values.reduce(0) { $0 + $1.pending } - listed
    guard left > 0 else { return "" }
    return kind == .country
      ? "\(left) pending cases of nationalities without facts, or without a nationality"
      : "\(left) pending cases of courts in no state, or without a court"
  }

  private func subjects(_ book: FactBook) throws -> [FactSubject] {
    guard !words.isEmpty else { return book.subjects(kind) }
    let wanted = words.joined(separator: " ").lowercased()
    let found = book.subjects(named: wanted, of: [kind], open.labels)
    guard !found.isEmpty else {
      let name = SafeText(wanted).text
      throw Problem(.notFound, "no \(kind.rawValue) is called \(name); vigil facts lists them")
    }
    return found
  }

  /// What is beside the counts, and what its marks mean.
  private static let marks: Phrase = """
    Beside it the latest fact on each topic with its day and mark: S read in the source, K general \
    knowledge, I computed from sourced figures, U unsure. An empty cell is not known, not zero.
    """

  private func head(_ pending: Int) -> ReportHead {
    let meanings = WorldReport.counted.map { Phrase(words: $0.0.meaning.text) }
    let place: Phrase =
      kind == .state ? "A state's cases are those of the courts in it, whoever lives where." : ""
    return ReportHead(
      SafeText(kind.title),
      of: open.profile,
      named: open.name,
      definition: .sentences([
        "Counted in the docket by its own rules: \(Phrase.parts(meanings)).", place,
        WorldReport.marks,
      ]),
      filter: SafeText(words.joined(separator: " ")),
      withheld: "",
      total: pending,
    )
  }
}
