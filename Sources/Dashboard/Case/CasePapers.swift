import CaseModel
import TerminalKit
import TextLayout

/// What a wide screen of a case has room for beside timeline and reasons: the hearings, what is to
/// be done by when, and the papers on record.
struct CasePapers: Sendable {
  let history: CaseHistory
  let facts: DocketFacts
  let width: Int

  /// Every line, part by part.
  var lines: [Strip] {
    part("Hearings ahead", hearings, none: "none on record")
      + part("To do, by day", deadlines, none: "no deadline runs")
      + part("Papers and facts", papers, none: "none on record")
  }

  private func part(_ title: SafeText, _ lines: [Strip], none: SafeText) -> [Strip] {
    [Strip(title, .heading)] + (lines.isEmpty ? [Strip("  " + none, .dim)] : lines) + [Strip()]
  }

  private var hearings: [Strip] {
    history.upcomingHearings(asOf: facts.asOf)
      .map { hearing in
        let day = hearing.heldOn.map { $0.words } ?? "no day"
        let time = hearing.startsAt.map { CellValue.integer($0).words(as: .time) } ?? ""
        let kind = CaseField.named("cal")?.kind.choices.first { $0.code == hearing.calendar }
        let court = CaseField.sentence(hearing.court, in: .court, facts.labels)
        let judge: Phrase = hearing.judge.isEmpty ? "" : "judge \(hearing.judge)"
        let rest = Phrase.list([Phrase(words: kind?.title ?? hearing.calendar), court, judge])
        return Strip("  ").adding(day.said + " " + SafeText(time) + "  ", .accent)
          .adding(SafeText(rest))
      }
  }

  private var deadlines: [Strip] {
    history.derive(asOf: facts.asOf, plan: facts.plan).checklist()
      .map { item in
        let style: Style = item.isLate ? Style(.danger) : .accent
        return Strip("  ").adding(SafeText(item.when) + "  ", style)
          .adding(SafeText(words: item.rule.shortName))
      }
  }

  private static let elsewhere: [FactTable] = [.courtCase, .person, .hearing]

  private var papers: [Strip] {
    let words = FactWords(labels: facts.labels)
    return history.rows.filter { !CasePapers.elsewhere.contains($0.table) }
      .flatMap { row in
        words.sentence(row).wrapped(to: max(20, width - 2)).enumerated()
          .map { Strip($0 == 0 ? "  " : "    ").adding($1) }
      }
  }
}
