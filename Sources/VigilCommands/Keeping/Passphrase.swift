import CaseModel
import Foundation

/// A passphrase, read from the terminal without being shown.
enum Passphrase {
  private static let fewest = 8

  /// Asks for one.
  static func ask(twice: Bool) throws -> [UInt8] {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Problem(.usage, "there is no terminal to ask for a passphrase on; take --key-file")
    }
    defer { close(terminal) }
    let words = try line(terminal, "Passphrase: ")
    guard twice else { return words }
    guard words.count >= fewest else {
      throw Problem(.usage, "a passphrase has \(fewest) characters or more; four words are good")
    }
    guard try line(terminal, "The same again: ") == words else {
      throw Problem(.usage, "the two are not the same; nothing was written")
    }
    return words
  }

  /// Asks for the password of a database.
  static func password() throws -> String {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Problem(.usage, "there is no terminal to ask for a password on; put it into ~/.pgpass")
    }
    defer { close(terminal) }
    return String(decoding: try line(terminal, "Password of the database: "), as: UTF8.self)
  }

  private static func line(_ terminal: Int32, _ prompt: String) throws -> [UInt8] {
    let words = try DirectTerminal.reading(terminal) { next in
      defer { unsafe write(terminal, "\n", 1) }
      unsafe write(terminal, prompt, prompt.utf8.count)
      return try line(next)
    }
    guard let words else { throw Problem(.failed, "/dev/tty: no terminal") }
    return words
  }

  /// The bytes up to Enter; backspace takes a whole character back.
  private static func line(_ next: () -> UInt8?) throws -> [UInt8] {
    var words: [UInt8] = []
    while true {
      guard let byte = next() else { throw Problem(.failed, "given up; nothing was written") }
      switch byte {
      case 10, 13: return words
      case 8, 127: while let last = words.popLast(), last & 0xC0 == 0x80 {}
      default: words.append(byte)
      }
    }
  }
}
