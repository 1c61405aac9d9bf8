import CaseModel

extension Dashboard {
  /// Takes the time, and does what it brings.
  mutating func receive(_ moment: Moment, offset: Int64) {
    time.set(moment, offset: offset)
    if let after = conduct.lockAfter, !isLocked, moment.seconds - time.keyAt >= after { lock() }
    if let rotation = conduct.rotation, moment.seconds - time.turnedAt >= rotation.seconds {
      turn(rotation.panes)
      time.turnedAt = moment.seconds
    }
  }

  /// How long until the time changes something on the screen; nil if it never does.
  ///
  /// A second is the least, so that a moment told in whole seconds is never waited for in vain.
  var alarmAfter: Duration? {
    guard let now = time.now?.seconds else { return nil }
    var due: [Int64] = []
    let changes = lists[pane].map { list in list.changed.values.contains { now - $0 < 3600 } }
    if showsTime || changes == true { due.append((now / 60 + 1) * 60) }
    if let after = conduct.lockAfter, !isLocked { due.append(time.keyAt + after) }
    if let rotation = conduct.rotation { due.append(time.turnedAt + rotation.seconds) }
    return due.min().map { .seconds(max(1, $0 - now)) }
  }

  /// Whether the screen tells the time, or how long ago something was.
  private var showsTime: Bool { conduct.isReadOnly && !isLocked }

  /// Opens the pane after the open one.
  private mutating func turn(_ panes: [PaneKey]) {
    guard !panes.isEmpty else { return }
    let index = panes.firstIndex(of: pane).map { $0 + 1 } ?? 0
    open(panes[index % panes.count])
  }
}
