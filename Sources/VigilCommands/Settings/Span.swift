import ArgumentParser

/// A length of time as it is typed: a number and `s`, `m` or `h`.
struct Span: ExpressibleByArgument, Hashable {
  /// Its seconds, one or more.
  let seconds: Int64

  /// Reads a span such as `20s`, `15m` or `1h`.
  init?(argument: String) {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600]
    guard let unit = argument.last.flatMap({ units[$0] }),
      let count = Int64(argument.dropLast()), 1...100_000 ~= count
    else { return nil }
    seconds = count * unit
  }
}
