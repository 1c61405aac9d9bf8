import CaseModel
import CaseStore
import Foundation
import Languages

/// What `vigil` offers where there is no docket yet: a question with one key for each answer.
struct FirstStart {
  /// What there is to do first.
  enum Choice: Character, CaseIterable {
    case tour = "t"
    case demo = "d"
    case new = "n"
    case release = "l"
    case leave = "q"

    /// What it does, in a line.
    var words: String {
      switch self {
      case .tour: "see what Vigil does in eight steps, on made-up clients"
      case .demo: "try Vigil on a made-up clinic; nothing of it is kept"
      case .new: "begin a docket for your clinic's clients"
      case .release: "load a public release of the immigration courts (a zip or a folder)"
      case .leave: "leave"
      }
    }
  }

  private let docket: DocketOptions

  init(_ docket: DocketOptions) {
    self.docket = docket
  }

  /// Whether somebody is there to ask.
  static var isPossible: Bool { StandardOutput.isTerminal && isatty(STDIN_FILENO) == 1 }

  /// Asks, and does what was chosen.
  ///
  /// - Throws: What the command that was chosen throws.
  func run() throws {
    StandardOutput.write(question)
    switch FirstStart.choice() {
    case .tour: try Vigil.run(["tour"])
    case .demo: try Vigil.run(["demo"])
    case .new:
      try Vigil.run(["new", "--docket", docket.path])
      try Vigil.run(["open", "--docket", docket.path])
    case .release: try load()
    case .leave: StandardOutput.say("vigil --help says what else there is.")
    }
  }

  /// The question as it is shown.
  var question: String {
    let language = LanguageOptions.current
    let lines = Choice.allCases.map { "  \($0.rawValue)   \(language.text($0.words))" }
    return [
      language.text("There is no docket at {1} yet.", docket.path), lines.joined(separator: "\n"),
      language.text("Press t, d, n, l or q:") + " ",
    ]
    .joined(separator: "\n\n")
  }

  private func load() throws {
    let question = "The zip or the folder of the release (empty to leave):"
    StandardOutput.write(LanguageOptions.current.text(question) + " ")
    guard let path = readLine()?.trimmingCharacters(in: .whitespaces), !path.isEmpty else { return }
    try Vigil.run(["import", "eoir", UserFolders.expanded(path), "--docket", docket.path])
    try Vigil.run(["open", "--docket", docket.path])
  }

  /// The next key that is one of the choices; the end of the input leaves.
  private static func choice() -> Choice {
    DirectTerminal.reading(STDIN_FILENO) { next in
      while let byte = next() {
        let key = Character(UnicodeScalar(byte)).lowercased()
        guard let choice = Choice.allCases.first(where: { String($0.rawValue) == key }) else {
          continue
        }
        StandardOutput.write("\(key)\n\n")
        return choice
      }
      StandardOutput.write("\n")
      return .leave
    } ?? .leave
  }
}
