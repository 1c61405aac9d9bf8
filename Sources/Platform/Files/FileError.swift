import Foundation

/// Why a file could not be used, in words for whoever asked.
package enum FileError: Error, Hashable, CustomStringConvertible {
  /// There is a file already where one was to be written, and it was not asked to be replaced.
  case alreadyExists(String)
  /// A file was to be written over a database.
  case overDatabase(String)
  /// The file could not be opened, read or written.
  case failed(String, reason: String)

  /// What the system last complained about, and what to do about it.
  package static func system(_ path: String) -> FileError {
    .failed(path, reason: SystemReason.text(errno))
  }

  /// What happened and what to do about it.
  package var description: String {
    switch self {
    case .alreadyExists(let path):
      "\(path): there is a file already; --force replaces it, or choose another name"
    case .overDatabase(let path):
      "\(path): is a docket or belongs to one, and is never written over; choose another name"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}
