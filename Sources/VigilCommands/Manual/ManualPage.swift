/// The manual page of the program, in the man(7) language.
struct ManualPage {
  let root: CommandDescription
  let version: String

  /// The page as troff text.
  var text: String {
    let verbs = (root.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return """
      .TH VIGIL 1 "" "vigil \(version)" "User Commands"
      .SH NAME
      vigil \\- \(ManualPage.plain(root.abstract ?? ""))
      .SH SYNOPSIS
      .B vigil
      [\\fIcommand\\fR] [\\fIoptions\\fR]
      .SH DESCRIPTION
      \(ManualPage.discussion(root.discussion ?? ""))
      .SH COMMANDS
      \(verbs.map(section).joined(separator: "\n"))
      \(ManualPage.surroundings)

      """
  }

  private func section(_ command: CommandDescription) -> String {
    let title = ".SS \(ManualPage.plain("vigil " + command.commandName))"
    let body = [
      ManualPage.plain(command.abstract ?? ""), ManualPage.discussion(command.discussion ?? ""),
    ]
    let inner = (command.subcommands ?? []).filter(\.shouldDisplay)
      .map { verb in
        let name = "\\fB\(command.commandName) \(verb.commandName)\\fR"
        return ".TP\n\(name)\n\(ManualPage.plain(verb.abstract ?? ""))"
      }
    return ([title] + body.filter { !$0.isEmpty } + inner + arguments(of: command))
      .joined(separator: "\n")
  }

  private func arguments(of command: CommandDescription) -> [String] {
    (command.arguments ?? [])
      .filter { $0.shouldDisplay && !["help", "version"].contains($0.valueName ?? "") }
      .map { argument in
        ".TP\n\(ManualPage.heading(argument))\n\(ManualPage.plain(argument.abstract ?? ""))"
      }
  }

  private static func heading(_ argument: CommandDescription.Argument) -> String {
    let value = argument.valueName.map { "\\fI\(plain($0))\\fR" } ?? ""
    let names = (argument.names ?? []).map { "\\fB\(plain($0.typed))\\fR" }.joined(separator: ", ")
    switch argument.kind {
    case "positional": return value + (argument.isRepeating ? " ..." : "")
    case "option": return "\(names) \(value)"
    default: return names
    }
  }

  /// Text that is to be filled, its leading dots and hyphens made safe.
  static func plain(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(escaped)
      .joined(separator: "\n")
  }

  /// A discussion: lines that begin with blanks are examples and keep their form.
  static func discussion(_ text: String) -> String {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let wantsForm = line.hasPrefix(" ") || line.hasPrefix("vigil ")
      if wantsForm != isExample, !line.isEmpty {
        lines.append(wantsForm ? ".PP\n.nf" : ".fi\n.PP")
        isExample = wantsForm
      }
      lines.append(line.isEmpty ? (isExample ? "" : ".PP") : escaped(line))
    }
    return (lines + (isExample ? [".fi"] : [])).joined(separator: "\n")
  }

  private static func escaped(_ line: some StringProtocol) -> String {
    let safe =
      line.map { character -> String in
        switch character {
        case "\\": "\\e"
        case "-": "\\-"
        default: String(character)
        }
      }
      .joined()
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// Files, environment and exit status; the same for every command.
  private static let surroundings = """
    .SH FILES
    .TP
    .I ~/.local/share/vigil/docket.vigil
    The docket, where none is named.
    .TP
    .I ~/.config/vigil/
    Settings, rules, closures, queues, facts and mappings of your own.
    .TP
    .I ~/.local/state/vigil/
    How the dashboard was left.
    .SH ENVIRONMENT
    .TP
    .B VIGIL_DOCKET
    The docket, where \\-\\-docket is not given.
    .TP
    .B NO_COLOR
    Draws without colour.
    .SH EXIT STATUS
    0 done, 1 failed, 2 usage, 3 what was asked for was not found.
    """
}
