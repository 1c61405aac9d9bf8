import CaseModel
import TerminalKit
import TextLayout

/// Everything said of a country, a state or a claim, each fact with its date, mark and source.
struct WorldCard: Sendable {
  let world: WorldState
  let subject: FactSubject
  let today: Day
  let width: Int

  /// The lines of the card.
  var lines: [Strip] {
    let heading = Strip(SafeText(world.book.name(of: subject)), .heading)
      .adding("  " + SafeText(subject.kind.title), .dim)
    return [heading] + docketLines + removalBars + factLines
  }

  private var docketLines: [Strip] {
    guard let row = world.row(of: subject) else { return [] }
    let words =
      "\(row.pending.grouped) pending, \(row.withoutCounsel.grouped) of them without counsel; "
      + "\(row.ordered.grouped) ordered removed, \(row.final.grouped) finally"
    return entry("In this docket", words, "counted in the open docket, by its own rules")
      + courtLines
  }

  private var courtLines: [Strip] {
    guard subject.kind == .state else { return [] }
    let courts = world.courts(of: subject).prefix(14)
      .map {
        "\(world.labels.label($0.code, in: .court) ?? "") (\($0.code)) \($0.row.pending.grouped)"
      }
    return courts.isEmpty ? [] : entry("Courts, pending", courts.joined(separator: "; "), "")
  }

  /// Removals in print, year by year, as bars.
  private var removalBars: [Strip] {
    let years = world.book.facts(about: subject)
      .filter { $0.topic.key == "removals" && $0.asOf.description.hasPrefix("FY") }
    guard years.count > 1, let most = years.compactMap(\.number).max() else { return [] }
    let bars = years.map { fact -> Strip in
      var line = Strip(SafeText("  \(fact.asOf) [\(fact.certainty.rawValue)]"), .dim)
      line.pad(to: WorldCard.indent)
      line.add(SafeText(fact.number?.shown ?? "").padded(to: 9, .trailing))
      let room = max(4, min(30, width - WorldCard.indent - 12))
      return line.adding(" ")
        .adding(Bar.text(fact.number ?? 0, of: most, width: room), Style(.chartA))
    }
    return [Strip("  ICE removals by fiscal year")] + bars
  }

  private var factLines: [Strip] {
    world.book.facts(about: subject)
      .filter {
        $0.topic.key != "removals" || !$0.asOf.description.hasPrefix("FY") || removalBars.isEmpty
      }
      .flatMap { fact in
        let value = fact.number.map { "\($0.shown) \(fact.topic.unit)" } ?? fact.value
        return entry(fact.topic.title, value, origin(of: fact), isDue: fact.isDue(on: today))
      }
  }

  private func origin(of fact: WorldFact) -> String {
    let check = fact.checkAgainBy.map { "; check again by \($0)" } ?? ""
    let own = fact.file.isEmpty ? "" : "; your fact, \(fact.file)"
    return "as of \(fact.asOf); \(fact.certainty.words); \(fact.source)\(own)\(check)"
  }

  private func entry(
    _ title: String,
    _ value: String,
    _ origin: String,
    isDue: Bool = false,
  ) -> [Strip] {
    let room = max(16, width - WorldCard.indent)
    let values = SafeText(value).wrapped(to: room).enumerated()
      .map { index, part -> Strip in
        var line = Strip(index == 0 ? "  " + SafeText(title) : .empty)
        line.pad(to: WorldCard.indent)
        return line.adding(part, .accent)
      }
    let sources = (origin.isEmpty ? [] : SafeText(origin).wrapped(to: room))
      .map { part -> Strip in
        var line = Strip(isDue ? "  !" : .empty, Style(.caution))
        line.pad(to: WorldCard.indent)
        return line.adding(part, .dim)
      }
    return values + sources
  }

  /// The column at which values begin.
  private static let indent = 27
}
