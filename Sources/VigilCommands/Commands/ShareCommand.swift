import ArgumentParser
import CaseModel
import CaseStore

/// Gives a docket to a group of accounts.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Let the members of a group work on one docket, each from their own account.",
    discussion: """
      sudo groupadd clinic
      sudo usermod -aG clinic ana                     once; then ana logs in again
      sudo install -d -o $USER -g clinic /srv/clinic
      vigil restore BACKUP --docket /srv/clinic/clinic.vigil
      vigil share --group clinic --docket /srv/clinic/clinic.vigil

      The docket, what is kept beside it and its folder belong to the group; nobody
      else reads them. The folder holds the docket and nothing else. Others open it
      with --docket or VIGIL_DOCKET.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Option(name: .long, help: "The group.") var group: String

  func run() throws {
    let docket = try docket.open()
    for obstacle in try docket.share(withGroup: group) { StandardError.say(obstacle) }
    StandardOutput.say("\(docket.path): shared with the group \(group)")
  }
}
