/// How each role looks.
///
/// The background is always the terminal's own, except behind a selection, where both colours are
/// set together; so a theme never puts black on black.
public struct Theme: Hashable, Sendable {
  /// The name the theme is chosen by.
  public let name: String
  /// Whether it is made for a light background.
  public let isLight: Bool
  private let paints: [Role: Paint]

  /// Makes a theme; a role left out looks like ordinary text.
  public init(name: String, isLight: Bool = false, paints: [Role: Paint]) {
    self.name = name
    self.isLight = isLight
    self.paints = paints
  }

  /// Returns the paint of a role where a number of colours is shown.
  ///
  /// Where there are too few colours for a role to differ, its flags differ.
  public func paint(_ role: Role, at depth: ColourDepth) -> Paint {
    if depth == .none || paints.isEmpty { return Theme.monochrome(role) }
    let paint = paints[role] ?? Paint()
    if depth == .rich || paint.background == nil { return paint }
    return Paint(nil, Theme.monochrome(role).flags)
  }

  /// The looks that tell roles apart without any colour.
  private static func monochrome(_ role: Role) -> Paint {
    switch role {
    case .heading, .accent, .caution, .key, .focusedBorder: Paint(nil, .bold)
    case .selection, .bar: Paint(nil, .reverse)
    case .danger: Paint(nil, [.bold, .underline])
    case .match, .quietSelection: Paint(nil, .underline)
    default: Paint()
    }
  }
}
