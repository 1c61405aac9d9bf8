import ArgumentParser
import CaseModel
import CaseStore
import TextLayout

/// Makes an empty docket for a clinic.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an empty docket for your clients.",
    discussion: """
      vigil new
      vigil new ~/clinic.vigil

      A public release is loaded into a docket of its own: vigil import eoir
      EOIR.zip --docket FILE.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The docket file, as with --docket.", completion: .file(extensions: ["vigil"]))
  var file: String?

  func run() throws {
    let docket = try docket.named(file)
    guard !docket.exists else {
      throw Problem(.failed, "\(docket.path): there is a docket already; vigil opens it")
    }
    let made = try docket.openOrMake()
    StandardError.remark(
      """
      \(made.path): an empty docket for your clients
      next: vigil import caseload FILE, vigil add client, or vigil to open it and press a
      """
    )
  }
}
