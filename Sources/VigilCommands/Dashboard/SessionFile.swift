import Dashboard
import Foundation

/// Where it is kept how the dashboard was left: for all dockets the theme and the mouse, for each
/// docket its pane, sorts, filters and columns.
///
/// A filter may name a client, so the files are their owner's alone.
struct SessionFile {
  private let shared = UserFolders.state + "/session"
  private let own: String

  /// Names the files of a docket by its path, whichever way that is written.
  init(of docket: String) {
    let path = URL(filePath: docket).resolvingSymlinksInPath().standardizedFileURL.path
    own = UserFolders.state + "/sessions/" + SessionFile.digest(path)
  }

  /// Returns how the dashboard was left; as it is at first if that is not known.
  func read() -> SessionState {
    let texts = [shared, own]
      .map { path in
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
      }
    let look = SessionState(text: texts[0])
    var session = SessionState(text: texts[1])
    (session.theme, session.language, session.isMouseOn) =
      (look.theme, look.language, look.isMouseOn)
    return session
  }

  /// Whether no dashboard was ever left here.
  var isFirst: Bool { !FileManager.default.fileExists(atPath: shared) }

  /// Forgets how the dashboard was left.
  func forget() { unsafe unlink(own) }

  /// Keeps how the dashboard is left; a state that cannot be kept is no reason to fail.
  func write(_ session: SessionState) {
    PrivateFile.keep(session.look.text, at: shared)
    PrivateFile.keep(session.text, at: own)
  }

  /// A name for a path that does not show it.
  ///
  /// > Source: FNV-1a, 64 bits (Fowler, Noll, Vo); no secret rests on it.
  private static func digest(_ path: String) -> String {
    let hash = path.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)).multipliedReportingOverflow(by: 0x100_0000_01b3).partialValue
    }
    return String(hash, radix: 16)
  }
}
