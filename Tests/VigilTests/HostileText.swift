import CaseIntake
import CaseModel
import CaseSamples
import TerminalTestSupport

/// Texts that would change a terminal, a file name or a line if they were shown as they are.
enum HostileText {
  static let all = [
    "\u{1B}[2J\u{1B}[31mRED", "\u{1B}]52;c;ZXZpbA==\u{07}", "\u{1B}]0;title\u{1B}\\",
    "\u{1B}P$qm\u{1B}\\", "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}",
    "a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e\u{200D}", "line\nbreak\r\nand\u{2028}more\u{2029}",
    "\u{9B}31m\u{9D}0;t\u{9C}\u{85}", "tab\tnul\u{0}del\u{7F}back\u{8}\u{8}",
    "Z" + String(repeating: "\u{301}", count: 40), "\u{301}\u{20DD}", "👨‍👩‍👧‍👦 🏳️‍🌈 🇨🇭",
    "\u{FDFD}\u{12031}\u{E000}\u{10FFFF}", String(repeating: "陈", count: 90),
    "=HYPERLINK(\"x\")", "\u{E0041}\u{E007F}", "\u{1B}", "",
  ]

  /// Clients of the made-up clinic, each with one of the texts wherever a person writes one.
  static let histories: [CaseHistory] = {
    let clients = DemoDocket(seed: 1, today: today).histories
    return zip(all, stride(from: 0, to: clients.count, by: 4))
      .map { text, index in
        var history = clients[index]
        var person = history.person ?? Person()
        person.id = history.courtCase.id
        person.name = text
        person.nativeName = text
        person.alienNumber = text
        person.attorney = text
        person.note = text
        history.person = person
        for index in history.repatriation.indices {
          history.repatriation[index].source = text
          history.repatriation[index].note = text
        }
        for index in history.proceedings.indices { history.proceedings[index].judge = text }
        return history
      }
  }()

  /// The characters of a text that no output may hold.
  static func found(in text: String) -> [String] {
    text.unicodeScalars.filter(isHostile).map { String($0.value, radix: 16) }
  }

  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n" && scalar != "\u{0C}"
    case .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
