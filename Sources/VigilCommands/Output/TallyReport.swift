import CaseModel
import CaseReports
import TextLayout

extension [TableTally] {
  /// Fails where a row is not accounted for.
  func requireConservation() throws {
    guard allSatisfy(\.isConserved) else {
      throw Problem(.failed, "rows are not all accounted for; please report this")
    }
  }
}

/// The account of an import, table by table.
struct TallyReport {
  private let tallies: [TableTally]

  init(_ tallies: [TableTally]) {
    self.tallies = tallies
  }

  /// The account as a table, with what else was noticed below.
  var text: String {
    let language = LanguageOptions.current
    let table = TextTable(
      columns: [
        TextColumn(language.safe("Table"), minimum: 8, maximum: 20),
        TextColumn(language.safe("File"), minimum: 8, maximum: 32),
      ]
        + ["Rows", "Loaded", "Repaired", "Defective"]
        .map { TextColumn(language.safe(Phrase(words: $0)), alignment: .trailing) },
      rows: tallies.filter { !$0.file.isEmpty }.map(row),
    )
    let (header, body) = table.lines(fitting: 100, rule: "-")
    return (header + body + notes + absent).map { $0.text + "\n" }.joined()
  }

  /// What the release lacks, on one line or a few.
  private var absent: [SafeText] {
    let names = tallies.filter(\.file.isEmpty).flatMap { $0.notes.keys.sorted() }
    guard !names.isEmpty else { return [] }
    return [.empty] + names.map { LanguageOptions.current.safe(SafeText($0)) }
  }

  private func row(_ tally: TableTally) -> [SafeText] {
    let counts = [tally.rows, tally.loaded, tally.repaired, tally.defective]
    return [SafeText(tally.table), SafeText(tally.file)] + counts.map { SafeText($0.grouped) }
  }

  private var notes: [SafeText] {
    let lines = tallies.filter { !$0.file.isEmpty }
      .flatMap { tally in notes(of: tally).map { note -> Phrase in "\(tally.table): \(note)" } }
    return lines.isEmpty ? [] : [.empty] + lines.map { LanguageOptions.current.safe($0) }
  }

  private func notes(of tally: TableTally) -> [Phrase] {
    var notes = tally.reasons.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { reason, rows -> Phrase in "\(reason.rawValue) in \(rows.grouped) rows" }
    notes += tally.notes.sorted { $0.key < $1.key }
      .map { note, rows -> Phrase in "\(Phrase(words: note)): \(rows.grouped)" }
    if let declared = tally.declaredRows, declared != tally.rows {
      notes.append(
        "the release says \(declared.grouped) rows, the file has \(tally.rows.grouped)"
      )
    }
    if !tally.unknownColumns.isEmpty {
      notes.append("unknown columns: \(tally.unknownColumns.joined(separator: ", "))")
    }
    if !tally.missingColumns.isEmpty, !tally.file.isEmpty {
      notes.append("missing columns: \(tally.missingColumns.joined(separator: ", "))")
    }
    return notes
  }

  /// Each table as a JSON object.
  var objects: [String] { tallies.map(object) }

  private func object(_ tally: TableTally) -> String {
    let reasons = tally.reasons.map { ($0.key.rawValue, $0.value) }
    let fields = [
      ("table", string(tally.table)), ("file", string(tally.file)), ("rows", "\(tally.rows)"),
      ("loaded", "\(tally.loaded)"), ("repaired", "\(tally.repaired)"),
      ("defective", "\(tally.defective)"),
      ("declared", tally.declaredRows.map(String.init) ?? "null"),
      ("reasons", counts(reasons)), ("notes", counts(tally.notes.map { ($0.key, $0.value) })),
      ("unknownColumns", list(tally.unknownColumns)),
      ("missingColumns", list(tally.missingColumns)),
    ]
    return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func string(_ text: String) -> String { JSONText.string(SafeText(text).text) }

  private func list(_ texts: [String]) -> String {
    "[" + texts.map(string).joined(separator: ", ") + "]"
  }

  private func counts(_ pairs: [(String, Int)]) -> String {
    let fields = pairs.sorted { $0.0 < $1.0 }.map { "\(string($0.0)): \($0.1)" }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
