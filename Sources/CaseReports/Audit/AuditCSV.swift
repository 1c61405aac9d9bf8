import CaseModel
import TextLayout

/// Writes a line for each row that differs.
struct AuditCSV: AuditWriter {
  private var table = ""

  mutating func begin(_ head: AuditHead) -> String {
    "table,change,row,case,old_line,new_line,court,day,columns,back_dated_to\r\n"
  }

  mutating func begin(_ table: ReleaseTable) -> String {
    self.table = table.recordType.fileName
    return ""
  }

  mutating func row(_ row: RowDifference) -> String {
    let caseID = row.caseID == 0 ? "" : "\(row.caseID)"
    var cells = [table, row.kind.rawValue, "\(row.id)", caseID]
    cells += [row.oldLine, row.newLine].map { line in line.map { "\($0)" } ?? "" }
    cells += [SafeText(row.court).text, text(row.day)]
    cells += [row.columns.joined(separator: " "), text(row.backDatedTo)]
    return cells.map(CSVReportWriter.field).joined(separator: ",") + "\r\n"
  }

  private func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

  mutating func end(_ audit: TableAudit) -> String { "" }
  mutating func end() -> String { "" }
}
