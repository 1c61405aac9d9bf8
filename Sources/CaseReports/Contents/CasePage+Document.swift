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
    if !mark.isEmpty { blocks.append(.caution(language.safe(mark))) }
    blocks += cautions.map { .caution(language.safe($0)) }
    if !rowsSetAside.isEmpty { blocks.append(.caution(incompleteness.joined(separator: " "))) }
    blocks.append(
      .facts(
        facts.map { field, value in
          DocumentFact(language.safe(SafeText(field.title)), language.safe(value))
        }
      )
    )
    if !clocks.isEmpty { blocks += clockBlocks(language) }
    let entries = timeline.map { entry in
      DocumentFact(
        SafeText(entry.day?.description ?? language.text("no date")),
        language.safe(entry.detail.isEmpty ? entry.title : "\(entry.title): \(entry.detail)"),
      )
    }
    blocks += [.heading(language.safe("Timeline")), .facts(entries)]
    if explains { blocks += [.heading(language.safe("Why"))] + reasons(in: language) }
    return Document(
      title: SafeText(language.text("Case {1}", "\(summary.id)")),
      head: PageHead(
        source,
        asOf: SafeText(asOf.description),
        filter: SafeText("id:\(summary.id)"),
        definition: "what is recorded of one case, and what the rules make of it",
        withheld: explains ? "" : "why each value is what it is: --explain has it",
        in: language,
      ),
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
  private func reasons(in language: Language) -> [DocumentBlock] {
    explanations.map { reason in
      let title = language.safe(SafeText(reason.field.title))
      return .facts(
        [reason.value, reason.text, reason.sourceWords].enumerated()
          .map { DocumentFact($0 == 0 ? title : .empty, language.safe($1)) }
      )
    }
      + clocks.map { clock in
        .facts(
          clock.lines(asOf: asOf)
            .map { DocumentFact(language.safe(SafeText($0.label)), language.safe($0.text)) }
        )
      }
  }
}

extension Explanation {
  /// The authority, how sure it is, and the rows it rests on.
  var sourceWords: Phrase {
    let sure = Phrase(words: rule.certainty.words)
    let rows = evidence.map { "\($0.table.rawValue) \($0.id)" }.joined(separator: ", ")
    let authority = Phrase(words: authority)
    return rows.isEmpty
      ? "\(authority) (\(sure))" : "\(authority) (\(sure)); rests on \(rows)"
  }
}
