/// Numbers requests, and tells the answers still wanted from those that came too late.
struct TicketDesk: Sendable {
  private var generation = 0
  private var latest: [Purpose: Int] = [:]
  private var waiting: Set<Purpose> = []

  /// Makes the ticket of a new request; an older one of the same purpose is stale from now on.
  mutating func issue(_ purpose: Purpose) -> Ticket {
    generation += 1
    latest[purpose] = generation
    waiting.insert(purpose)
    return Ticket(purpose, generation)
  }

  /// Tells whether an answer is still wanted.
  func isFresh(_ ticket: Ticket) -> Bool {
    latest[ticket.purpose] == ticket.generation
  }

  /// Marks a purpose as answered; a count that stopped early is followed by the exact one.
  mutating func settle(_ purpose: Purpose) {
    waiting.remove(purpose)
  }

  /// Makes every answer of a purpose stale, so that none is waited for.
  mutating func cancel(_ purpose: Purpose) {
    latest[purpose] = nil
    waiting.remove(purpose)
  }

  /// Whether an answer of the purpose is on its way.
  func isWaiting(_ purpose: Purpose) -> Bool { waiting.contains(purpose) }

  /// Whether no answer is on its way.
  var isQuiet: Bool { waiting.isEmpty }
}
