import ArgumentParser

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
    who.flatMap { $0.isEmpty ? nil : $0 } ?? CurrentUser.name
  }

  /// Where the fact comes from.
  var origin: String { source.flatMap { $0.isEmpty ? nil : $0 } ?? "entered by hand" }
}
