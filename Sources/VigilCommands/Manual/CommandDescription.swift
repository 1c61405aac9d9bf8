import Foundation

/// The command line as the parser describes it, for the manual; the parts that a page needs.
///
/// > Source: The JSON that ArgumentParser 1.8.2 prints for `--experimental-dump-help`.
struct CommandDescription: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "short" ? "-" : "--") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let arguments: [Argument]?
  let subcommands: [CommandDescription]?

  /// Reads the description of a command and all beneath it.
  ///
  /// - Throws: A `DecodingError`, where the parser's JSON has another form.
  static func read(_ json: String) throws -> CommandDescription {
    struct Tool: Decodable { let command: CommandDescription }
    return try JSONDecoder().decode(Tool.self, from: Data(json.utf8)).command
  }
}
