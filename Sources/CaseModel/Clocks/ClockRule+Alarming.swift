extension ClockRule {
  /// Whether the rule's plain line could frighten who reads it alone.
  ///
  /// Counsel chooses whether a sheet has it. No deadline of the client's own is among these.
  public var isAlarming: Bool {
    ["FAIL-DEPART", "REM-90", "STAY-END", "UP-180", "UP-365"].contains(id)
  }
}
