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
  private let docket: SafeText
  /// The clinic's name and telephone, as the settings have them; empty where they are not set.
  public var clinic = SafeText.empty
  /// What the docket says the clinic is called; empty where it does not.
  public var clinicName = SafeText.empty
  /// Whether lines that could alarm are on the sheet.
  public var warns = false
  /// Whether it is set in large type.
  public var isLarge = false

  /// Makes the sheet of a client as of a day.
  ///
  /// - Parameters:
  ///   - history: Everything recorded of the client's case.
  ///   - docket: The name of the docket that holds it.
  ///   - labels: What codes stand for.
  ///   - today: The day.
  ///   - plan: The rules and closures deadlines are counted by.
  public init(
    _ history: CaseHistory,
    of docket: SafeText,
    labels: CodeLabels,
    today: Day,
    plan: ClockPlan,
  ) {
    self.docket = docket
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

  /// The head in words for the client: whose record it is, and that the lawyer may know more.
  private func head(_ words: inout SheetWords) -> PageHead {
    let number =
      summary.alienNumber.isEmpty ? words.plain("not recorded") : SafeText(summary.alienNumber)
    return PageHead(
      ofPerson: DocumentFact(words.name("A-number"), number),
      day: DocumentFact(words.name("Date of this sheet"), SafeText(words.language.day(today))),
      source: DocumentFact(
        words.name("Made from"),
        words.plain("the clinic's own record of your case ({1}), as of this day", docket.text),
      ),
      contents: DocumentFact(words.name("On this sheet"), words.plain(ClientSheet.contents)),
    )
  }

  private static let contents = """
    your next hearing, the days the law gives you, your order, and who to call; your lawyer can \
    tell you more than a sheet can
    """

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
