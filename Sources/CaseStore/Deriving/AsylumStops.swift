import CaseModel
import GRDB

/// The adjournment codes a release declares to stop the count for an asylum work permit.
///
/// > Source: `tblAdjournmentcodes` of the EOIR release, column `asy_clk_stat`: S stops it. It is
/// kept after a bar as the last of what a code list says beside code and label.
package struct AsylumStops {
  /// The codes; nil where the release says nothing of any.
  package private(set) var codes: Set<String>?

  /// Makes one that has heard of no code.
  package init() {}

  /// Takes what a code list says beside a code.
  package mutating func add(_ code: String, _ extra: String) {
    let state = extra.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !state.isEmpty, extra.contains("/") else { return }
    codes = codes ?? []
    if state.uppercased() == "S" { codes?.insert(code) }
  }
}

extension Database {
  /// The adjournment codes the docket's releases declare to stop the asylum count.
  package func asylumStops() throws -> Set<String>? {
    var stops = AsylumStops()
    let rows = try Row.fetchCursor(
      self,
      sql: "SELECT code, extra FROM lookup WHERE list = ?",
      arguments: [LookupTable.adjournment.rawValue],
    )
    while let row = try rows.next() { stops.add(row[0], row[1]) }
    return stops.codes
  }
}
