/// Told apart with any common colour vision: blue against orange, and danger also bold.
///
/// > Source: The hues of Okabe and Ito (2008), at the nearest of the 256 colours.
extension Theme {
  /// For a dark background.
  public static let dark = Theme(
    name: "dark",
    paints: [
      .dim: Paint(Colour(246, basic: 7)),
      .heading: Paint(Colour(153, basic: 14), .bold),
      .accent: Paint(Colour(117, basic: 14)),
      .selection: Paint(Colour(231, basic: 15), on: Colour(24, basic: 4)),
      .quietSelection: Paint(Colour(252, basic: 7), on: Colour(238, basic: 8)),
      .match: Paint(Colour(222, basic: 11), .underline),
      .good: Paint(Colour(79, basic: 10)),
      .caution: Paint(Colour(221, basic: 11)),
      .danger: Paint(Colour(209, basic: 9), .bold),
      .bar: Paint(Colour(252, basic: 7), on: Colour(237, basic: 8)),
      .key: Paint(Colour(117, basic: 14), .bold),
      .border: Paint(Colour(246, basic: 7)),
      .focusedBorder: Paint(Colour(117, basic: 14)),
      .chartA: Paint(Colour(75, basic: 12)),
      .chartB: Paint(Colour(215, basic: 11)),
    ],
  )

  /// For a light background.
  public static let light = Theme(
    name: "light",
    isLight: true,
    paints: [
      .dim: Paint(Colour(242, basic: 8)),
      .heading: Paint(Colour(24, basic: 4), .bold),
      .accent: Paint(Colour(25, basic: 4)),
      .selection: Paint(Colour(16, basic: 0), on: Colour(153, basic: 14)),
      .quietSelection: Paint(Colour(235, basic: 0), on: Colour(252, basic: 7)),
      .match: Paint(Colour(94, basic: 3), .underline),
      .good: Paint(Colour(22, basic: 2)),
      .caution: Paint(Colour(94, basic: 3)),
      .danger: Paint(Colour(124, basic: 1), .bold),
      .bar: Paint(Colour(236, basic: 0), on: Colour(252, basic: 7)),
      .key: Paint(Colour(25, basic: 4), .bold),
      .border: Paint(Colour(242, basic: 8)),
      .focusedBorder: Paint(Colour(25, basic: 4)),
      .chartA: Paint(Colour(25, basic: 4)),
      .chartB: Paint(Colour(94, basic: 3)),
    ],
  )

  /// Without colours, whatever the terminal shows.
  public static let mono = Theme(name: "mono", paints: [:])

  /// Every theme.
  public static let all = [dark, light, highContrast, highContrastLight, mono]

  /// The themes a key goes through.
  public static let offered = [dark, light, highContrast, highContrastLight]

  /// The theme of a name; nil if there is none.
  public init?(name: String) {
    guard let found = Theme.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
