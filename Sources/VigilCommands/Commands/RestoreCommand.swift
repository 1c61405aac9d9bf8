import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Sealing
import TextLayout

/// Brings a backup back.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a backup back; the docket that is there is kept beside it.",
    discussion: """
      vigil restore /media/usb/clinic.vigil
      vigil restore /media/usb/clinic.sealed --docket try.vigil

      The backup is checked before anything is changed. To try one, restore it
      under another name with --docket, and look at it.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The backup.", completion: .file()) var file: String
  @OptionGroup var secret: SecretOptions
  @Flag(name: .long, help: "Do not ask before a docket is replaced.") var force = false

  func run() throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Problem(.notFound, "\(file): there is no such backup")
    }
    let plain = try opened()
    defer { if plain != file { WholeCopy.remove(plain) } }
    if docket.holdsAnything, !force {
      try Confirmation.ask(
        "\(docket.path) is replaced by the backup, and kept beside it under another name.",
        orElse: "--force",
      )
    }
    let stamp = BackupName.stamp(Moment.now)
    let restored = try DocketRestoration(of: plain, named: file, to: docket.path, at: stamp)
    StandardOutput.say(
      """
      \(docket.path): \(restored.copy.cases.grouped) cases, \
      \(restored.copy.events.grouped) events
      """,
      done: "the backup is brought back all the same",
    )
    if restored.aside == nil, try isOfClients, let advice = DiskEncryption(of: docket.path).advice {
      StandardError.say("note: \(advice)")
    }
    if let aside = restored.aside {
      let missing = restored.eventsBefore - restored.copy.events
      StandardError.remark(
        missing > 0
          ? """
          what was there is kept as \(aside); it has \(missing.grouped) events the backup \
          has not
          """
          : "what was there is kept as \(aside)" as Phrase
      )
    }
  }

  /// Whether what was brought back names a clinic's clients.
  private var isOfClients: Bool {
    get throws { try docket.look().reader().profile().kind == .caseload }
  }

  /// The backup, decrypted beside the docket where it is sealed.
  private func opened() throws -> String {
    guard SealedFile.isSealed(file) else { return file }
    let plain = docket.path + ".\(UInt64.random(in: 0...UInt64.max)).opened"
    let secret = try secret.secret(twice: false)
    do {
      try DocketRestoration.makeFolder(of: docket.path)
      try WholeCopy.write(plain) { write in try SealedFile.open(file, with: secret, write) }
    } catch {
      WholeCopy.remove(plain)
      throw error
    }
    return plain
  }
}
