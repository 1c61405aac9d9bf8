import CaseModel
import Dashboard
import Foundation
import TextLayout

/// Saves inputs of calculations away from the screen's thread, and tells what became of it.
struct ScenarioKeeper: Sendable {
  private let post: @Sendable (Event) -> Void
  /// One save after the other, so that each reads what the one before wrote.
  private let queue = DispatchQueue(label: "vigil.scenarios")

  init(post: @escaping @Sendable (Event) -> Void) {
    self.post = post
  }

  /// Saves inputs under their name; one of the same name is replaced.
  func keep(_ inputs: WhatIfPreset, of calculation: String) {
    let post = post
    queue.async {
      do {
        try UserScenarios.save(inputs.key, inputs.values, for: calculation)
        let command = "vigil what-if \(calculation) --preset \(inputs.key)"
        post(.told(SafeText("Saved; \(command) prints it"), rings: false))
      } catch {
        post(.told(SafeText("Not saved: \(error)"), rings: true))
      }
    }
  }
}
