import CaseModel
import TerminalKit
import TextLayout

/// The page of figures: what drawing, answering and memory cost, as measured by the program.
enum MeterLines {
  /// The lines of the page.
  static func all(_ meters: Meters?) -> [Strip] {
    guard let meters else { return [Strip("Nothing has been measured yet", .dim)] }
    return screen(meters) + [Strip()] + answers(meters) + [Strip()] + memory(meters)
  }

  private static func screen(_ meters: Meters) -> [Strip] {
    let frames = Double(max(1, meters.frames))
    return [
      Strip("Screen", .heading),
      line("frames drawn", SafeText(meters.frames.grouped)),
      line(
        "bytes per frame",
        SafeText(meters.lastBytes.grouped),
        "last; mean " + SafeText((meters.allBytes / max(1, meters.frames)).grouped),
      ),
      line(
        "processor per frame, ms",
        number(meters.lastWork),
        "last; mean " + number(meters.allWork / frames),
      ),
      line(
        "key to frame, ms",
        number(meters.median),
        "median of \(String(meters.keys)) keys; p99 " + number(meters.worst),
      ),
    ]
  }

  private static func answers(_ meters: Meters) -> [Strip] {
    [Strip("Last answers of the docket, ms", .heading)]
      + meters.answers.map { answer in
        let rows = answer.rows.map { ", " + SafeText($0.grouped) + " rows" } ?? .empty
        return line(
          answer.purpose,
          number(answer.milliseconds),
          answer.source.isEmpty ? .empty : "from " + answer.source + rows,
        )
      }
  }

  private static func memory(_ meters: Meters) -> [Strip] {
    [
      Strip("Memory, MB", .heading),
      line("the program's own", number(Double(meters.ownMemory) / 1e6)),
      line(
        "files mapped",
        number(Double(meters.mappedMemory) / 1e6),
        "given back when memory is short",
      ),
    ]
  }

  private static func line(
    _ name: SafeText,
    _ value: SafeText,
    _ note: SafeText = .empty,
  ) -> Strip {
    var strip = Strip("  ")
    strip.add(name.padded(to: 26))
    strip.add(value.padded(to: 12, .trailing))
    return strip.adding("  ").adding(note, .dim)
  }

  private static func number(_ value: Double) -> SafeText {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return SafeText("\((hundredths / 100).grouped).\(rest < 10 ? "0" : "")\(rest)")
  }
}
