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
struct Problem: WordedError {
  let status: EndStatus
  let wording: Phrase

  init(_ status: EndStatus, _ wording: Phrase) {
    self.status = status
    self.wording = wording
  }
}
