public import CaseModel
public import Languages
public import TextLayout

/// One page for a client, in their language: the next hearing, what runs out and by which day, what
/// the order says, and who to call.
///
/// What is not known is said. Every deadline has the English legal word beside it, the version of
/// its rule, the state of the law and the day that must be checked again. What follows a return is
/// never said; what could alarm is said only where counsel chooses it.
public struct ClientSheet: Sendable {
  let summary: CaseSummary
  let derivation: CaseDerivation
  let labels: CodeLabels
  let today: Day
  /// The clinic's name and telephone; empty where they are not set.
  public var clinic = SafeText.empty
  /// Whether lines that could alarm are on the sheet.
  public var warns = false
  /// Whether it is set in large type.
  public var isLarge = false

  /// Makes the sheet of a client as of a day, by the rules and closures of a plan.
  public init(_ history: CaseHistory, labels: CodeLabels, today: Day, plan: ClockPlan) {
    derivation = history.derive(asOf: today, plan: plan)
    summary = derivation.summary
    self.labels = labels
    self.today = today
  }

  /// The clocks on the sheet: those ahead, those late, and those without a limit.
  public var clocks: [Clock] {
    derivation.clocksByGravity().filter { isShown($0) && (warns || !$0.rule.isAlarming) }
  }

  /// The clocks left out because they could alarm.
  public var leftOut: [Clock] {
    warns ? [] : derivation.clocksByGravity().filter { isShown($0) && $0.rule.isAlarming }
  }

  private func isShown(_ clock: Clock) -> Bool {
    derivation.isLate(clock) || clock.due.map { $0 >= today } ?? true
  }

  /// Returns the sheet in a language.
  public func document(in language: Language) -> Document {
    var words = SheetWords(language)
    let blocks = hearing(&words) + deadlines(&words) + order(&words) + calls(&words)
    let foot = foot(&words)
    var document = Document(
      title: title(&words),
      head: head(&words),
      language: language,
      blocks: blocks + foot,
    )
    document.isLarge = isLarge
    return document
  }

  /// The client's name in their own script first, where the language is theirs.
  private func title(_ words: inout SheetWords) -> SafeText {
    let latin = SafeText(summary.name)
    let own = SafeText(summary.nativeName)
    guard !own.isEmpty else { return latin }
    return words.language.isEnglish ? latin + "  " + own : own + "  " + latin
  }

  private func head(_ words: inout SheetWords) -> [DocumentFact] {
    let number =
      summary.alienNumber.isEmpty ? words.plain("not recorded") : SafeText(summary.alienNumber)
    return [
      DocumentFact(words.name("A-number"), number),
      DocumentFact(words.name("Date of this sheet"), SafeText(words.language.day(today))),
    ]
  }

  private func foot(_ words: inout SheetWords) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .paragraph(words.plain("This is not legal advice. Check every day here with your lawyer."))
    ]
    if words.hasOwnWords {
      let text = "{1} Our own translation; a second legal reader has not read it yet."
      blocks.append(.paragraph(words.plain(text, SheetWords.mark)))
    }
    return blocks
  }
}
