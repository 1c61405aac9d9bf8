import CaseModel
import Languages
import TextLayout

extension ClientSheet {
  /// The next hearing: when, where, how, before whom, and what to bring.
  func hearing(_ words: inout SheetWords) -> [DocumentBlock] {
    let heading = DocumentBlock.heading(words.name("Your next hearing"))
    guard let day = summary.hearingOn else {
      let text = "No next hearing is recorded. That does not mean there is none: check every week."
      return [heading, .paragraph(words.plain(text)), .facts([line(&words)])]
    }
    var facts = [
      DocumentFact(words.name("Day"), SafeText(words.language.day(day))),
      DocumentFact(words.name("Time"), time(&words)),
      DocumentFact(words.name("Kind"), kind(&words)),
      DocumentFact(words.name("How"), medium(&words)),
      DocumentFact(words.name("Court"), label(summary.court, .court, &words)),
      DocumentFact(words.name("Place"), label(summary.location, .hearingLocation, &words)),
      DocumentFact(words.name("Room or link"), room(&words)),
      DocumentFact(words.name("Judge"), label(summary.judge, .judge, &words)),
      DocumentFact(words.name("Bring"), words.plain(ClientSheet.bring)),
      DocumentFact(words.name("Interpreter"), interpreter(&words)),
    ]
    if let moved = summary.movedUpDays {
      let text = words.language.count(
        Int(moved),
        one: "It was moved to an earlier day, by {1} day.",
        many: "It was moved to an earlier day, by {1} days.",
      )
      facts.append(DocumentFact(words.name("Moved up"), SafeText(text)))
    }
    facts.append(line(&words))
    var blocks = [heading, .facts(facts), .caution(words.plain("Go to every hearing."))]
    if warns {
      blocks.append(.paragraph(words.statement("If you miss it, the judge can order removal.")))
    }
    return blocks
  }

  private static let bring = """
    the notice of hearing, a paper that shows who you are, and every paper from the court and from \
    the government
    """

  /// Where anybody can ask for the day of a hearing, without a lawyer.
  ///
  /// > Source: EOIR's Automated Case Information, as the court's notices print it.
  private func line(_ words: inout SheetWords) -> DocumentFact {
    let text = "acis.eoir.justice.gov or 1-800-898-7180, with the A-number"
    return DocumentFact(words.name("Check the day"), words.plain(text))
  }

  private func time(_ words: inout SheetWords) -> SafeText {
    guard let minutes = summary.hearingAt else {
      return words.plain("not recorded; it is on the notice of hearing")
    }
    return words.plain("{1}, by the clock at the court", words.language.time(Int(minutes)))
  }

  private func kind(_ words: inout SheetWords) -> SafeText {
    switch summary.calendar {
    case "M": words.name("Master (calendar) hearing")
    case "I": words.name("Individual (merits) hearing")
    default: words.plain("not recorded; it is on the notice of hearing")
    }
  }

  private func medium(_ words: inout SheetWords) -> SafeText {
    switch summary.medium {
    case "P": words.name("In person")
    case "V": words.name("Video")
    case "T": words.name("Telephone")
    case "A", "W", "C": words.name("Internet (Webex)")
    default: words.plain("not recorded; it is on the notice of hearing")
    }
  }

  /// No record has a room or a link; a hearing by internet or telephone has no room.
  private func room(_ words: inout SheetWords) -> SafeText {
    switch summary.medium {
    case "A", "W", "C", "T":
      words.plain("the link or number is not recorded here; it is on the notice of hearing")
    default: words.plain("not recorded here; it is on the notice of hearing and at the door")
    }
  }

  private func interpreter(_ words: inout SheetWords) -> SafeText {
    guard !summary.language.isEmpty, summary.language != "ENG" else {
      return words.plain("Ask the court for an interpreter if you need one.")
    }
    let name = labels.label(summary.language, in: .language) ?? summary.language
    let shown = words.language.text(ClientSheet.titled(name))
    return words.plain(
      "The court has {1} as your language. Say so at once if that is wrong.",
      shown,
    )
  }

  /// What a code stands for in the client's language, the English and the code after it.
  func label(_ code: String, _ table: LookupTable, _ words: inout SheetWords) -> SafeText {
    guard !code.isEmpty else { return words.plain("not recorded") }
    guard let label = labels.label(code, in: table) else { return SafeText(code) }
    let english = ClientSheet.titled(label)
    let city = english.split(separator: ",").first.map(String.init) ?? english
    let known = [english, city].first { words.language.text($0) != $0 }
    guard let known else { return SafeText(english) }
    return SafeText("\(words.language.text(known)) (\(english))")
  }

  /// A label in capitals as names are written.
  private static func titled(_ label: String) -> String {
    guard label == label.uppercased() else { return label }
    return label.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }
}
