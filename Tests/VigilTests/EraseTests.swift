import CaseModel
import CaseSamples
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("A person can be taken out of a docket for good")
struct EraseTests {
  private static let name = "QUETZALCOATLUS Ximena"
  private static let native = "克薩爾科"
  private static let number = "A012-345-678"

  /// A clinic with a person everything is known of.
  private func clinic() throws -> Clinic {
    let clinic = try Clinic()
    let runs = [
      ["add", "client", "name=\(Self.name)", "anumber=\(Self.number)", "court=NYC"],
      ["add", "note", Self.number, "text=\(Self.name) calls; \(Self.native)"],
      ["add", "hearing", Self.number, "date=+30d", "time=9:30 am", "calendar=M"],
    ]
    for run in runs {
      let outcome = try clinic.run(run)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let csv = clinic.path("bad.csv")
    try Data("Name,A Number,Court\n\(Self.name),\(Self.number)9,nowhere\n".utf8)
      .write(to: URL(filePath: csv))
    _ = try clinic.run("import", "caseload", csv)
    return clinic
  }

  private func traces(_ clinic: Clinic) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    return try names.filter { $0.contains("clinic.vigil") }
      .filter { name in
        let bytes = try Data(contentsOf: clinic.folder.appending(path: name))
        let texts = [Self.name, Self.native, Self.number, "012345678"]
        return texts.contains { bytes.range(of: Data($0.utf8)) != nil }
      }
  }

  @Test("No trace is left in any byte, a line is, and nobody else is touched")
  func erasing() throws {
    let clinic = try clinic()
    #expect(try traces(clinic) == ["clinic.vigil"])
    let count = try clinic.run("find", "--count").output
    let before = try clinic.run("log", "9000101").output
    let refused = try clinic.run("erase", Self.number, "--why", "asked to")
    #expect(refused.status == 2 && refused.errors.contains("--yes says yes"))
    let naming = try clinic.run("erase", Self.number, "--yes", "--why", "\(Self.name) asked")
    #expect(naming.status == 1)
    let done = try clinic.run("erase", Self.number, "--yes", "--why", "asked to", "--who", "ana")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.errors.contains("not reached: backups"))
    #expect(try traces(clinic) == [])
    #expect(try clinic.run("log", Self.number).status == 3)
    #expect(try clinic.run("log", "9000101").output == before)
    #expect(try Int(clinic.run("find", "--count").output.dropLast()) == Int(count.dropLast())! - 1)
    #expect(try clinic.run("erase", "--list").output.hasSuffix("by ana  asked to\n"))
    let line = try clinic.run("erase", "--list", "--json").output
    #expect(line.hasPrefix("{\"at\": ") && line.contains("\"who\": \"ana\""))
    #expect(try clinic.run("erase", "9000101", "--why", "asked to", "--json").status == 2)
    let check = try clinic.run("check")
    #expect(check.status == 0, "\(check.output)")
  }

  /// The bytes a text may be stored as: its escapes, and the encodings tables come in.
  private func forms(_ text: String) throws -> [Data] {
    let json = try JSONEncoder().encode(text).dropFirst().dropLast()
    let encodings: [String.Encoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252,
      String.Encoding(rawValue: 0x8000_0632), String.Encoding(rawValue: 0x8000_0A03),
    ]
    let written = encodings.compactMap { text.data(using: $0) }
    return written + [Data(json), Data(text.lowercased().utf8), Data(text.uppercased().utf8)]
  }

  @Test("A name with accents, quotes and signs of its own leaves no trace in any encoding")
  func encodedForms() throws {
    let clinic = try Clinic()
    let name = #"O"BRIEN\D'ÁVILA Zoë"#
    let (earlier, native, number) = ("OBRIAN Zoraida Misspelt", "薩爾科鐵木真", "A087-654-321")
    let runs = [
      ["add", "client", "name=\(earlier)", "native=\(native)", "anumber=\(number)", "court=NYC"],
      ["correct", number, "client", "name=\(name)"],
      ["add", "note", number, "text=\(name) or \(native), \(number)"],
      ["add", "note", "9000101", "text=Cousin of \(name.uppercased())."],
    ]
    for run in runs {
      let outcome = try clinic.run(run)
      #expect(outcome.status == 0, "\(run) \(outcome.errors)")
    }
    // Rows that are set aside are kept as they came: here in two encodings.
    let row = "Name,A Number,Court\n\(native),\(number),NYC,one,field,too,many\n"
    let files: [(String, String.Encoding)] = [
      ("gb.csv", String.Encoding(rawValue: 0x8000_0632)), ("utf16.csv", .utf16LittleEndian),
    ]
    for (file, encoding) in files {
      var bytes = try #require(row.data(using: encoding))
      if encoding == .utf16LittleEndian { bytes = Data([0xFF, 0xFE]) + bytes }
      try bytes.write(to: URL(filePath: clinic.path(file)))
      _ = try clinic.run("import", "caseload", clinic.path(file))
    }
    let texts = [name, earlier, native, number, "A087654321", "087654321", "87-654-321"]
    let first = try clinic.run("erase", number, "--yes", "--why", "asked to")
    #expect(first.status == 0, "\(first.errors)")
    // What was entered of a cousin is named, to be corrected by hand.
    #expect(first.errors.contains("still named in what was entered about others: note.text"))
    #expect(first.errors.contains("event.body"))
    let cousin = try clinic.run("erase", "9000101", "--yes", "--why", "asked to as well")
    #expect(cousin.status == 0, "\(cousin.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    for file in names.filter({ $0.contains("clinic.vigil") }) {
      let bytes = try Data(contentsOf: clinic.folder.appending(path: file))
      for text in texts {
        for form in try forms(text) { #expect(bytes.range(of: form) == nil, "\(file): \(text)") }
      }
    }
    #expect(try clinic.run("check").status == 0)
  }

  @Test("A name in another order, in two columns or among signs is found as well")
  func otherSpellings() throws {
    let clinic = try Clinic()
    let number = "A087-654-321"
    _ = try clinic.run("add", "client", "name=ZARKOZY Qentina", "anumber=\(number)", "court=NYC")
    let notes = [
      "Cousin of Qentina Zarkozy.", "ZARKOZY,  Qentina called.", "See a 087 654 321",
      "Qentina alone", "Zarkozy Maria Qentina",
    ]
    for note in notes { _ = try clinic.run("add", "note", "9000101", "text=\(note)") }
    let table =
      "Last name,First name,A Number,Court\nZarkozy,Qentina,A12,NYC,one,too,many\n"
      + "Zarkozy,Other,A13,NYC,one,too,many\n"
    try Data(table.utf8).write(to: URL(filePath: clinic.path("two.csv")))
    _ = try clinic.run("import", "caseload", clinic.path("two.csv"))
    let reason = ["erase", number, "--yes", "--why"]
    #expect(try clinic.run(reason + ["Qentina Zarkozy asked"]).status == 1)
    let erased = try clinic.run(reason + ["asked to"])
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("1 rows set aside"))
    #expect(erased.errors.contains("note.text (3 rows)"), "\(erased.errors)")
    let left = try clinic.run("check", "--defects").output
    #expect(!left.contains("Qentina") && left.contains("Zarkozy,Other"))
  }

  @Test("The log is still never changed, and a number is never given twice")
  func afterwards() throws {
    let clinic = try clinic()
    let number = try #require(
      try clinic.run("log", Self.number).output.split(separator: "\n").first
    )
    #expect(try clinic.run("erase", Self.number, "--yes", "--why", "asked to").status == 0)
    let again = try clinic.run(
      "add",
      "client",
      "name=OTHER Person",
      "anumber=A012-000-111",
      "court=NYC",
    )
    #expect(again.status == 0)
    #expect(!again.output.isEmpty && !number.isEmpty)
    let docket = try Docket.open(at: clinic.docket)
    let cases = try docket.reader().cases(withAlienNumber: "A012-000-111")
    let greatest = DemoDocket(seed: 1, today: today).histories.map(\.courtCase.id).max() ?? 0
    #expect(cases == [greatest + 2])
    #expect(try clinic.run("check").status == 0)
  }

  @Test("Who could be erased is a rule of the clinic's own")
  func due() throws {
    let clinic = try clinic()
    #expect(try clinic.run("erase", "--due").errors.contains("set erasable = FILTER"))
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("erasable = case:closed\n".utf8).write(to: folder.appending(path: "config"))
    let due = try clinic.run("erase", "--due")
    #expect(due.status == 0, "\(due.errors)")
    #expect(due.output == (try clinic.run("find", "case:closed")).output)
  }
}
