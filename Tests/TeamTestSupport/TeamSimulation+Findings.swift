import CaseModel
import CaseStore
import TeamFeed

extension TeamSimulation {
  /// What is wrong with how everybody ended, in words; empty where nothing is.
  public func findings() throws -> [String] {
    let first = try offices[0].reader.teamDigest()
    var wrong: [String] = []
    for office in offices {
      if try office.reader.teamProgress().waiting > 0 {
        wrong.append("\(office.name) has not sent everything")
      }
      if try office.reader.teamDigest() != first {
        wrong.append("\(office.name) is another docket")
      }
    }
    // All are the same, so that one speaks for its tables.
    if try !offices[offices.count - 1].isSound() {
      wrong.append("its own log gives another docket")
    }
    let compared = try offices[0].sync().compare()
    if !compared.isSameLog || compared.isSameFacts != true {
      wrong.append("the log gives another docket")
    }
    return wrong + (try entriesTwice()) + (try notesNotOnce()) + (try claimsWithoutWinner())
  }

  /// The size of the log and the digest everybody has.
  public func outcome() throws -> (entries: Int64, facts: String) {
    (try log.entries(after: 0, limit: 1).head, try offices[0].reader.teamDigest().facts)
  }

  /// Entries of a machine that are in the log twice.
  private func entriesTwice() throws -> [String] {
    var names: Set<String> = []
    var twice: [String] = []
    var position: Int64 = 0
    while true {
      let page = try log.entries(after: position, limit: 10_000)
      for entry in page.entries where !names.insert("\(entry.machine).\(entry.sequence)").inserted {
        twice.append("entry \(entry.position) is there twice")
      }
      guard page.end > position else { return twice }
      position = page.end
    }
  }

  /// Notes that were acknowledged and are neither in the docket once nor asked about.
  private func notesNotOnce() throws -> [String] {
    let reader = offices[0].reader
    let asked = try askedNotes()
    var count: [String: Int] = [:]
    var isUndone: [Int64: Set<String>] = [:]
    for id in Set(notes.values) {
      for row in try reader.history(of: id)?.rows ?? [] where row.table == .note {
        count[row["text"].text, default: 0] += 1
      }
      isUndone[id] = try reader.undoneNotes(of: id)
    }
    return notes.keys.sorted()
      .compactMap { text in
        let id = notes[text] ?? 0
        switch count[text, default: 0] {
        case 1: return nil
        case 0 where asked.contains(text) || isUndone[id, default: []].contains(text): return nil
        case let number: return "\(text) is there \(number) times"
        }
      }
  }

  /// The notes questions are about.
  private func askedNotes() throws -> Set<String> {
    var found: Set<String> = []
    let questions = EventSelection(kinds: [.question])
    for event in try offices[0].reader.events(after: 0, questions, limit: .max).events {
      for part in (event.notice?.text ?? "").components(of: "text note ") {
        found.insert("note " + part.prefix { $0.isNumber || $0 == "." })
      }
    }
    return found
  }

  /// Items that were claimed and are held by nobody, or by somebody who did not claim them; that
  /// all agree by whom, the digests say.
  private func claimsWithoutWinner() throws -> [String] {
    var wrong: [String] = []
    for (place, office) in offices.enumerated() {
      for item in try office.items(.hearings, limit: 1_000_000) {
        let isClaimedHere = claims.contains("\(place) \(item.subject)")
        switch item.recorded {
        case .claimed(let who, _) where who == office.name && !isClaimedHere:
          wrong.append("\(item.subject) is \(who)'s, who did not claim it")
        case .new where isClaimedHere: wrong.append("\(item.subject) is nobody's")
        default: break
        }
      }
    }
    return wrong
  }
}

extension DocketReader {
  /// The notes of a case whose entry was undone by somebody.
  fileprivate func undoneNotes(of caseID: Int64) throws -> Set<String> {
    var texts: [FactKey: String] = [:]
    var last: [FactKey: Bool] = [:]
    for state in try events(of: caseID).flatMap(\.rows) where state.key.table == .note {
      if let row = state.row { texts[state.key] = row["text"].text }
      last[state.key] = state.row != nil
    }
    return Set(texts.filter { last[$0.key] == false }.values)
  }
}

extension String {
  /// What follows each occurrence of a text.
  fileprivate func components(of text: String) -> [Substring] {
    ranges(of: text).map { self[$0.upperBound...] }
  }
}
