import CaseModel
import CaseStore
import Foundation
import Sealing

/// Writes a backup, plain or sealed, that has its name only once it was read again.
struct BackupWriter {
  private let source: ReadOnlyDocket
  private let target: WholeCopy

  /// Begins a backup.
  init(_ source: ReadOnlyDocket, to path: String, replacing: Bool) throws {
    self.source = source
    target = try WholeCopy(path, replacing: replacing, of: source)
  }

  /// Writes a docket as it is.
  func writePlain() throws -> DocketCopy {
    let copy = try source.copy(to: target.draft)
    try target.finish()
    return copy
  }

  /// Writes an encrypted one.
  ///
  /// The plain copy it is made of stays on the docket's own disk, and is gone afterwards.
  func writeSealed(with secret: Secret) throws -> DocketCopy {
    let plain = target.beside(source.path)
    defer { WholeCopy.remove(plain) }
    let copy = try source.copy(to: plain)
    try WholeCopy.write(target.draft) { write in
      try SealedFile.seal(plain, with: secret, write)
    }
    try verify(plain, secret)
    try target.finish()
    return copy
  }

  /// Opens what was sealed, and compares it with what it was made of, byte by byte.
  private func verify(_ plain: String, _ secret: Secret) throws {
    let original = try FileHandle(forReadingFrom: URL(filePath: plain))
    defer { try? original.close() }
    var isSame = true
    try SealedFile.open(target.draft, with: secret) { bytes in
      let expected = try original.read(upToCount: bytes.count) ?? Data()
      isSame = isSame && expected.elementsEqual(bytes)
    }
    let rest = try original.read(upToCount: 1) ?? Data()
    guard isSame, rest.isEmpty else {
      throw Problem(.failed, "what was written is not what was read; look after the disk")
    }
  }
}
