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
    let heading = Strip(SafeText(words: world.book.name(of: subject)), .heading)
      .adding("  " + SafeText(words: subject.kind.title), .dim)
    return [heading] + docketLines + yearLines + removalBars + detentionLines + factLines
      + claimLines
  }

  /// What the loaded files count of detention: all of it for the United States, orders of
  /// supervision for a country.
  private var detentionLines: [Strip] {
    guard let counts = world.counts else { return [] }
    let detention = DetentionLines(counts: counts.detention, width: width)
    switch subject.kind {
    case .nation: return detention.lines
    case .country: return detention.supervised(world.book.iceName(of: subject))
    default: return []
    }
  }

  private var docketLines: [Strip] {
    guard let row = world.row(of: subject) else { return [] }
    let words: SafeText = """
      \(row.pending.grouped) pending, \(row.withoutCounsel.grouped) of them without counsel; \
      \(row.ordered.grouped) ordered removed, \(row.final.grouped) finally, \
      \(row.finalDetained.grouped) of these last recorded as detained
      """
    let half: SafeText =
      row.medianFilingYear
      .map { "; half of the pending were filed by the end of \($0)" } ?? .empty
    let wait: SafeText =
      row.averageWait
      .map {
        """
        ; the pending have waited \($0.grouped) days on average (TRAC's way: from the charging \
        document, or the first record, to this day)
        """
      } ?? .empty
    let origin: SafeText = "counted in the open docket, by its own rules"
    return entry("In this docket", words + half + wait, origin) + courtLines
  }

  private var courtLines: [Strip] {
    guard subject.kind == .state else { return [] }
    let nations = (world.row(of: subject)?.nationalities ?? [:])
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
      .map { "\(world.labels.label($0.key, in: .nationality) ?? $0.key) \($0.value.grouped)" }
    let origin: SafeText = "pending cases of the open docket"
    return courtNames
      + (nations.isEmpty
        ? [] : entry("Nationalities", SafeText(nations.joined(separator: "; ")), origin))
  }

  private var courtNames: [Strip] {
    let courts = world.courts(of: subject).prefix(14)
      .map {
        "\(world.labels.label($0.code, in: .court) ?? "") (\($0.code)) \($0.row.pending.grouped)"
      }
    return courts.isEmpty
      ? [] : entry("Courts, pending", SafeText(courts.joined(separator: "; ")), "")
  }

  /// Orders of the open docket and removals of ICE's file year by year, beside each other.
  ///
  /// They are counts of different things and never subtracted: an order of one year may be carried
  /// out in another, and a removal may have no order of an immigration judge.
  private var yearLines: [Strip] {
    guard subject.kind == .country, let row = world.row(of: subject) else { return [] }
    let removed = world.removals(of: subject)
    let years = Set(row.orderedInYear.keys).union(removed.keys).sorted().suffix(12)
    guard years.count > 1 else { return [] }
    let most = Double(years.map { row.orderedInYear[$0] ?? 0 }.max() ?? 0)
    let room = max(4, min(24, width - barIndent - (removed.isEmpty ? 10 : 32)))
    let lines = years.map { year -> Strip in
      let orders = row.orderedInYear[year] ?? 0
      var line = Strip(SafeText("  FY\(year)"), .dim)
      line.pad(to: barIndent)
      line.add(SafeText(orders.grouped).padded(to: 9, .trailing))
      line.add(" ")
      line.add(Bar.text(Double(orders), of: most, width: room), Style(.chartA))
      return line.adding(SafeText(removed[year].map { "  ICE removed \($0.grouped)" } ?? ""), .dim)
    }
    let loaded: SafeText? = world.counts?.removals.map { "; ICE: \($0.release)" }
    let file = loaded ?? "; no file of ICE's is loaded: vigil import ice"
    return [Strip("  Removal orders that stand, by fiscal year of the order")] + lines
      + note("orders: the open docket, by its own rules" + file)
  }

  /// What is claimed of those who return, each with its grade; of China alone.
  private var claimLines: [Strip] {
    guard subject == FactSubject(.country, "CH") else { return [] }
    let lines = world.book.subjects(.claim)
      .flatMap { claim -> [Strip] in
        let facts = world.book.facts(about: claim)
        guard let says = facts.first(where: { $0.topic.key == "says" }),
          let grade = facts.first(where: { $0.topic.key == "grade" })
        else { return [] }
        let title = "\(claim.code) \(world.book.name(of: claim))"
        let origin: SafeText = "\(origin(of: says)); graded as of \(grade.asOf)"
        return entry("", SafeText("\(title): \(grade.value)"), origin)
      }
    let heading =
      "  Claimed of those who return: neither advice nor a forecast; 8, then Right, has "
      + "the law and what speaks against each"
    return lines.isEmpty
      ? [] : SafeText(words: heading).wrapped(to: width).map { Strip($0) } + lines
  }

  /// Removals in print, year by year, as bars.
  private var removalBars: [Strip] {
    let years = world.book.facts(about: subject)
      .filter { $0.topic.key == "removals" && $0.asOf.description.hasPrefix("FY") }
    guard years.count > 1, let most = years.compactMap(\.number).max() else { return [] }
    let bars = years.map { fact -> Strip in
      var line = Strip(SafeText("  \(fact.asOf) [\(fact.certainty.rawValue)]"), .dim)
      line.pad(to: barIndent)
      line.add(SafeText(fact.number?.shown ?? "").padded(to: 9, .trailing))
      let room = max(4, min(30, width - barIndent - 12))
      return line.adding(" ")
        .adding(Bar.text(fact.number ?? 0, of: most, width: room), Style(.chartA))
    }
    let sources = years.map(\.source)
      .reduce(into: [String]()) { found, source in
        if !found.contains(source) { found.append(source) }
      }
    return [Strip("  ICE removals by fiscal year")] + bars
      + note(sources.map { SafeText(words: $0) }.joined(separator: "; "))
  }

  private var factLines: [Strip] {
    world.book.facts(about: subject)
      .filter {
        $0.topic.key != "removals" || !$0.asOf.description.hasPrefix("FY") || removalBars.isEmpty
      }
      .flatMap { fact in
        let unit = SafeText(words: fact.topic.unit)
        let value =
          fact.number.map { SafeText($0.shown) + " " + unit }
          ?? SafeText(words: fact.value)
        let title = SafeText(words: fact.topic.title)
        return entry(title, value, origin(of: fact), isDue: fact.isDue(on: today))
      }
  }

  private func origin(of fact: WorldFact) -> SafeText {
    let check: SafeText = fact.checkAgainBy.map { "; check again by \($0)" } ?? .empty
    let own: SafeText = fact.file.isEmpty ? .empty : "; your fact, \(fact.file)"
    let sure = SafeText(words: fact.certainty.words)
    let source = SafeText(words: fact.source)
    return "as of \(fact.asOf); \(sure); \(source)\(own)\(check)"
  }

  private func note(_ words: SafeText) -> [Strip] {
    words.wrapped(to: max(16, width - indent))
      .map { part in
        var line = Strip()
        line.pad(to: indent)
        return line.adding(part, .dim)
      }
  }

  private func entry(
    _ title: SafeText,
    _ value: SafeText,
    _ origin: SafeText,
    isDue: Bool = false,
  ) -> [Strip] {
    let room = max(16, width - indent)
    let isBeneath = title.cells + 3 > indent && !title.isEmpty
    let heading = isBeneath ? ("  " + title).wrapped(to: width).map { Strip($0) } : []
    let values = value.wrapped(to: room).enumerated()
      .map { index, part -> Strip in
        var line = Strip(index == 0 && !isBeneath ? "  " + title : .empty)
        line.pad(to: indent)
        return line.adding(part, .accent)
      }
    let sources = (origin.isEmpty ? [] : origin.wrapped(to: room))
      .map { part -> Strip in
        var line = Strip(isDue ? "  !" : .empty, Style(.caution))
        line.pad(to: indent)
        return line.adding(part, .dim)
      }
    return heading + values + sources
  }

  /// The column at which values begin in a card of a width; a narrow card has them beneath the
  /// titles.
  static func indent(in width: Int) -> Int { width >= 76 ? 29 : width >= 56 ? 22 : 4 }

  private var indent: Int { WorldCard.indent(in: width) }

  /// The column at which the numbers beside bars begin.
  private var barIndent: Int { max(14, indent) }
}
