public import CaseModel

/// Why a docket could not be used, in words for whoever asked.
public enum DocketError: WordedError, Hashable {
  /// There is no file at the path.
  case notFound(String)
  /// There is a file at the path already.
  case exists(String)
  /// There is a file already where one was to be written, and it was not asked to be replaced.
  case alreadyExists(String)
  /// A file was to be written over a database.
  case overDatabase(String)
  /// The file was begun as a docket and nothing was ever entered.
  case unfinished(String)
  /// The file is not one of Vigil's.
  case notADocket(String)
  /// The file was written by a later version of Vigil.
  case newer(String)
  /// The file was written by an earlier version of Vigil and is only to be looked at.
  case older(String)
  /// Changes wait beside the file, and cannot be read where its folder cannot be written.
  case waiting(String)
  /// The docket is of the other kind than the action needs.
  case wrongKind(Phrase)
  /// Another program is loading into the docket.
  case busy(String)
  /// Another program is writing to the docket.
  case locked(String)
  /// The docket may not be written: its file, its folder or its disk.
  case readOnly(String)
  /// The disk the docket is on is full.
  case full(String)
  /// The file is damaged.
  case damaged(String, reason: Phrase)
  /// A table, column or view of the file is gone.
  case incomplete(String, reason: Phrase)
  /// Whoever waited for another program did not want to wait longer.
  case keptWaiting(String, by: String)
  /// Another program has the docket open.
  case inUse(String)
  /// The system refused a file.
  case file(String, reason: Phrase)
  /// A fact has been changed since it was read.
  case stale
  /// A change would break the docket; the text says why and what to do.
  case refused(Phrase)
  /// An event's body cannot be read.
  case damagedEvent(Int64)
  /// What was named is not in the docket.
  case absent(Phrase)
  /// SQLite refused a statement.
  case database(String)

  /// What happened and what to do about it.
  public var wording: Phrase {
    switch self {
    case .notFound(let path):
      "\(path): no docket there; vigil new begins one, vigil import loads data, vigil demo tries it"
    case .exists(let path): "\(path): there is a file already; choose another name"
    case .alreadyExists(let path):
      "\(path): there is a file already; --force replaces it, or choose another name"
    case .overDatabase(let path):
      "\(path): is a docket or belongs to one, and is never written over; choose another name"
    case .unfinished(let path):
      """
      \(path): was begun as a docket and holds nothing yet; vigil add client or vigil import \
      makes it whole
      """
    case .notADocket(let path): "\(path): not a Vigil docket"
    case .newer(let path):
      """
      \(path): made by a later version of Vigil, which keeps more than this one can read; install \
      that version. Nothing was changed.
      """
    case .older(let path):
      """
      \(path): made by an earlier version of Vigil; vigil check brings it up to date, where the \
      docket and its folder can be written
      """
    case .waiting(let path):
      """
      \(path): what was entered last is still in \(path)-wal, and cannot be read because the \
      folder cannot be written or the disk is full; open the docket once where it can be written
      """
    case .wrongKind(let text): text
    case .busy(let path): "\(path): another import is running; wait for it to end"
    case .locked(let path):
      "\(path): another program is writing to it; nothing was changed; try again when it is done"
    case .readOnly(let path):
      """
      \(path): may only be read; nothing was changed; make the file and its folder writable \
      (chmod u+w) or copy it to a folder of your own
      """
    case .full(let path):
      "\(path): the disk is full; nothing was changed; make room there and try again"
    case .damaged(let path, let reason):
      "\(path): is damaged (\(reason)); bring back a backup with vigil restore"
    case .incomplete(let path, let reason):
      """
      \(path): is not whole (\(reason)); vigil check --repair makes anew what is derived, else \
      bring back a backup with vigil restore
      """
    case .keptWaiting(let path, let holder):
      "\(path): is held by \(holder); nothing was changed; end that program or wait for it"
    case .inUse(let path):
      "\(path): another program has been reading it for long; close it there and run this again"
    case .file(let path, let reason): "\(path): \(reason)"
    case .stale: "somebody has changed this fact since it was read; look at it and try again"
    case .damagedEvent(let event):
      """
      event \(event) is damaged and cannot be read; vigil check lists what is, and a backup has it \
      whole
      """
    case .refused(let text), .absent(let text): text
    case .database(let message): "the docket refused: \(message)"
    }
  }
}
