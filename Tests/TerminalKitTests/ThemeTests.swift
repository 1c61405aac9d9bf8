import Foundation
import TerminalKit
import TerminalTestSupport
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
        for theme in Theme.all where theme.isLight {
          let light = theme.paint(role, at: depth)
          if light.background == nil {
            #expect(![7, 15].contains(light.foreground?.number(at: depth)))
          }
        }
      }
    }
  }

  /// How far two colours are apart in lightness, 1 to 21.
  ///
  /// > Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
  private func contrast(_ first: [Int], _ second: [Int]) -> Double {
    let lights = [first, second]
      .map { levels in
        let linear = levels.map { level in
          let share = Double(level) / 255
          return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05
      }
      .sorted()
    return lights[1] / lights[0]
  }

  @Test("The formula gives what WCAG gives")
  func formula() {
    #expect(abs(contrast([0, 0, 0], [255, 255, 255]) - 21) < 0.001)
    #expect(abs(contrast([255, 255, 255], [118, 118, 118]) - 4.54) < 0.01)
  }

  @Test("Every role of every theme stands out by 4.5 to 1, of the high-contrast ones by 7 to 1")
  func contrasts() {
    // The darkest and a common dark grey; white and the paper of Solarized.
    let dark = [[0, 0, 0], [40, 40, 40]]
    let light = [[255, 255, 255], [253, 246, 227]]
    for theme in Theme.offered {
      let isHigh = theme.name.hasPrefix("high")
      for role in Role.allCases {
        let paint = theme.paint(role, at: .rich)
        guard let front = paint.foreground else { continue }
        let plain = isHigh ? [(theme.isLight ? light : dark)[0]] : theme.isLight ? light : dark
        for behind in paint.background.map({ [$0.levels] }) ?? plain {
          let found = contrast(front.levels, behind)
          #expect(found >= (isHigh ? 7 : 4.5), "\(theme.name) \(role) \(found)")
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
