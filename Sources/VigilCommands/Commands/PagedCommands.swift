import CaseReports

extension FindCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) && !count } }
extension ShowCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension LogCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension CodesCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension ViewsCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension TodayCommand: PagedCommand {
  var isPaged: Bool { paper.isPaged(output) && !record }
}
extension AnswerCommand: PagedCommand {
  var isPaged: Bool { paper.isPaged(output) && question == nil }
}
extension QueueCommand: PagedCommand {
  var isPaged: Bool { action == nil && paper.isPaged(output) }
}
extension CheckCommand: PagedCommand { var isPaged: Bool { defects } }
extension ClockCommand: PagedCommand { var isPaged: Bool { list && paper.isPaged(output) } }
extension FactsCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
extension ReportCommand: PagedCommand {
  var isPaged: Bool { paper.isPaged(output) && set == nil }
}
extension AuditCommand: PagedCommand { var isPaged: Bool { paper.isPaged(output) } }
