import CaseModel
import Dashboard

/// Pages of reference, made from the code: commands, keys, fields and filters, and rules.
struct ReferencePages {
  /// A page: its file and its text in Markdown.
  struct Page {
    let file: String
    let text: String
  }

  /// Every page.
  ///
  /// - Throws: A `DecodingError`, where the parser describes the command line in another form.
  static func all() throws -> [Page] {
    [
      Page(file: "commands.md", text: try commands()),
      Page(file: "keys.md", text: keys),
      Page(file: "fields.md", text: fields),
      Page(file: "rules.md", text: rules),
      Page(file: "facts.md", text: forms),
    ]
  }

  private static func commands() throws -> String {
    let verbs = (try ManualCommand.commandLine().subcommands ?? [])
      .filter { $0.shouldDisplay && $0.commandName != "help" }
    return page(
      "Commands",
      "`vigil help COMMAND` says the same.",
      verbs.map { section($0, "vigil") },
    )
  }

  private static func section(_ command: CommandDescription, _ before: String) -> String {
    let name = "\(before) \(command.commandName)"
    let inner = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    let arguments = (command.arguments ?? [])
      .filter { $0.shouldDisplay && !["help", "version"].contains($0.valueName ?? "") }
    let rows = arguments.map { [title(of: $0), $0.abstract ?? ""] }
    let parts = [
      "## `\(name)`", command.abstract ?? "", (command.discussion ?? "").fenced,
      rows.isEmpty ? "" : table(["argument", "is"], rows),
    ]
    return (parts.filter { !$0.isEmpty } + inner.map { section($0, name) })
      .joined(separator: "\n\n")
  }

  private static func title(of argument: CommandDescription.Argument) -> String {
    let names = (argument.names ?? []).map { "`\($0.typed)`" }.joined(separator: ", ")
    let value = argument.valueName.map { "*\($0)*" } ?? ""
    switch argument.kind {
    case "positional": return value + (argument.isRepeating ? " …" : "")
    case "option": return "\(names) \(value)"
    default: return names
    }
  }

  private static var keys: String {
    let parts = KeyReference.parts.map { part in
      let rows = part.rows.map { ["`\($0.keys)`", $0.does, "`\($0.command)`"] }
      return "## \(part.title)\n\n" + table(["key", "does", "in settings"], rows)
    }
    return page("Keys", "`?` shows them in the dashboard; `key NAME = KEYS` changes one.", parts)
  }

  private static var fields: String {
    let rows = CaseField.all.map { field in
      let names = ([field.key] + field.aliases).map { "`\($0)`" }.joined(separator: ", ")
      return [names, field.title, field.meaning, values(of: field)]
    }
    return page(
      "Fields",
      "Fields stand in filters, columns, sorts and counts.",
      [table(["word", "title", "is", "values"], rows)],
    )
  }

  private static func values(of field: CaseField) -> String {
    switch field.kind {
    case .choice(let values), .choices(let values):
      values.map { "`\($0.code)`" }.joined(separator: " ")
    case .flag: "`yes` `no`"
    case .code: "a code or its name"
    case .openChoice: "one of Vigil's or of your own"
    case .day: "a day, a span, a month, a quarter, a year, a fiscal year"
    case .daysUntil, .daysSince: "a number of days"
    case .number: "a number"
    case .time: "a time"
    default: "a text"
    }
  }

  private static var rules: String {
    let rows = ClockRuleBook.standard.rules.map { rule in
      [
        "`\(rule.id)` \(rule.version)", rule.title, rule.trigger, rule.authority,
        "\(rule.certainty.rawValue), \(rule.status.rawValue)",
        rule.checkAgainBy?.description ?? "",
      ]
    }
    return page(
      "Rules of deadlines",
      "`vigil clock RULE DAY` counts one. S: its source was read; K: general knowledge.",
      [
        table(["rule", "clock", "counted from", "authority", "certainty", "check again by"], rows)
      ],
    )
  }

  private static var forms: String {
    let parts = FactForm.all()
      .map { form in
        let rows = form.fields.map { field in
          ["`\(field.key)`", field.title + (field.isRequired ? " (needed)" : ""), field.hint]
        }
        return "## `\(form.key)`: \(form.title)\n\n" + table(["value", "is", "written"], rows)
      }
    return page("Facts", "What `vigil add FACT CASE value=…` takes, and the forms.", parts)
  }

  private static func page(_ title: String, _ introduction: String, _ parts: [String]) -> String {
    let note = "<!-- Made from the code: RECORD_DOCUMENTS=1 swift test --filter ReferenceTests -->"
    return ([note, "# \(title)", introduction] + parts).joined(separator: "\n\n") + "\n"
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let all = [head, head.map { _ in "---" }] + rows
    return all.map { "| " + $0.map(\.cell).joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension String {
  /// The text as a cell of a Markdown table: on one line, its bars written out.
  fileprivate var cell: String {
    split(separator: "\n").joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }

  /// The text in a block that keeps its lines.
  fileprivate var fenced: String { isEmpty ? "" : "```\n\(self)\n```" }
}
