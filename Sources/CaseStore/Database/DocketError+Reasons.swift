import CaseModel
import Foundation
import GRDB
import Platform

extension DocketError {
  /// What SQLite refused, in Vigil's words.
  init(_ error: DatabaseError, path: String) {
    self.init(sqlite: error.extendedResultCode.rawValue, error.message ?? "", path: path)
  }

  /// What SQLite refused, by its extended result code.
  ///
  /// > Source: SQLite's result codes; the low byte is the primary one.
  init(sqlite code: Int32, _ message: String, path: String) {
    switch ResultCode(rawValue: code & 0xFF) {
    case .SQLITE_NOTADB: self = .notADocket(path)
    case .SQLITE_CANTOPEN: self = .file(path, reason: DocketError.whyNotOpened(path))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_CORRUPT: self = .damaged(path, reason: Phrase(value: message))
    case .SQLITE_ERROR where message.hasPrefix("no such "):
      self = .incomplete(path, reason: Phrase(value: message))
    case .SQLITE_IOERR where FreeSpace(beside: path).isNone: self = .full(path)
    case .SQLITE_IOERR where FileLimit.isNear(path):
      self = .file(path, reason: "\(Phrase(words: SystemReason.text(EFBIG))); nothing was changed")
    case .SQLITE_IOERR:
      self = .file(path, reason: "the disk refused it (\(message)); look after the disk")
    case .SQLITE_NOMEM:
      self = .file(path, reason: "there is not enough memory; end other programs or raise ulimit")
    default: self = .database(message.isEmpty ? "\(ResultCode(rawValue: code))" : message)
    }
  }

  private static func whyNotOpened(_ path: String) -> Phrase {
    if unsafe access(path, F_OK) != 0 {
      return unsafe access(FileName.folder(of: path), F_OK) == 0
        ? "is gone; was it moved or removed?" : "its folder is gone"
    }
    if unsafe access(path, R_OK) != 0 {
      return "you may not read it; ask its owner, who can share it with vigil share"
    }
    if FreeSpace(beside: path).isNone { return "the disk is full; make room there" }
    return "cannot be opened; too many files may be open, or its folder may not be written"
  }

  /// Runs a body and puts what SQLite says in Vigil's words.
  static func translated<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw DocketError(error, path: path)
    }
  }

  /// What the system last complained about, and what to do about it.
  package static func system(_ path: String) -> DocketError {
    .file(path, reason: Phrase(words: SystemReason.text(errno)))
  }
}
