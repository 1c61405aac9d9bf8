import Foundation
import GRDB

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
    case .SQLITE_CORRUPT: self = .damaged(path, reason: message)
    case .SQLITE_IOERR where FreeSpace(beside: path).isNone: self = .full(path)
    case .SQLITE_IOERR where FileLimit.isNear(path):
      self = .file(path, reason: SystemReason.text(EFBIG) + "; nothing was changed")
    case .SQLITE_IOERR:
      self = .file(path, reason: "the disk refused it (\(message)); look after the disk")
    case .SQLITE_NOMEM:
      self = .file(path, reason: "there is not enough memory; end other programs or raise ulimit")
    default: self = .database(message.isEmpty ? "\(ResultCode(rawValue: code))" : message)
    }
  }

  private static func whyNotOpened(_ path: String) -> String {
    if access(path, F_OK) != 0 {
      return access(FileName.folder(of: path), F_OK) == 0
        ? "is gone; was it moved or removed?" : "its folder is gone"
    }
    if access(path, R_OK) != 0 {
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
  static func system(_ path: String) -> DocketError {
    .file(path, reason: SystemReason.text(errno))
  }
}

/// What the system's error numbers mean to whoever reads them.
public enum SystemReason {
  /// The reason of an error of the system's libraries, as far as they tell.
  public static func text(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    return cause.domain == NSPOSIXErrorDomain
      ? text(Int32(cause.code)) : error.localizedDescription
  }

  /// The reason in words, with advice where there is some.
  public static func text(_ number: Int32) -> String {
    switch number {
    case ENOSPC: "the disk is full; what was there is as it was; make room and try again"
    case EDQUOT: "your share of the disk is used up; make room and try again"
    case EROFS: "this disk may only be read; choose another place"
    case EACCES, EPERM: "you may not write there; choose another place or ask its owner"
    case ENOENT: "there is no such folder or file"
    case EFBIG: "the file would be larger than you may write (ulimit -f)"
    case EMFILE, ENFILE: "too many files are open (ulimit -n)"
    default: String(cString: strerror(number))
    }
  }
}

/// The room on the disk a file is on.
struct FreeSpace {
  /// Whether there is no room for anything.
  let isNone: Bool

  /// Looks at the disk of the folder a file is in.
  init(beside path: String) {
    var room = statvfs()
    guard statvfs(FileName.folder(of: path), &room) == 0 else {
      isNone = false
      return
    }
    isNone = UInt64(room.f_bavail) * UInt64(room.f_frsize) < 65_536
  }
}

/// The size a file this program writes may have.
enum FileLimit {
  /// Whether a docket, or what is kept beside it while it is written, may have met the limit.
  ///
  /// What SQLite keeps beside a docket is as large as what is written at once, so that half the
  /// limit is near it; an index of it has 32 KB at once.
  ///
  /// > Source: getrlimit(2), RLIMIT_FSIZE.
  static func isNear(_ path: String) -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return false }
    let largest =
      ([""] + FileName.besides)
      .map { end -> UInt64 in
        var status = stat()
        return stat(path + end, &status) == 0 ? UInt64(clamping: status.st_size) : 0
      }
      .max() ?? 0
    return UInt64(limit.rlim_cur) < max(1 << 20, 2 * largest + (1 << 20))
  }
}
