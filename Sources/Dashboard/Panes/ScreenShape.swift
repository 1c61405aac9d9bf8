/// What the user chose to see beside a list.
struct ScreenShape: Hashable, Sendable {
  /// Whether the selected row is not told in detail.
  var hidesDetail = false
  /// Whether the chart is left out.
  var hidesPlot = false
  /// Whether the line about unsettled law is there.
  var hasBanner = false
}
