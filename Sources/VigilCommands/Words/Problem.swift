import CaseModel
import Foundation

/// How the program ends.
enum EndStatus: Int32 {
  case done = 0
  case failed = 1
  case usage = 2
  case notFound = 3
}

/// Why a command cannot do what was asked, in words for whoever asked.
struct Problem: Error, CustomStringConvertible {
  let status: EndStatus
  /// The words in English.
  let description: String
  /// The words as any language can say them; nil if they were put together of others.
  let wording: Phrase?

  init(_ status: EndStatus, _ wording: Phrase) {
    self.status = status
    self.wording = wording
    description = wording.english
  }

  /// Makes a problem of words put together elsewhere, which stay English.
  init(_ status: EndStatus, text description: String) {
    self.status = status
    wording = nil
    self.description = description
  }
}
