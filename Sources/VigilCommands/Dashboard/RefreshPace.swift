/// How long screens are left alone after a change, so that a storm of changes costs a few refreshes
/// a second while a single one is shown at once.
struct RefreshPace {
  private var toldAt: ContinuousClock.Instant?
  private var rest = RefreshPace.shortest

  private static let shortest = Duration.milliseconds(40)
  private static let longest = Duration.milliseconds(320)

  /// Notes that a change was told, and returns how long the next one is to wait.
  ///
  /// A change that came while the last one rested doubles the rest; the first after a pause is
  /// followed by the shortest.
  mutating func rest(after now: ContinuousClock.Instant) -> Duration {
    let isStorm = toldAt.map { now - $0 <= rest + .milliseconds(20) } ?? false
    rest = isStorm ? min(rest * 2, RefreshPace.longest) : RefreshPace.shortest
    toldAt = now
    return rest
  }
}
