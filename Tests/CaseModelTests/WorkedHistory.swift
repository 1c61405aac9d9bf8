import CaseModel
import Testing

/// A case worked out by hand as an appellate lawyer would: what is recorded, and what follows.
///
/// Written in three parts: a title and its authority, what is recorded, and after `->` what the
/// program has to say: status, limb and day; `+` the blockers; `/` clocks that run; `!` clocks that
/// must not; `=` whether the case is pending and its outcome.
struct WorkedHistory: Sendable, CustomTestStringConvertible {
  let title: String
  let authority: String
  let history: CaseHistory
  let asOf: Day
  let order: String
  var blockers: String?
  var clocks: [String] = []
  var absent: [String] = []
  var state: String?

  var testDescription: String { "\(title), \(authority)" }

  /// Every table.
  static let all: [WorkedHistory] =
    boardCodes + appealRows + remands + grants + departures + departureEnds + motionRows
    + protectionCases + waivers + limbs + denials + neighbours + ownTime + blanks

  /// Reads a table of histories.
  static func read(_ text: String) -> [WorkedHistory] {
    var found: [WorkedHistory] = []
    var head = ""
    var rows = ""
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" ") {
        (head, rows) = (String(line), "")
      } else if line.hasPrefix("  -> ") {
        found.append(WorkedHistory(head, rows, String(line.dropFirst(5))))
      } else {
        rows += line
      }
    }
    return found
  }

  private init(_ head: String, _ rows: String, _ expected: String) {
    let names = head.split(separator: "|").map { String($0.trimming) }
    title = names[0]
    authority = names.count > 1 ? names[1] : ""
    var reading = HistoryReading()
    for row in rows.split(separator: ";") {
      reading.add(row.split(separator: " ").map(String.init))
    }
    history = reading.history
    asOf = reading.asOf
    let marks: Set<Character> = ["+", "/", "!", "="]
    var part = ""
    var parts: [(mark: Character, text: String)] = []
    var mark: Character = ">"
    for character in expected {
      if marks.contains(character), part.isEmpty || part.hasSuffix(" ") {
        parts.append((mark, part.trimming))
        (mark, part) = (character, "")
      } else {
        part.append(character)
      }
    }
    parts.append((mark, part.trimming))
    order = parts[0].text == "none" ? "" : parts[0].text
    for (mark, text) in parts.dropFirst() { note(mark, text) }
  }

  private mutating func note(_ mark: Character, _ text: String) {
    let list = text.split(separator: ",").map { String($0.trimming) }
    switch mark {
    case "+": blockers = text == "none" ? "" : text
    case "/": clocks += list
    case "!": absent += list
    default: state = text
    }
  }
}

extension StringProtocol {
  fileprivate var trimming: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// The rows of a worked history as they are read, a row a time.
private struct HistoryReading {
  var history = CaseHistory.removal
  var asOf = Day("2026-11-27")
  private var last: Int64 = 0

  private static let appealKinds = [
    "appeal": "Case Appeal", "remand": "Circuit Court Remand", "mtr": "MTR BIA",
    "ijmtr": "Appeal of IJ MTR", "interlocutory": "Interlocutory Appeal", "bond": "Bond Appeal",
    "zero": "Zero Bond Appeal", "amsa": "AMSA Appeal", "reasonable": "RC Appeal", "untyped": "",
  ]

  mutating func add(_ words: [String]) {
    guard let name = words.first else { return }
    last += 1
    if let kind = HistoryReading.appealKinds[name] {
      history.appeals.append(appeal(kind, words))
      return
    }
    switch name {
    case "asof": asOf = Day(words[1])
    case "motion": history.motions.append(motion(words))
    case "told":
      let key = words[1].split(separator: ".").map(String.init)
      let ended = words.count > 3 ? words[3] : nil
      history.repatriation.append(.told(last, key[0], key[1], words[2], ended: ended))
    case "app": history.applications.append(application(words))
    case "officer":
      var row = appeal("DD Visa", words)
      row.category = "DD"
      history.appeals.append(row)
    default: history.proceedings.append(proceeding(words))
    }
  }

  /// `appeal A 2025-02-05 DIS 2025-12-01`: who filed it, when, the Board's code and day.
  private func appeal(_ kind: String, _ words: [String]) -> Appeal {
    var row = Appeal.made(words[2], words.count > 3 ? words[3] : "")
    row.id = last
    row.kind = kind
    row.filedBy = words[1] == "-" ? "" : words[1]
    row.filedOn = words[2] == "-" ? nil : row.filedOn
    row.decidedOn = words.count > 4 ? Day(words[4]) : nil
    return row
  }

  /// `motion O 2025-02-05 D 2025-12-01`, with `dhs` where DHS made it and `stay` with a stay.
  private func motion(_ words: [String]) -> Motion {
    var row = Motion()
    row.id = last
    row.caseID = 7
    let plain = words.filter { $0 != "dhs" && $0 != "stay" }
    row.kind = plain[1]
    row.receivedOn = plain[2] == "-" ? nil : Day(plain[2])
    row.decision = plain.count > 3 ? plain[3] : ""
    row.decidedOn = plain.count > 4 ? Day(plain[4]) : nil
    row.filedBy = words.contains("dhs") ? "I" : "A"
    row.stay = words.contains("stay") ? "G" : ""
    return row
  }

  private func application(_ words: [String]) -> Application {
    var row = Application()
    row.id = last
    row.caseID = 7
    row.kind = words[1]
    row.receivedOn = Day(words[2])
    row.decision = words.count > 3 ? words[3] : ""
    return row
  }

  /// `RMV X 2025-01-10 IA res=W due=2025-02-10 written to=CH`, `RMV open` or
  /// `RMV other=C 2025-01-10`.
  private mutating func proceeding(_ words: [String]) -> Proceeding {
    history.courtCase.caseType = words[0]
    return .made(last) {
      $0.caseType = words[0]
      guard words.count > 2 else { return }
      let other = words[1].hasPrefix("other=")
      $0.decision = other ? "" : words[1]
      $0.otherCompletion = other ? String(words[1].dropFirst(6)) : ""
      $0.completedOn = Day(words[2])
      $0.absentia = words.contains("IA") ? "Y" : "N"
      $0.decisionForm = words.contains("written") ? "W" : "O"
      for word in words.dropFirst(3) {
        let pair = word.split(separator: "=").map(String.init)
        switch pair[0] {
        case "res": $0.appealReserved = pair[1]
        case "due": $0.appealDueOn = Day(pair[1])
        case "to": $0.orderedTo = pair[1]
        default: break
        }
      }
    }
  }
}

@Suite("Worked histories")
struct WorkedHistoryTests {
  @Test("Status, limb and day are those worked out by hand", arguments: WorkedHistory.all)
  func order(worked: WorkedHistory) {
    let summary = worked.history.derive(asOf: worked.asOf).summary
    let found = [summary.order, summary.limb, summary.finalOn?.description ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    #expect(found == worked.order)
    if let blockers = worked.blockers { #expect(summary.blockers == blockers) }
    if let state = worked.state {
      #expect(
        [summary.state, summary.outcome].filter { !$0.isEmpty }.joined(separator: " ") == state
      )
    }
  }

  @Test("The clocks that run are those worked out by hand", arguments: WorkedHistory.all)
  func clocks(worked: WorkedHistory) {
    let clocks = worked.history.derive(asOf: worked.asOf).clocks()
    let found = clocks.map { "\($0.rule.id) \($0.due?.description ?? "any time")" }
    for clock in worked.clocks { #expect(found.contains(clock), "\(clock) of \(found)") }
    for id in worked.absent { #expect(!clocks.contains { $0.rule.id == id }, "\(id)") }
  }

  @Test("Nothing depends on the order of rows", arguments: WorkedHistory.all)
  func orderFree(worked: WorkedHistory) {
    var turned = worked.history
    turned.proceedings.reverse()
    turned.appeals.reverse()
    turned.motions.reverse()
    turned.applications.reverse()
    turned.repatriation.reverse()
    let one = worked.history.derive(asOf: worked.asOf)
    let other = turned.derive(asOf: worked.asOf)
    #expect(one.summary == other.summary)
    #expect(one.clocks() == other.clocks())
    #expect(one.explanations().map(\.text) == other.explanations().map(\.text))
  }

  @Test("Every reason has words and an authority; every blocker says by what force and until when")
  func reasons() {
    for worked in WorkedHistory.all {
      for reason in worked.history.derive(asOf: worked.asOf).explanations() {
        #expect(!reason.text.isEmpty && !reason.authority.isEmpty, "\(worked.title)")
        guard reason.field.key == "blocker" else { continue }
        #expect(reason.text.contains("by force: ") && reason.text.contains(", until "))
      }
    }
  }

  @Test("There are enough of them, each with a title and an authority of its own")
  func table() {
    #expect(WorkedHistory.all.count + WorkedOrder.all.count >= 250)
    #expect(WorkedHistory.all.allSatisfy { !$0.authority.isEmpty })
    #expect(Set(WorkedHistory.all.map(\.title)).count == WorkedHistory.all.count)
  }
}
