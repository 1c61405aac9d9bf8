import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages

/// The events of a docket as they come, through imports that put another docket in its place.
struct EventSource {
  private let docket: ReadOnlyDocket
  private let selection: EventSelection
  private let watch: DocketWatch
  private var reader: DocketReader?
  private var labels: CodeLabels
  private var last: Int64

  /// Begins with the events since a moment or after an event, or with the last ten.
  init(
    _ docket: ReadOnlyDocket,
    _ selection: EventSelection,
    from since: Moment?,
    after event: Int64? = nil,
  ) throws {
    self.docket = docket
    self.selection = selection
    // Watched before it is read, so that nothing falls between.
    watch = try DocketWatch(docket)
    let reader = try docket.reader()
    labels = try reader.labels()
    last =
      try event ?? since.map { try reader.lastEvent(before: $0) }
      ?? reader.lastEvent(beforeLast: 10, selection)
    self.reader = reader
  }

  /// Writes what has come as lines, and goes on after it the next time.
  mutating func print(json: Bool, to write: (String) throws -> Void) throws {
    try forEachPage { events, labels in
      let lines = events.map {
        json ? $0.jsonLine(labels) : $0.textLine(labels, LanguageOptions.current)
      }
      if !lines.isEmpty { try write(lines.joined()) }
    }
  }

  /// Hands over what has come, some events at a time, and goes on after it the next time.
  mutating func forEachPage(_ body: ([CaseEvent], CodeLabels) throws -> Void) throws {
    while !Interruption.isAsked {
      let page = try open().events(after: last, selection)
      try body(page.events, labels)
      last = page.last
      guard page.hasMore else { return }
    }
  }

  /// Waits for a change; tells whether anything may have come.
  ///
  /// Ends the program where nobody reads what it prints any more.
  mutating func waitForChange() throws -> Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    if unsafe poll(&output, 1, 0) > 0, output.revents & Int16(POLLERR | POLLNVAL) != 0 {
      Foundation.exit(EndStatus.failed.rawValue)
    }
    guard let change = watch.next(within: .milliseconds(500)) else { return false }
    if change != .committed {
      reader?.close()
      reader = nil
    }
    return change != .yielding
  }

  private mutating func open() throws -> DocketReader {
    if let reader { return reader }
    let reader = try docket.reader()
    labels = try reader.labels()
    self.reader = reader
    return reader
  }
}
