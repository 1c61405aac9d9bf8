import CaseModel
import TerminalKit
import TextLayout

/// What the columns of a pane and the words in them mean, for somebody who sees them first.
enum LegendLines {
  /// Every line: what the pane counts, then each column with its values.
  static func all(
    of pane: PaneKey,
    facts: DocketFacts?,
    queues: [Queue],
    width: Int,
  ) -> [Strip] {
    let room = max(20, width - 6)
    switch pane {
    case .world: return world(room)
    case .queues: return self.queues(queues, room)
    default: break
    }
    guard let list = pane.list, let facts else { return general(width) }
    let counted = SafeText(words: list.definition).wrapped(to: room).map { Strip("  ").adding($0) }
    let columns = list.fields(for: facts.kind).flatMap { column($0, facts, room) }
    return [Strip("What is counted: " + SafeText(words: list.title), .heading)] + counted
      + [Strip()] + (pane == .repatriation && facts.kind == .release ? world(room) : []) + columns
  }

  private static func general(_ width: Int) -> [Strip] {
    let room = max(20, width - 6)
    return CaseList.all.flatMap { list in
      [Strip(SafeText(words: list.title), .heading)]
        + SafeText(words: list.definition).wrapped(to: room).map { Strip("  ").adding($0) } + [
          Strip()
        ]
    }
  }

  private static func column(_ field: CaseField, _ facts: DocketFacts, _ room: Int) -> [Strip] {
    let head = Strip(SafeText(words: field.title), Style(.key))
    let meaning = SafeText(words: field.meaning).wrapped(to: room).map { Strip("  ").adding($0) }
    let values =
      field.key == "clock"
      ? rules(facts)
      : field.kind.choices.map { choice in
        (
          SafeText(words: choice.title.isEmpty ? choice.code : choice.title),
          SafeText(words: choice.meaning),
        )
      }
    return [head] + meaning + values.flatMap { value($0.0, $0.1, room) } + [Strip()]
  }

  private static func rules(_ facts: DocketFacts) -> [(SafeText, SafeText)] {
    let known = Dictionary(facts.plan.book.rules.map { ($0.id, $0) }) { $1 }
    return known.values.sorted { $0.id < $1.id }
      .map {
        (SafeText($0.id), SafeText($0.plain.isEmpty ? $0.title : "\($0.title): \($0.plain)"))
      }
  }

  static func value(_ name: SafeText, _ meaning: SafeText, _ room: Int) -> [Strip] {
    let column = 20
    return meaning.wrapped(to: max(20, room - column - 4)).enumerated()
      .map { index, line in
        var strip = Strip("    ").adding(index == 0 ? name : .empty, .accent)
        strip.pad(to: 4 + max(column, index == 0 ? name.cells + 1 : 0))
        return strip.adding(line, .dim)
      }
  }
}
