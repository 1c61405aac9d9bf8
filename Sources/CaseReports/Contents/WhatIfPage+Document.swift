public import CaseModel
public import Languages
import TextLayout

extension WhatIfPage {
  /// Returns the page as a document: inputs, answers, the line over time, and sources.
  public func document(in language: Language, on day: Day) -> Document {
    let titles = [SafeText.empty] + scenarios.map { words($0.name, language) }
    let columns = titles.enumerated()
      .map { index, title in
        ReportColumn(
          key: SafeText("c\(index)"),
          title: title,
          width: index == 0 ? 50 : 16,
          isNumber: index > 0,
        )
      }
    var blocks: [DocumentBlock] = [
      .caution(words(WhatIf.caution, language)),
      .heading(language.safe("Inputs")), .table(DocumentTable(columns, inputRows(language))),
      .heading(language.safe("Answers")), .table(DocumentTable(columns, answerRows(language))),
    ]
    blocks += sentences.map { DocumentBlock.caution(words($0, language)) }
    if let plot = plot(in: language) { blocks.append(.plot(plot)) }
    blocks += [.heading(language.safe("Where the inputs are from")), .facts(sourceFacts(language))]
    return Document(
      title: words(calculation.title, language),
      head: PageHead(
        WhatIfPage.source,
        asOf: SafeText(day.description),
        filter: SafeText(scenarios.map { language.text($0.name) }.joined(separator: ", ")),
        definition: Phrase(words: calculation.method),
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: blocks,
    )
  }

  private func words(_ text: String, _ language: Language) -> SafeText {
    SafeText(language.text(text))
  }

  private func inputRows(_ language: Language) -> [[SafeText]] {
    calculation.inputs.map { input in
      [SafeText(titled("\(language.text(input.title)) (\(input.key))", language.text(input.unit)))]
        + scenarios.map { scenario in
          let values = calculation.values(scenario.values)
          let isEntered = values.isEntered(input.key)
          guard let value = values[input.key]?.shownInput(isEntered: isEntered) else {
            return words("not entered", language)
          }
          let text = shown(value, language.text(input.unit))
          return SafeText(isEntered ? text + " *" : text)
        }
    }
  }

  private var answers: [WhatIfOutcome] { scenarios.map { calculation.outcome($0.values) } }

  private func answerRows(_ language: Language) -> [[SafeText]] {
    let outcomes = answers
    return outcomes[0].results
      .map { first in
        [words(first.title, language)]
          + outcomes.map { outcome in
            outcome.result(first.key).map { shown($0, language) } ?? .empty
          }
      }
  }

  private func shown(_ result: WhatIfResult, _ language: Language) -> SafeText {
    switch result.answer {
    case .number(let number):
      SafeText(WhatIfResult.words(number.shown, language.text(result.unit)))
    case .never: language.safe("never")
    case .refused: language.safe("no answer")
    case .words(let text): words(text, language)
    }
  }

  /// Why there is no number, where there is none.
  private var sentences: [String] {
    let all = answers.flatMap(\.results)
      .compactMap { result -> String? in
        switch result.answer {
        case .never(let sentence), .refused(let sentence): sentence
        default: nil
        }
      }
    return Set(all).sorted()
  }

  /// The line over time of each scenario, as the pane shows it; nil where the inputs allow none.
  public func plot(in language: Language) -> ReportPlot? {
    let lines = zip(scenarios, answers)
      .compactMap { scenario, outcome in
        outcome.series.map { (scenario.name, $0) }
      }
    guard let first = lines.first?.1 else { return nil }
    return ReportPlot(
      title: words(first.title, language),
      labelTitle: words(first.step, language),
      valueTitle: words(first.title, language),
      form: .line,
      series: lines.map { name, line in
        let points = line.values.enumerated()
          .map { ReportPlot.Point(SafeText("\($0)"), $1) }
        return ReportPlot.Series(lines.count > 1 ? words(name, language) : .empty, points)
      },
    )
  }

  private func sourceFacts(_ language: Language) -> [DocumentFact] {
    calculation.inputs.map {
      let (source, sure) = (language.text($0.source), language.text($0.certainty.words))
      return DocumentFact(SafeText($0.key), SafeText("\(source) (\(sure))"))
    }
  }
}
