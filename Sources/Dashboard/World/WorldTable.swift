import CaseModel
import TerminalKit
import TextLayout

/// The list of countries, states or claims, with the docket's counts beside published figures.
struct WorldTable: Sendable {
  let world: WorldState
  let hasFocus: Bool

  /// A column: its title, its width and what it shows of a subject.
  struct Column: Sendable {
    let title: SafeText
    /// The width it has at least; a last column of words takes what is left.
    var width: Int
    var isNumber = true
    let text: @Sendable (WorldState, FactSubject) -> SafeText
  }

  /// Draws the column heads and the rows, the selected one in sight.
  func draw(on frame: inout Frame, in area: CellRect) {
    let columns = columns(in: area.columns - 2)
    let parts = area.splitTop(1)
    put(columns.map(\.title), columns, on: &frame, at: parts.top.origin, Style(.heading))
    let rows = parts.rest.rows
    let first = max(0, min(world.index - rows / 2, world.subjects.count - rows))
    for (line, subject) in world.subjects.dropFirst(first).prefix(rows).enumerated() {
      let place = parts.rest.origin.moved(rows: line)
      let isSelected = first + line == world.index
      let style = isSelected ? Style(hasFocus ? .selection : .quietSelection) : .plain
      if isSelected {
        frame.put(SafeText.spaces(area.columns), at: place, style)
        frame.put(frame.glyphs.pointer, at: place, style)
        frame.cursor = place
      }
      let texts = columns.map { $0.text(world, subject) }
      put(texts, columns, on: &frame, at: place, style)
    }
    ScrollMark(scroll: first, lines: world.subjects.count, area: parts.rest.splitRight(1).rest)
      .draw(on: &frame)
  }

  private func put(
    _ texts: [SafeText],
    _ columns: [Column],
    on frame: inout Frame,
    at place: CellPosition,
    _ style: Style,
  ) {
    var at = place.moved(columns: 1)
    for (text, column) in zip(texts, columns) {
      let fitted = text.fitted(to: column.width, column.isNumber ? .trailing : .leading)
      frame.put(fitted, at: at, style)
      frame.keep(text.said, at: at, cells: column.width)
      at = at.moved(columns: column.width + 2)
    }
  }

  /// The columns that fit, from the left; the name always.
  private func columns(in width: Int) -> [Column] {
    var room = width
    var shown = Array(
      all.prefix { column in
        room -= column.width + 2
        return room >= -2
      }
    )
    let used = shown.reduce(-2) { $0 + $1.width + 2 }
    if let last = shown.last, !last.isNumber, shown.count > 1 {
      shown[shown.count - 1].width += width - used
    } else if shown.count < all.count, !all[shown.count].isNumber, width - used >= 18 {
      shown.append(all[shown.count])
      shown[shown.count - 1].width = width - used - 2
    }
    return shown
  }

  private var all: [Column] {
    switch world.kind {
    case .country where world.purpose == .returns:
      WorldTable.name("Country", 18) + WorldTable.returns
    case .country: WorldTable.name("Country", 18) + WorldTable.countries
    case .state: WorldTable.name("State of the US", 20) + WorldTable.states
    default: WorldTable.name("Subject", 60)
    }
  }

  private static func name(_ title: SafeText, _ width: Int) -> [Column] {
    [
      Column(title: title, width: width, isNumber: false) { world, subject in
        let name = SafeText(words: world.book.name(of: subject))
        return Int(subject.code) == nil ? name : SafeText("\(subject.code)  ") + name
      }
    ]
  }

  private static let countries: [Column] = [
    count("Pending", 9) { $0.pending }, count("Orders", 9) { $0.ordered },
    count("Final", 9) { $0.final }, fact("ICE: final", 10, "final-orders"), removed, withoutCounsel,
    Column(title: "ICE: co-operation", width: 30, isNumber: false) { world, subject in
      guard let fact = world.book.latest("cooperation", about: subject) else { return "" }
      return SafeText("\(fact.asOf) ") + said(fact)
    },
  ]

  private static let states: [Column] = [
    count("Pending", 9) { $0.pending },
    withoutCounsel,
    Column(title: "Days waited", width: 11) { world, subject in
      SafeText(world.row(of: subject)?.averageWait.map(\.grouped) ?? "")
    },
    fact("Detained", 9, "detained"), fact("287(g)", 7, "agreements-287g"),
    Column(title: "Stance", width: 40, isNumber: false) { world, subject in
      guard let fact = world.book.latest("stance", about: subject) else { return "" }
      return said(fact)
    },
  ]

  /// Final orders, what ICE says it holds and removed, the charters known and who is detained.
  private static let returns: [Column] = [
    count("Final", 9) { $0.final }, fact("ICE: final", 10, "final-orders"), removed,
    count("Detained*", 9) { $0.finalDetained },
    Column(title: "Flights known", width: 30, isNumber: false) { world, subject in
      guard let fact = world.book.facts(about: subject).first(where: { $0.topic.key == "flights" })
      else { return "" }
      return SafeText("\(fact.asOf) ") + said(fact)
    },
  ]

  private static let removed = Column(title: "ICE: removed", width: 18) { world, subject in
    SafeText(words: world.latestRemovals(of: subject))
  }

  private static let withoutCounsel = Column(title: "No counsel", width: 10) { world, subject in
    guard let row = world.row(of: subject), row.pending > 0 else { return "" }
    return SafeText("\((Double(row.withoutCounsel * 100) / Double(row.pending)).shown.prefix(4)) %")
  }

  private static func count(
    _ title: SafeText,
    _ width: Int,
    _ value: @escaping @Sendable (WorldCounts.Row) -> Int,
  ) -> Column {
    Column(title: title, width: width) { world, subject in
      SafeText(world.row(of: subject).map { value($0).grouped } ?? "")
    }
  }

  /// A fact in a line: how sure it is, and what it says.
  private static func said(_ fact: WorldFact) -> SafeText {
    SafeText("[\(fact.certainty.rawValue)] ") + SafeText(words: fact.value)
  }

  private static func fact(_ title: SafeText, _ width: Int, _ topic: String) -> Column {
    Column(title: title, width: width) { world, subject in
      SafeText(world.book.latest(topic, about: subject)?.number?.shown ?? "")
    }
  }
}
