import ArgumentParser
import Foundation

/// Which docket facts are entered into, by whom and from where.
struct EntryOptions: ParsableArguments {
  @OptionGroup var docket: DocketOptions
  @Option(name: .long, help: ArgumentHelp("Who enters it; else $USER.", valueName: "name"))
  var who: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Where the fact comes from, such as a notice.", valueName: "text"),
  )
  var source: String?

  /// Who enters the fact.
  var writer: String {
    let environment = ProcessInfo.processInfo.environment
    let names = [who, environment["USER"], environment["LOGNAME"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? "unknown"
  }

  /// Where the fact comes from.
  var origin: String { source ?? "entered by hand" }
}
