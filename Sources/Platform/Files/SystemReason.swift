import Foundation

/// What the system's error numbers mean to whoever reads them.
package enum SystemReason {
  /// The reason of an error of the system's libraries, as far as they tell.
  package static func text(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    return cause.domain == NSPOSIXErrorDomain
      ? text(Int32(cause.code)) : error.localizedDescription
  }

  /// The reason in words, with advice where there is some.
  package static func text(_ number: Int32) -> String {
    switch number {
    case ENOSPC: "the disk is full; what was there is as it was; make room and try again"
    case EDQUOT: "your share of the disk is used up; make room and try again"
    case EROFS: "this disk may only be read; choose another place"
    case EACCES, EPERM: "you may not write there; choose another place or ask its owner"
    case ENOENT: "there is no such folder or file"
    case EFBIG: "the file would be larger than you may write (ulimit -f)"
    case EMFILE, ENFILE: "too many files are open (ulimit -n)"
    default: unsafe String(cString: strerror(number))
    }
  }
}
