import CaseModel
import TerminalKit
import TextLayout

/// The text of the help screen, from the keymap, the filter's grammar and the field catalogue.
enum HelpLines {
  /// Every line, the keys of where the reader came from first.
  static func all(width: Int, keymap: Keymap, from origin: KeyContext = .list) -> [Strip] {
    let half = width >= 140 ? width - aside : width
    let right = Array([filters(half), lists(half), fields(half)].joined(separator: [Strip()]))
    let left = keys(keymap.bindings, origin, width >= 140 ? aside : width)
    guard width >= 140 else { return left + [Strip()] + right }
    return (0..<max(left.count, right.count))
      .map { index in
        var line = left.indices.contains(index) ? left[index] : Strip()
        guard right.indices.contains(index) else { return line }
        line.pad(to: aside)
        return right[index].pieces.reduce(line) { $0.adding($1.text, $1.style) }
      }
  }

  /// The cells of the keys where they are beside the rest.
  private static let aside = 72

  /// The screens whose common keys are told once.
  private static let screens: Set<KeyContext> = [.overview, .list, .queue, .caseView]

  private static func keys(
    _ bindings: [Binding],
    _ origin: KeyContext,
    _ width: Int,
  ) -> [Strip] {
    let shared = bindings.filter { $0.contexts.isSuperset(of: screens) }
    let usual: [KeyContext] = [
      .list, .filter, .search, .palette, .facets, .jump, .overview, .queue, .caseView, .form,
      .factList, .log,
      .sortMenu, .columnMenu,
    ]
    let order = [origin] + usual.filter { $0 != origin }
    let parts = order.map { context in
      let own = bindings.filter {
        $0.contexts.contains(context) && !$0.contexts.isSuperset(of: screens)
      }
      let title: SafeText = context == origin ? "Keys here: " : "Keys: "
      return own.isEmpty ? [] : part(title + context.title, own, width)
    }
    let all = parts.prefix(1) + [part("Keys everywhere", shared, width)] + parts.dropFirst()
    return Array(all.filter { !$0.isEmpty }.joined(separator: [Strip()]))
  }

  private static func part(_ title: SafeText, _ bindings: [Binding], _ width: Int) -> [Strip] {
    [Strip(title, .heading)] + bindings.flatMap { entry($0.names, $0.title, width) }
  }

  /// A name in a column of its own, and what it means.
  private static func entry(_ name: SafeText, _ meaning: SafeText, _ width: Int) -> [Strip] {
    let column = width >= 80 ? 24 : width >= 60 ? 14 : 12
    // Two cells before the name, one after it, and one at each edge of the screen.
    let room = max(16, width - column - 5)
    let isBeneath = name.cells > column
    let heading = isBeneath ? [Strip("  ").adding(name, Style(.key))] : []
    return heading
      + meaning.wrapped(to: room).enumerated()
      .map { index, line in
        let key = index == 0 && !isBeneath ? name : .empty
        return Strip("  ").adding(key.padded(to: column) + " ", Style(.key)).adding(line)
      }
  }

  private static let grammar: [(SafeText, SafeText)] = [
    ("nat:CH", "a field has a value; nat:CH,HA has any of two"),
    ("-custody:detained", "a minus leaves out"),
    ("rep:no case:pending", "all tests must hold"),
    ("nat:CH or nat:HA", "one test must hold; brackets group: (a or b) c"),
    ("order:any", "some value is there; none where there is none"),
    ("hearing<=30d", "up to 30 days from the as-of day; < <= > >= :"),
    ("hearing:7d", "within 7 days; ordered:30d: in the last 30"),
    ("hearing:2026-12", "a day, a month or a year; today, tomorrow, yesterday"),
    ("final:2025-01..2025-06", "from one to the other, both included"),
    ("days>=180", "days since; a number or low..high"),
    ("chen", "words are found in names, A-numbers and case numbers"),
  ]

  private static func filters(_ width: Int) -> [Strip] {
    [Strip("Filters", .heading)] + grammar.flatMap { entry($0, $1, width) }
  }

  private static func lists(_ width: Int) -> [Strip] {
    CaseList.all
      .flatMap { list -> [Strip] in
        let text = SafeText(words: list.definition).wrapped(to: max(20, width - 6))
        return [Strip("What is counted: " + SafeText(words: list.title), .heading)]
          + text.map { Strip("  ").adding($0) } + [Strip()]
      }
      .dropLast()
  }

  private static func fields(_ width: Int) -> [Strip] {
    [Strip("Fields", .heading)] + CaseField.all.flatMap { field($0, width) }
  }

  private static func field(_ field: CaseField, _ width: Int) -> [Strip] {
    var strip = Strip("  ")
    strip.add(SafeText(field.key).padded(to: 11), Style(.key))
    strip.add(SafeText(words: field.title).padded(to: 12), .dim)
    let room = max(20, width - 27)
    let values = field.kind.choices.map { SafeText($0.code) }.joined(separator: ", ")
    let meaning = SafeText(words: field.meaning).wrapped(to: room)
    let lines = meaning + (values.isEmpty ? [] : ("one of " + values).wrapped(to: room))
    let blank = Strip(.spaces(25))
    return lines.enumerated()
      .map { index, text in
        (index == 0 ? strip : blank).adding(text, index < meaning.count ? .plain : .dim)
      }
  }
}
