import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Shows one case with everything recorded and why each derived value is what it is.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one case: its values, its timeline, and the reason of each derived value.",
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The number of the case, or an A-number such as A000-101-101.")
  var id: String
  @Flag(name: .long, help: "The rule, authority and certainty of each derived value.")
  var explain = false
  @Flag(name: .long, help: "JSON instead of text.") var json = false

  func run() throws {
    let open = try OpenDocket(docket)
    let histories = try found(open).compactMap { try open.reader.history(of: $0) }
    guard !histories.isEmpty else {
      throw Problem(.notFound, "no case \(SafeText(id).text) in this docket")
    }
    for history in histories {
      let page = CasePage(history, labels: open.labels, asOf: open.profile.asOf, plan: open.plan)
      StandardOutput.write(json ? page.json : page.text(explains: explain))
    }
  }

  private func found(_ open: OpenDocket) throws -> [Int64] {
    let byNumber = try open.reader.cases(withAlienNumber: id)
    return byNumber.isEmpty ? Int64(id).map { [$0] } ?? [] : byNumber
  }
}
