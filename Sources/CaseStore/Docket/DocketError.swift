/// Why a docket could not be used, in words for whoever asked.
public enum DocketError: Error, Hashable, CustomStringConvertible {
  /// There is no file at the path.
  case notFound(String)
  /// There is a file at the path already.
  case exists(String)
  /// The file is not one of Vigil's.
  case notADocket(String)
  /// The file was written by a later version of Vigil.
  case newer(String)
  /// The file was written by an earlier version of Vigil and is only to be looked at.
  case older(String)
  /// The docket is of the other kind than the action needs.
  case wrongKind(String)
  /// Another program is loading into the docket.
  case busy(String)
  /// Another program has the docket open.
  case inUse(String)
  /// The system refused a file.
  case file(String, reason: String)
  /// A fact has been changed since it was read.
  case stale
  /// A change would break the docket; the text says why and what to do.
  case refused(String)
  /// What was named is not in the docket.
  case absent(String)
  /// SQLite refused a statement.
  case database(String)

  /// What happened and what to do about it.
  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no docket there; make one with vigil demo or vigil import"
    case .exists(let path): "\(path): there is a file already; choose another name"
    case .notADocket(let path): "\(path): not a Vigil docket"
    case .newer(let path):
      """
      \(path): made by a later version of Vigil, which keeps more than this one can read; install \
      that version. Nothing was changed.
      """
    case .older(let path):
      "\(path): made by an earlier version of Vigil; any other command brings it up to date"
    case .wrongKind(let text): text
    case .busy(let path): "\(path): another import is running; wait for it to end"
    case .inUse(let path):
      "\(path): another program has been reading it for long; close it there and import again"
    case .file(let path, let reason): "\(path): \(reason)"
    case .stale: "somebody has changed this fact since it was read; look at it and try again"
    case .refused(let text), .absent(let text): text
    case .database(let message): "the docket refused: \(message)"
    }
  }
}
