import Foundation
import Sealing
import Testing

@Suite("A sealed file opens for who has its secret, and for nobody else")
struct SealedFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let key = Secret.keyFile(Array(repeating: 7, count: 32))

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  private func sealed(_ bytes: [UInt8], _ secret: Secret) throws -> [UInt8] {
    var sealed: [UInt8] = []
    try SealedFile.seal(file("plain", bytes), with: secret) { sealed += $0 }
    return sealed
  }

  private func opened(_ sealed: [UInt8], _ secret: Secret) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try SealedFile.open(file("sealed", sealed), with: secret) { bytes += $0 }
    return bytes
  }

  @Test(
    "What was sealed is what is opened, at every size about a piece",
    arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000],
  )
  func roundTrip(_ size: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let sealed = try sealed(bytes, key)
    #expect(try opened(sealed, key) == bytes)
    #expect(try opened(SealedFile.seal(bytes, with: key), key) == bytes)
    #expect(SealedFile.isSealed(try file("sealed", sealed)))
    #expect(size < 8 || !Data(sealed).contains(Data(bytes.prefix(64))))
  }

  @Test("A passphrase opens what it sealed, and another does not")
  func passphrase() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let secret = Secret.passphrase(Array("four words of one's own".utf8))
    let sealed = try sealed([1, 2, 3], secret)
    #expect(try opened(sealed, secret) == [1, 2, 3])
    #expect(throws: SealingError.wrongSecret(folder.appending(path: "sealed").path)) {
      try opened(sealed, .passphrase(Array("four words of another's".utf8)))
    }
    #expect(throws: SealingError.self) { try opened(sealed, key) }
  }

  @Test("No changed bit and no missing end passes")
  func damage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sealed = try sealed(Array(repeating: 9, count: 70_000), key)
    for place in Array(0..<98) + [200, 40_000, 65_700, sealed.count - 1] {
      // The limits of Argon2id play no part where there is a key; they are authenticated too.
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: SealingError.self, "byte \(place)") { try opened(changed, key) }
    }
    for end in [0, 10, 60, 98, 65_651, sealed.count - 1] {
      #expect(throws: SealingError.self, "cut at \(end)") {
        try opened(Array(sealed.prefix(end)), key)
      }
    }
    #expect(throws: SealingError.self) { try opened(sealed + [0], key) }
  }
}
