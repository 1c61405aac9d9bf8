public import CaseModel
import Foundation
import GRDB

extension CaseWriter {
  /// Keeps a row that could not be taken, word for word; the same row is kept once.
  ///
  /// - Throws: `DocketError` where the docket cannot be written.
  public func keep(_ defect: Defect) throws {
    let reason = defect.reason.rawValue
    let values: [any DatabaseValueConvertible] = [
      defect.file, defect.line, reason, defect.column, Data(defect.verbatim),
    ]
    try db.execute(
      sql: """
        INSERT INTO defect (release, file, line, reason, "column", verbatim, at)
        SELECT 0, ?1, ?2, ?3, ?4, ?5, strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE NOT EXISTS (
          SELECT 1 FROM defect WHERE release = 0 AND file = ?1 AND line = ?2 AND reason = ?3
            AND "column" = ?4 AND verbatim = ?5)
        """,
      arguments: StatementArguments(values),
    )
  }
}
