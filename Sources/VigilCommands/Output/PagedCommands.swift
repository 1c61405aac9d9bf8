import CaseReports

extension FindCommand: PagedCommand { var isPaged: Bool { !json && !count } }
extension ShowCommand: PagedCommand {
  var isPaged: Bool { !json && paper.written == .text && output.output == nil }
}
extension LogCommand: PagedCommand { var isPaged: Bool { !json } }
extension CodesCommand: PagedCommand { var isPaged: Bool { !json } }
extension ClockCommand: PagedCommand {
  var isPaged: Bool { list && !json && paper.isPaged(output) }
}
extension FactsCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension ReportCommand: PagedCommand {
  var isPaged: Bool { paper.written == .text && output.output == nil && set == nil }
}
extension AuditCommand: PagedCommand {
  var isPaged: Bool { paper.isPaged(output) }
}
