import Dashboard
import Foundation

/// Measures what the screen's own thread spends, around the dashboard and never inside it.
///
/// A frame is written after it was made; so what it cost is known when the next events come.
final class ScreenMeter {
  private var meters = Meters()
  private var keyedAt: ContinuousClock.Instant?
  private var written: Int?
  private var worked: Double?
  private var times: [Double] = []
  private let clock = ContinuousClock()

  /// Notes that events came, a key among them or not; the frame before is written by now.
  func begin(hasKey: Bool) {
    if let written, let worked {
      meters.lastBytes = ScreenMeter.bytesWritten - written
      meters.allBytes += meters.lastBytes
      meters.lastWork = ScreenMeter.processorTime - worked
      meters.allWork += meters.lastWork
    }
    (written, worked) = (nil, nil)
    if hasKey { keyedAt = clock.now }
    worked = ScreenMeter.processorTime
  }

  /// Notes that a frame was made and is about to be written.
  func end() {
    meters.frames += 1
    written = ScreenMeter.bytesWritten
    guard let keyedAt else { return }
    times.append((clock.now - keyedAt) / .milliseconds(1))
    if times.count > 1000 { times.removeFirst(500) }
    self.keyedAt = nil
  }

  /// The figures so far, with the last answers of the docket.
  func figures(_ answers: [Meters.Answered]) -> Meters {
    var meters = meters
    let sorted = times.sorted()
    if let last = sorted.indices.last {
      meters.median = sorted[sorted.count / 2]
      meters.worst = sorted[min(last, sorted.count * 99 / 100)]
    }
    meters.keys = sorted.count
    meters.answers = answers
    (meters.ownMemory, meters.mappedMemory) = ScreenMeter.memory
    return meters
  }

  /// Milliseconds of processor this thread has used.
  private static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }

  /// Bytes this thread, which alone draws, has written so far.
  private static var bytesWritten: Int { number("wchar:", in: "/proc/thread-self/io") ?? 0 }

  /// Memory of the program's own and of mapped files that is in use, in bytes.
  static var memory: (own: Int, mapped: Int) {
    let own = number("RssAnon:", in: "/proc/self/status") ?? 0
    return (own * 1024, (number("RssFile:", in: "/proc/self/status") ?? 0) * 1024)
  }

  private static func number(_ name: String, in file: String) -> Int? {
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(name) }
    return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }
      .flatMap { Int($0) }
  }
}
