import ArgumentParser
import CaseModel
import CaseReports
import TextLayout

/// Stops an import whose release does not look whole, unless it was told to take it all the same.
final class ReleaseScale {
  private let weighing: ReleaseWeighing
  private let accepted: Set<ReleaseConcern.Kind>
  private let isTrial: Bool
  private var left: [ReleaseConcern] = []

  /// Makes ready; a trial says what it finds and goes on.
  init(_ weighing: ReleaseWeighing, accept words: String?, isTrial: Bool) throws {
    self.weighing = weighing
    self.isTrial = isTrial
    accepted = try ReleaseScale.kinds(words)
  }

  /// Reads the words of `--accept`.
  static func kinds(_ words: String?) throws -> Set<ReleaseConcern.Kind> {
    let words = words?.split(separator: ",").map { $0.trimmed } ?? []
    return Set(
      try words.map { word in
        guard let kind = ReleaseConcern.Kind(rawValue: word) else {
          let known = ReleaseConcern.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--accept takes \(known), not \(word)")
        }
        return kind
      }
    )
  }

  /// Weighs what is known before anything is read.
  func weigh(files missing: [ReleaseTable], declared: [ReleaseTable: Int]) throws {
    let concerns = weighing.day + weighing.missing(missing, declared: declared)
    if !isTrial { try settle(concerns) }
  }

  /// Weighs the tables once they are read; a trial says here what an import would stop at.
  func weigh(_ tallies: [TableTally], end: () -> Void) throws {
    let concerns = weighing.day + weighing.tables(tallies)
    guard isTrial else {
      if !refused(concerns).isEmpty { end() }
      return try settle(concerns)
    }
    end()
    left = refused(concerns)
    for concern in concerns { StandardError.say("\(concern.kind.rawValue): \(concern.words)") }
  }

  /// Fails after a trial that found what an import would stop at.
  func requireNothingLeft() throws {
    guard !left.isEmpty else { return }
    throw Problem(.failed, "an import would not take this release without \(option(for: left))")
  }

  private func refused(_ concerns: [ReleaseConcern]) -> [ReleaseConcern] {
    concerns.filter { !accepted.contains($0.kind) }
  }

  private func settle(_ concerns: [ReleaseConcern]) throws {
    let refused = refused(concerns)
    guard refused.isEmpty else {
      let found = refused.map { "  \($0.kind.rawValue): \($0.words)" }.joined(separator: "\n")
      throw Problem(
        .failed,
        """
        the release is not taken, and the docket is as it was:
        \(found)
        If it is right, take it with \(option(for: refused))
        """,
      )
    }
  }

  private func option(for concerns: [ReleaseConcern]) -> String {
    let found = Set(concerns.map(\.kind)).union(accepted)
    let kinds = ReleaseConcern.Kind.allCases.filter(found.contains)
    return "--accept \(kinds.map(\.rawValue).joined(separator: ","))"
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
