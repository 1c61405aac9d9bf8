/// For eyes that need more: at least 7 to 1 against black or white.
///
/// > Source: WCAG 2.2, success criterion 1.4.6, contrast (enhanced).
extension Theme {
  /// For a dark background.
  public static let highContrast = Theme(
    name: "high-contrast",
    paints: [
      .plain: Paint(Colour(231, basic: 15)),
      .dim: Paint(Colour(252, basic: 7)),
      .heading: Paint(Colour(231, basic: 15), .bold),
      .accent: Paint(Colour(123, basic: 14)),
      .selection: Paint(Colour(16, basic: 0), on: Colour(226, basic: 11)),
      .quietSelection: Paint(Colour(231, basic: 15), on: Colour(238, basic: 8)),
      .match: Paint(Colour(226, basic: 11), .underline),
      .good: Paint(Colour(120, basic: 10)),
      .caution: Paint(Colour(226, basic: 11)),
      .danger: Paint(Colour(217, basic: 9), [.bold, .underline]),
      .bar: Paint(Colour(231, basic: 15), on: Colour(236, basic: 8)),
      .key: Paint(Colour(123, basic: 14), .bold),
      .border: Paint(Colour(252, basic: 7)),
      .focusedBorder: Paint(Colour(226, basic: 11)),
      .chartA: Paint(Colour(123, basic: 14)),
      .chartB: Paint(Colour(226, basic: 11)),
    ],
  )

  /// For a light background.
  public static let highContrastLight = Theme(
    name: "high-contrast-light",
    isLight: true,
    paints: [
      .plain: Paint(Colour(16, basic: 0)),
      .dim: Paint(Colour(238, basic: 8)),
      .heading: Paint(Colour(16, basic: 0), .bold),
      .accent: Paint(Colour(18, basic: 4)),
      .selection: Paint(Colour(231, basic: 15), on: Colour(18, basic: 4)),
      .quietSelection: Paint(Colour(16, basic: 0), on: Colour(252, basic: 7)),
      .match: Paint(Colour(52, basic: 1), .underline),
      .good: Paint(Colour(22, basic: 2)),
      .caution: Paint(Colour(52, basic: 1)),
      .danger: Paint(Colour(88, basic: 1), [.bold, .underline]),
      .bar: Paint(Colour(16, basic: 0), on: Colour(252, basic: 7)),
      .key: Paint(Colour(18, basic: 4), .bold),
      .border: Paint(Colour(238, basic: 8)),
      .focusedBorder: Paint(Colour(18, basic: 4)),
      .chartA: Paint(Colour(18, basic: 4)),
      .chartB: Paint(Colour(52, basic: 1)),
    ],
  )
}
