import CaseModel
import CaseStore
import Foundation

/// The events of a docket as they come, through imports that put another docket in its place.
struct EventSource {
  private let docket: Docket
  private let selection: EventSelection
  private var reader: DocketReader
  private var labels: CodeLabels
  private var last: Int64
  private var mark: [Int64] = []
  private var turns = 0

  /// Begins with the events since a moment, or with the last ten.
  init(_ docket: Docket, _ selection: EventSelection, from since: Moment?) throws {
    self.docket = docket
    self.selection = selection
    let reader = try docket.reader()
    labels = try reader.labels()
    last =
      try since.map { try reader.lastEvent(before: $0) }
      ?? reader.lastEvent(beforeLast: 10, selection)
    self.reader = reader
  }

  /// Prints what has come, and goes on after it the next time.
  mutating func print(json: Bool) throws {
    while !Interruption.isAsked {
      let page = try reader.events(after: last, selection)
      let lines = page.events.map { json ? $0.jsonLine(labels) : $0.textLine(labels) }
      if !lines.isEmpty { StandardOutput.write(lines.joined()) }
      last = page.last
      guard page.hasMore else { return }
    }
  }

  /// Waits a tenth of a second; tells whether anything may have come.
  ///
  /// Idle, it looks at what the system knows of the files and at nothing else; once in a while it
  /// asks the docket itself, in case a change left no trace there.
  mutating func waitForChange() throws -> Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    if poll(&output, 1, 100) > 0, output.revents & Int16(POLLERR | POLLNVAL) != 0 {
      Foundation.exit(EndStatus.failed.rawValue)
    }
    if reader.isReplaced {
      // For a moment of an import there may be nothing at the path.
      guard let next = try? docket.reader() else { return false }
      reader = next
      labels = try reader.labels()
      mark = []
      return true
    }
    turns += 1
    let now = FileMark.marks(of: docket.path)
    guard now != mark || turns.isMultiple(of: 20) else { return false }
    mark = now
    return true
  }
}

/// What the system says of a docket's files.
private enum FileMark {
  /// Times and sizes of the docket and its log; another number where something was written.
  static func marks(of path: String) -> [Int64] {
    [path, path + "-wal"]
      .flatMap { path -> [Int64] in
        var status = stat()
        guard stat(path, &status) == 0 else { return [0, 0, 0] }
        let time = status.st_mtim
        return [Int64(time.tv_sec), Int64(time.tv_nsec), Int64(status.st_size)]
      }
  }
}
