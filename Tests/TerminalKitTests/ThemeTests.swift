import TerminalKit
import Testing

@Suite("Every role has a look on every terminal")
struct ThemeTests {
  private static let depths = [ColourDepth.none, .eight, .sixteen, .rich]

  @Test("No colour is out of range, and none stands behind text of unknown colour")
  func total() {
    for theme in Theme.all {
      for role in Role.allCases {
        for depth in ThemeTests.depths {
          let paint = theme.paint(role, at: depth)
          let numbers = [paint.foreground, paint.background].compactMap { $0?.number(at: depth) }
          #expect(numbers.allSatisfy { (0..<max(1, depth.rawValue)).contains($0) })
          #expect(paint.background == nil || paint.foreground != nil)
          if let front = paint.foreground?.number(at: depth) {
            #expect(front != paint.background?.number(at: depth))
          }
          if depth == .none { #expect(numbers.isEmpty) }
        }
      }
    }
  }

  @Test("The selection and what needs acting on never look like ordinary text")
  func distinct() {
    for theme in Theme.all {
      for depth in ThemeTests.depths {
        let plain = theme.paint(.plain, at: depth)
        for role in [Role.selection, .quietSelection, .danger, .match] {
          #expect(theme.paint(role, at: depth) != plain, "\(theme.name) \(role) \(depth)")
        }
        #expect(theme.paint(.selection, at: depth) != theme.paint(.quietSelection, at: depth))
      }
    }
  }

  @Test("Dark text has no black, light text no white, in any palette")
  func readable() {
    for role in Role.allCases {
      for depth in [ColourDepth.eight, .sixteen] {
        let dark = Theme.dark.paint(role, at: depth)
        if dark.background == nil { #expect(dark.foreground?.number(at: depth) != 0) }
        let light = Theme.light.paint(role, at: depth)
        if light.background == nil {
          #expect(![7, 15].contains(light.foreground?.number(at: depth)))
        }
      }
    }
  }

  @Test("Themes and letters are told apart")
  func names() {
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test(
    "The depth follows the number of colours",
    arguments: [
      (-1, ColourDepth.none), (0, .none), (7, .none), (8, .eight), (15, .eight), (16, .sixteen),
      (88, .sixteen), (256, .rich), (16_777_216, .rich),
    ],
  )
  func depths(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }
}
