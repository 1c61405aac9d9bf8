extension CourtZone {
  /// The state of a court, by its postal code; nil where it is not known.
  ///
  /// - Parameters:
  ///   - code: The base city code, such as `NYC`.
  ///   - labels: Labels that end with the state, as `El Paso TX`.
  /// - Returns: The state, or nil.
  ///
  /// > Source: `tblLookupBaseCity` of the EOIR release, BASE_STATE.
  public static func state(of code: String, labels: CodeLabels) -> String? {
    guard let label = labels.label(code, in: .court), label.dropLast(2).last == " " else {
      return nil
    }
    let state = label.suffix(2)
    return state.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? String(state) : nil
  }
}
