import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@testable import Dashboard
@testable import VigilCommands

/// One fact as somebody would write it: a form, and what is in its fields.
private struct Written {
  let form: String
  let texts: [String: String]
  /// The client it is about, one for each.
  let client: Int

  /// The client's A-number.
  var number: String { Written.number(of: client) }

  static func number(of client: Int) -> String {
    let digits = String(client)
    return "A000-200-" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// Every kind of fact: each form, with every value of its first choice, and all its fields filled
  /// as far as they go together.
  static func all() -> [Written] {
    let forms = FactForm.all().filter { $0.key != FactForm.client.key }
    let texts = forms.flatMap { form in
      let choice = form.fields.first { !$0.kind.choices.isEmpty }
      let values = choice?.kind.choices.map(\.code) ?? [""]
      return values.compactMap { value in
        filled(form, choice.map { [$0.key: value] } ?? [:]).map { (form.key, $0) }
      }
    }
    return texts.enumerated()
      .map { Written(form: $0.element.0, texts: $0.element.1, client: $0.offset + 1) }
  }

  /// Fills a form, and leaves out what it says does not belong to the value; nil where it cannot
  /// be.
  private static func filled(_ form: FactForm, _ chosen: [String: String]) -> [String: String]? {
    var texts = chosen
    for field in form.fields where texts[field.key] == nil { texts[field.key] = sample(field) }
    let context = FormContext(today: today)
    for _ in form.fields {
      guard case .success(let values) = form.read(texts, in: context) else { return nil }
      guard case .failure(let problem) = form.record(values, of: Clinic.empty) else { return texts }
      texts[problem.field] = nil
    }
    return nil
  }

  private static func sample(_ field: FormField) -> String {
    let isLater = ["until", "ended", "decided", "released", "due", "severed"].contains(field.key)
    switch field.kind {
    case .day: return isLater ? "2026-09-01" : "2026-03-02"
    case .time: return "9:30"
    case .text: return "as the paper says"
    case .choice(let choices): return choices[0].code
    case .code(let table): return codes[table] ?? ""
    case .number: return "1"
    case .dollars: return "5000"
    case .rule: return "PFR"
    case .flag: return "yes"
    case .alienNumber: return "A000-300-001"
    }
  }

  private static let codes: [LookupTable: String] = [
    .court: "NYC", .nationality: "China", .language: "SP", .caseType: "RMV", .application: "ASYL",
    .motion: "O", .boardDecision: "DIS", .hearingLocation: "NYC", .scheduleType: "MM",
  ]
}

extension Clinic {
  /// A client with nothing on record but the name and a court.
  fileprivate static let empty: CaseHistory = {
    var courtCase = CourtCase()
    courtCase.id = 1
    courtCase.caseType = "RMV"
    var history = CaseHistory(courtCase)
    history.person = Person()
    return history
  }()

  /// Adds the clients the facts are about.
  fileprivate func addClients(_ count: Int) throws {
    let docket = try Docket.open(at: docket)
    for client in 1...count {
      let texts = ["name": "DOE \(client)", "anumber": Written.number(of: client)]
      let values = try FactForm.client.read(texts, in: FormContext(today: today)).get()
      try docket.record(FactForm.client.record(values, of: nil).get(), who: "t", source: "t")
    }
  }

  fileprivate func history(_ number: String, _ reader: DocketReader) throws -> CaseHistory {
    let id = try #require(try reader.cases(withAlienNumber: number).first)
    return try #require(try reader.history(of: id))
  }

  /// By the dashboard's form: every field is typed, and the form is saved.
  fileprivate func byForm(_ facts: [Written]) throws {
    let docket = try Docket.open(at: docket)
    let reader = try docket.reader()
    for fact in facts {
      let form = try #require(FactForm.named(fact.form))
      let history = try history(fact.number, reader)
      var entry = FormEntry(form, of: history, in: FormContext(today: today))
      entry.fill(fact.texts)
      guard case .change(let change)? = entry.submit() else {
        Issue.record("\(fact.form) \(fact.texts) is not one change")
        continue
      }
      try docket.record(change, who: "t", source: "dashboard")
    }
  }

  fileprivate func byCommand(_ facts: [Written]) throws {
    for fact in facts {
      let words = fact.texts.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
      try AddCommand.parse(["--docket", docket, fact.form, fact.number] + words).run()
    }
  }

  fileprivate func byEventLine(_ facts: [Written]) throws {
    let lines = try facts.map { fact in
      let object: [String: Any] = [
        "v": 1, "source": "test", "id": "\(fact.client)", "kind": fact.form, "case": fact.number,
        "fields": fact.texts,
      ]
      let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
    let file = path("lines")
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let ingest = process(["ingest"])
    ingest.standardInput = try FileHandle(forReadingFrom: URL(filePath: file))
    ingest.standardError = FileHandle.nullDevice
    try ingest.run()
    ingest.waitUntilExit()
    #expect(ingest.terminationStatus == 0)
  }

  fileprivate func byCaseload(_ facts: [Written]) throws {
    let keys = Set(facts.flatMap { fact in fact.texts.keys.map { "\(fact.form).\($0)" } }).sorted()
    let rows = facts.map { fact -> String in
      let cells = keys.map { key -> String in
        let parts = key.split(separator: ".").map(String.init)
        return parts[0] == fact.form ? fact.texts[parts[1]] ?? "" : ""
      }
      return (["DOE \(fact.client)", fact.number] + cells).joined(separator: ",")
    }
    let head = (["Name", "A Number"] + keys).joined(separator: ",")
    let file = path("clients.csv")
    let text = ([head] + rows).joined(separator: "\n")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = try run("import", "caseload", file)
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
  }
}

extension FormEntry {
  /// Types texts into the fields, as keys would.
  fileprivate mutating func fill(_ texts: [String: String]) {
    for place in fields.indices {
      if let text = texts[fields[place].field.key] {
        change { line in
          line.replace(with: [])
          for character in text { line.type(character) }
        }
      }
      move(by: 1)
    }
  }
}

extension CaseHistory {
  /// What is recorded, without the numbers rows were given.
  fileprivate var told: [String] {
    rows.map { row in
      let own = row.values.filter { !["id", "caseID", "proceedingID"].contains($0.key) }
      let words = own.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
      return "\(row.table.rawValue): " + words.joined(separator: " ")
    }
    .sorted()
  }
}

@Suite("Every kind of fact goes in alike by form, by command, by caseload file and by event line")
struct FourWaysTests {
  @Test("Each of them makes the same case")
  func alike() throws {
    let facts = Written.all()
    #expect(Set(facts.map(\.form)).count == FactForm.all().count - 1)
    #expect(facts.count >= 140)
    let ways: [(name: String, enter: (Clinic) -> ([Written]) throws -> Void)] = [
      ("form", Clinic.byForm), ("command", Clinic.byCommand), ("caseload", Clinic.byCaseload),
      ("event", Clinic.byEventLine),
    ]
    var first: [String: CaseHistory] = [:]
    for way in ways {
      let clinic = try Clinic([])
      try clinic.addClients(facts.count)
      try way.enter(clinic)(facts)
      let reader = try Docket.open(at: clinic.docket).reader()
      for fact in facts {
        let history = try clinic.history(fact.number, reader)
        #expect(history.rows.count > 2 || fact.form == "custody", "\(way.name): \(fact.form)")
        let told = first[fact.number] ?? history
        first[fact.number] = told
        #expect(history.told == told.told, "\(way.name): \(fact.form) \(fact.texts)")
        #expect(
          history.derive(asOf: today).rows(of: .clocks).map(\.nextClock)
            == told.derive(asOf: today).rows(of: .clocks).map(\.nextClock),
          "\(way.name): \(fact.form)",
        )
      }
    }
  }
}
