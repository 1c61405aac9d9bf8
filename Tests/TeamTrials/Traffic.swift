import CaseModel
import CaseStore
import TeamFeed
import TeamTestSupport

/// Measures how fast facts go out and come in.
struct Traffic {
  let ana: Office
  let bo: Office

  init(_ ana: Office, _ bo: Office) {
    self.ana = ana
    self.bo = bo
  }

  /// Sends facts from one office to the other; then a day of a large team.
  func measure(_ events: Int) throws {
    let enter = try seconds { try FactMaker(ana).enter(events, clients: events / 20) }
    let sent = try seconds { try ana.visit() }
    let taken = try seconds { try bo.visit() }
    report("entered in a docket", "\(grouped(Double(events) / enter.seconds)) facts a second")
    report(
      "out",
      "\(grouped(Double(sent.value.confirmed) / sent.seconds)) entries a second, durable and taken "
        + "note of (\(grouped(Double(sent.value.confirmed))))",
    )
    report(
      "in",
      "\(grouped(Double(taken.value.taken) / taken.seconds)) entries a second, lists derived",
    )
    try FactMaker(ana).enter(Traffic.day, clients: Traffic.day / 4)
    try ana.visit()
    let day = try seconds { try bo.visit() }
    report(
      "catching up a day",
      "\(fixed(day.seconds, 2)) s for \(grouped(Double(day.value.taken))) entries (target 1 s)",
    )
  }

  /// 5 million events in four years of 250 working days are 5,000 a day.
  private static let day = 5_000
}

/// Enters facts as an office does: clients, hearings, notes, corrections.
struct FactMaker {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  /// Enters facts about new clients, in transactions of a thousand.
  func enter(_ count: Int, clients: Int) throws {
    let each = max(1, count / max(1, clients))
    var left = count
    while left > 0 {
      try office.enter { writer in
        var room = min(left, 1_000)
        while room > 0 {
          let facts = min(each, room)
          try enterClient(facts, writer)
          room -= facts
          left -= facts
        }
      }
    }
  }

  private func enterClient(_ facts: Int, _ writer: CaseWriter) throws {
    let id = try office.add("client", ["name": "MUSTERMANN Maria"], by: writer).caseID
    var hearing: CaseEvent?
    for number in 1..<max(1, facts) {
      switch number % 5 {
      case 1:
        hearing = try office.add("hearing", to: id, ["date": "+\(number)d"], by: writer)
      case 3:
        guard let key = hearing?.rows.first?.key else { continue }
        try office.correct(key, ["date": "+\(number + 9)d", "time": "9:15"], by: writer)
      default:
        try office.add(
          "note",
          to: id,
          ["text": "Spoke with the clerk; the file is at counter \(number), call again."],
          by: writer,
        )
      }
    }
  }
}
