import CaseModel
public import Languages
import TextLayout

extension CasePage {
  /// Returns the page as a document.
  ///
  /// - Parameters:
  ///   - explains: Whether the rules behind the values are written out.
  ///   - language: The language of titles and of Vigil's own words; the law stays in English.
  /// - Returns: The document.
  public func document(explains: Bool, in language: Language) -> Document {
    var blocks: [DocumentBlock] = []
    if !mark.isEmpty { blocks.append(.caution(SafeText(mark))) }
    if !rowsSetAside.isEmpty { blocks.append(.caution(incompleteness.joined(separator: " "))) }
    blocks.append(
      .facts(facts.map { DocumentFact(language.safe(SafeText($0.field.title)), $0.text) })
    )
    if !clocks.isEmpty { blocks += clockBlocks(language) }
    let entries = timeline.map { entry in
      DocumentFact(
        SafeText(entry.day?.description ?? language.text("no date")),
        SafeText(entry.title + (entry.detail.isEmpty ? "" : ": \(entry.detail)")),
      )
    }
    blocks += [.heading(language.safe("Timeline")), .facts(entries)]
    if explains { blocks += [.heading(language.safe("Why"))] + reasons }
    return Document(
      title: SafeText(language.text("Case {1}", "\(summary.id)")),
      head: [DocumentFact(language.safe("As of"), SafeText(asOf.description))],
      language: language,
      blocks: blocks,
    )
  }

  private func clockBlocks(_ language: Language) -> [DocumentBlock] {
    let columns = [
      ("due", "Due", 10), ("left", "Left", 5), ("rule", "Rule", 14), ("what", "What", 30),
    ]
    .map { key, title, width in
      ReportColumn(
        key: SafeText(key),
        title: language.safe(SafeText(title)),
        width: width,
        isNumber: key == "left",
      )
    }
    let rows = clocks.map { clock in
      let check = clock.rule.isOutOfDate(asOf: asOf) ? language.text(" (check)") : ""
      return [
        clock.due?.description ?? language.text("any time"),
        clock.daysLeft(asOf: asOf).map(String.init) ?? "",
        "\(clock.rule.id) \(clock.rule.version)", language.text(clock.rule.shortName) + check,
      ]
      .map { SafeText($0) }
    }
    return [
      .heading(language.safe("Clocks, the gravest first; confirm with counsel")),
      .table(DocumentTable(columns, rows)),
    ]
  }

  /// Why each derived value is what it is, and how each deadline was counted.
  private var reasons: [DocumentBlock] {
    explanations.map { reason in
      let rows = reason.evidence.map { "\($0.table.rawValue) \($0.id)" }
      let source =
        "\(reason.authority) (\(reason.rule.certainty.words))"
        + (rows.isEmpty ? "" : "; rests on \(rows.joined(separator: ", "))")
      let lines = [reason.value, reason.text, source]
      return .facts(
        lines.enumerated()
          .map { DocumentFact($0 == 0 ? SafeText(reason.field.title) : .empty, SafeText($1)) }
      )
    }
      + clocks.map { clock in
        .facts(
          clock.lines(asOf: asOf).map { DocumentFact(SafeText($0.label), SafeText($0.text)) }
        )
      }
  }
}
