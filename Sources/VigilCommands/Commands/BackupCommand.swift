import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Sealing
import TextLayout

/// Copies the docket to another place while others work on it.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the docket to another disk, checked, while others go on working.",
    discussion: """
      vigil backup /media/usb/clinic.vigil
      vigil backup /media/usb/clinic.sealed --encrypt
      vigil backup /srv/clinic.sealed --encrypt --key-file ~/vigil.key --keep 14

      The copy is what the docket was at one moment. It is read again and compared
      before it gets its name. With --keep each copy has its time in its name, and
      older ones are removed once the new one is known to be good. Without a
      passphrase or key nobody opens an encrypted copy, you included: keep the key
      file elsewhere, and try vigil restore now and then.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The file to write.", completion: .file()) var file: String
  @Flag(name: .long, help: "Encrypt it; a passphrase is asked for, or take --key-file.")
  var encrypt = false
  @OptionGroup var secret: SecretOptions
  @Option(name: .long, help: "Keep so many copies, each with its time in its name.") var keep: Int?
  @Flag(name: .long, help: "Replace an earlier backup of this name.") var force = false

  func validate() throws {
    guard secret.keyFile == nil || encrypt else {
      throw ValidationError("--key-file goes with --encrypt")
    }
    guard keep.map({ 1...10_000 ~= $0 }) ?? true else {
      throw ValidationError("--keep takes 1 to 10,000")
    }
  }

  func run() throws {
    let source = try ReadOnlyDocket.openToCopy(at: docket.path)
    let names = keep.map { _ in BackupName(file) }
    let target = names?.path(at: Moment.now) ?? file
    let secret = encrypt ? try secret.secret(twice: true) : nil
    let writer = try BackupWriter(source, to: target, replacing: force)
    let copy = try secret.map { try writer.writeSealed(with: $0) } ?? writer.writePlain()
    for old in names?.all().dropFirst(keep ?? 0) ?? [] { unsafe unlink(old) }
    StandardOutput.say(
      """
      \(target): \(copy.cases.grouped) cases, \(copy.events.grouped) events; \
      read again and sound
      """,
      done: "the backup is written all the same",
    )
  }
}
