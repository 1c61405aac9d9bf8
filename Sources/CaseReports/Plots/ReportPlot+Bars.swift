import TextLayout

extension ReportPlot {
  /// Bars one beneath the other, each with its label at the left and its number at its end.
  func bars(_ width: Double) -> PlotScene {
    let points = series.flatMap { $0.points }
    let pitch = 15.0
    let labels = min(width * 0.4, 8 + (points.map { PlotScene.width(of: $0.label) }.max() ?? 0))
    let numbers = 8 + (points.map { PlotScene.width(of: $0.text) }.max() ?? 0)
    let scale = PlotScale(upTo: points.map(\.value).max() ?? 0)
    let room = max(20, width - labels - numbers)
    let bottom = 34 + Double(points.count) * pitch
    var scene = PlotScene(width: width, height: bottom + 34)
    scene.word(title, 0, 12, size: 11)
    for mark in scale.marks {
      let x = labels + mark / scale.top * room
      scene.line(x, 26, x, bottom)
      scene.word(Point("", mark).text, x, bottom + 12, .middle, size: 8)
    }
    scene.word(valueTitle, labels + room / 2, bottom + 26, .middle)
    scene.word(labelTitle, labels - 6, 22, .end, size: 8)
    for (index, point) in points.enumerated() {
      let y = 30 + Double(index) * pitch
      let length = max(0, point.value) / scale.top * room
      let words = point.label + ": " + point.text
      scene.marks.append(
        .box(x: labels, y: y, width: length, height: pitch - 4, series: 0, words: words)
      )
      scene.word(point.label, labels - 6, y + 9, .end)
      scene.word(point.text, labels + length + 4, y + 9)
    }
    return scene
  }
}
