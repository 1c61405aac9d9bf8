public import CaseModel
import TextLayout

/// One case on paper: what lists show of it, its timeline, and the reason of each derived value.
public struct CasePage: Sendable {
  let summary: CaseSummary
  let timeline: [TimelineEntry]
  let explanations: [Explanation]
  let clocks: [Clock]
  let cautions: [Phrase]
  let labels: CodeLabels
  let asOf: Day
  let source: PageSource
  /// What the reader must know before anything else, such as that the case has vanished.
  public var mark: Phrase = ""
  /// Rows of the release that name the case and were set aside.
  public var rowsSetAside: [Defect] = []

  /// Makes the page of a case as of a day.
  ///
  /// - Parameters:
  ///   - history: Everything recorded of the case.
  ///   - source: The docket and release it is from.
  ///   - labels: What codes stand for.
  ///   - asOf: The day.
  ///   - plan: The rules and closures deadlines are counted by.
  public init(
    _ history: CaseHistory,
    of source: PageSource,
    labels: CodeLabels,
    asOf: Day,
    plan: ClockPlan,
  ) {
    self.source = source
    let derivation = history.derive(asOf: asOf, plan: plan)
    summary = derivation.summary
    explanations = derivation.explanations(labels: labels)
    clocks = derivation.clocksByGravity()
    cautions = derivation.cautions(labels: labels)
    timeline = history.timeline(labels: labels)
    self.labels = labels
    self.asOf = asOf
  }

  /// The fields that have a value, in the catalogue's order.
  var facts: [(field: CaseField, value: Phrase)] {
    CaseField.all.compactMap { field in
      let value = field.phrase(field.value(in: summary), labels: labels, asOf: asOf)
      return value.isEmpty ? nil : (field, value)
    }
  }

  /// Returns the page as text.
  ///
  /// - Parameter explains: Whether the rules behind the values are written out.
  /// - Returns: The lines, each ended.
  public func text(explains: Bool) -> String {
    var lines: [SafeText] = [SafeText("Case \(summary.id), as of \(asOf)"), .empty]
    if !mark.isEmpty { lines += SafeText(mark.english).wrapped(to: 84) + [.empty] }
    if !rowsSetAside.isEmpty { lines += incompleteness + [.empty] }
    lines += facts.map { SafeText($0.field.title).padded(to: 12) + SafeText($0.value.english) }
    lines += cautions.flatMap { [.empty] + SafeText("CAUTION: \($0.english)").wrapped(to: 84) }
    if !clocks.isEmpty {
      let head = SafeText("Clocks, the gravest first; \(Clock.advice)")
      lines += [.empty, head, .empty] + clocks.map(line)
    }
    lines += [.empty, "Timeline", .empty]
    lines += timeline.map(line)
    if explains {
      lines += [.empty, "Why", .empty]
      lines += explanations.flatMap(reason) + clocks.flatMap(reason)
    }
    return lines.map { $0.withoutTrailingBlanks.text + "\n" }.joined()
  }

  private func line(_ clock: Clock) -> SafeText {
    let left = clock.daysLeft(asOf: asOf)
    let distance = left.map { $0 < 0 ? "\(-$0) past" : $0 == 0 ? "today" : "\($0) left" } ?? ""
    let check = clock.rule.isOutOfDate(asOf: asOf) ? " (check)" : ""
    return SafeText(clock.due?.description ?? "any time").padded(to: 12)
      + SafeText(distance).padded(to: 10) + SafeText(clock.rule.id).padded(to: 14)
      + SafeText(clock.rule.shortName + check)
  }

  /// Why a deadline is what it is.
  private func reason(_ clock: Clock) -> [SafeText] {
    let day = clock.due?.withWeekday ?? "any time"
    let head = SafeText("Due").padded(to: 12) + SafeText("\(day), \(clock.rule.shortName)")
    return [head] + clock.lines(asOf: asOf).flatMap { $0.texts(indent: 12) } + [.empty]
  }

  /// That rows of the case were set aside, and which.
  var incompleteness: [SafeText] {
    let count = rowsSetAside.count == 1 ? "1 row" : "\(rowsSetAside.count) rows"
    let head = SafeText("INCOMPLETE: \(count) of this case could not be read and were set aside.")
    return [head]
      + rowsSetAside.map { SafeText("  \($0.file), line \($0.line): \($0.reason.words)") }
  }

  private func line(_ entry: TimelineEntry) -> SafeText {
    let day = SafeText(entry.day?.description ?? "no date").padded(to: 12)
    let detail = entry.detail.isEmpty ? SafeText.empty : SafeText(": \(entry.detail.english)")
    return day + SafeText(entry.title.english) + detail
  }

  private func reason(_ explanation: Explanation) -> [SafeText] {
    [SafeText(explanation.field.title).padded(to: 12) + SafeText(explanation.value.english)]
      + indented(explanation.text.english) + indented(explanation.sourceWords.english)
      + further(explanation) + [.empty]
  }

  private func further(_ explanation: Explanation) -> [SafeText] {
    let told = explanation.told.map { fact in
      let source = fact.source.isEmpty ? "nobody named" : fact.source
      return "Told by \(source), \(fact.day?.description ?? "no date")"
    }
    let change = explanation.whatWouldChange
    return (told.map(indented) ?? [])
      + (change.isEmpty ? [] : indented("Would change with \(change)"))
  }

  private func indented(_ text: String) -> [SafeText] {
    SafeText(text).wrapped(to: 84).map { SafeText.spaces(12) + $0 }
  }

  /// The page as one JSON object.
  public var json: String {
    let values = facts.flatMap { $0.field.cells(in: summary, labels: labels, asOf: asOf) }
      .map { "    \(JSONText.string($0.key)): \(JSONText.string(SafeText($0.text).text))" }
    let entries = timeline.map { entry in
      JSONText.object([
        ("day", .day(entry.day)), ("what", .text(entry.title.english)),
        ("detail", .text(entry.detail.english)),
        ("row", .text(entry.evidence.map { "\($0.table.rawValue) \($0.id)" } ?? "")),
      ])
    }
    let reasons = explanations.map { reason in
      JSONText.object([
        ("field", .text(reason.field.key)), ("value", .text(reason.value.english)),
        ("rule", .text(reason.rule.id)), ("text", .text(reason.text.english)),
        ("authority", .text(reason.authority)),
        ("certainty", .text(reason.rule.certainty.words)),
        ("toldBy", .text(reason.told?.source ?? "")), ("toldOn", .day(reason.told?.day)),
        ("wouldChangeWith", .text(reason.whatWouldChange)),
      ])
    }
    let deadlines = clocks.map { clock in
      JSONText.object([
        ("field", .text("due")),
        ("value", .text("\(clock.due?.description ?? "any time") \(clock.rule.id)")),
        ("rule", .text("\(clock.rule.id) \(clock.rule.version)")),
        ("text", .text("\(clock.rule.title), from \(clock.source.english)")),
        ("authority", .text(clock.rule.standing)),
        ("certainty", .text("\(clock.rule.certainty.words); \(Clock.advice)")),
        ("toldBy", .text("")), ("toldOn", .day(nil)),
        ("wouldChangeWith", .text(clock.changes.english)),
      ])
    }
    let setAside = rowsSetAside.map { defect in
      JSONText.object([
        ("file", .text(defect.file)), ("line", .bare("\(defect.line)")),
        ("reason", .text(defect.reason.words)),
      ])
    }
    let warnings = cautions.map { JSONText.string(SafeText($0.english).text) }
    let vanished = JSONText.string(SafeText(mark.english).text)
    return """
      {"case": \(summary.id), "asOf": "\(asOf)", "mark": \(vanished),
        "rowsSetAside": [\(setAside.joined(separator: ", "))],
        "cautions": [\(warnings.joined(separator: ", "))],
        "values": {
      \(values.joined(separator: ",\n"))},
        "clocks": [
      \(clocks.map { $0.json(asOf: asOf) }.joined(separator: ",\n"))],
        "timeline": [
      \(entries.joined(separator: ",\n  "))],
        "reasons": [
      \((reasons + deadlines).joined(separator: ",\n"))]}

      """
  }
}
