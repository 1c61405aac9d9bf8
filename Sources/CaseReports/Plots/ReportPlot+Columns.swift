import TextLayout

extension ReportPlot {
  /// Columns or lines over an axis of labels; as many labels as do not touch are written.
  func columns(_ width: Double) -> PlotScene {
    let values = series.flatMap { $0.points.map(\.value) }
    let scale = PlotScale(upTo: values.max() ?? 0)
    let numbers = 10 + (scale.marks.map { PlotScene.width(of: Point("", $0).text) }.max() ?? 0)
    var scene = PlotScene(width: width, height: series.count > 1 ? 236 : 220)
    let area = (left: numbers, top: 40.0, right: width - 6, bottom: 176.0)
    scene.word(title, 0, 12, size: 11)
    scene.word(valueTitle, 0, 30, size: 8)
    for mark in scale.marks {
      let y = area.bottom - mark / scale.top * (area.bottom - area.top)
      scene.line(area.left, y, area.right, y)
      scene.word(Point("", mark).text, area.left - 5, y + 3, .end, size: 8)
    }
    let labels = series.max { $0.points.count < $1.points.count }?.points.map(\.label) ?? []
    let pitch = (area.right - area.left) / Double(max(1, labels.count))
    let widest = (labels.map { PlotScene.width(of: $0, size: 8) }.max() ?? 0) + 6
    let every = max(1, Int((widest / pitch).rounded(.up)))
    // Counted from the last, which may be another kind of value than the years before it.
    for (index, label) in labels.enumerated() where (labels.count - 1 - index) % every == 0 {
      let x = area.left + (Double(index) + 0.5) * pitch
      scene.word(label, x, area.bottom + 13, .middle, size: 8)
    }
    scene.word(labelTitle, (area.left + area.right) / 2, area.bottom + 28, .middle)
    for index in series.indices {
      draw(index, on: &scene, area, pitch, scale)
    }
    drawNames(on: &scene, area.left, area.bottom + 46)
    return scene
  }

  private func draw(
    _ index: Int,
    on scene: inout PlotScene,
    _ area: (left: Double, top: Double, right: Double, bottom: Double),
    _ pitch: Double,
    _ scale: PlotScale,
  ) {
    let slot = pitch * 0.8 / Double(series.count)
    var last: (x: Double, y: Double)?
    for (place, point) in series[index].points.enumerated() {
      let height = max(0, point.value) / scale.top * (area.bottom - area.top)
      let left = area.left + (Double(place) + 0.1) * pitch + Double(index) * slot
      let words = point.label + ": " + point.text
      if form == .line {
        let here = (x: area.left + (Double(place) + 0.5) * pitch, y: area.bottom - height)
        if let last {
          scene.marks.append(
            .line(x1: last.x, y1: last.y, x2: here.x, y2: here.y, width: 1.6, shade: 0.2)
          )
        }
        scene.marks.append(
          .box(x: here.x - 2, y: here.y - 2, width: 4, height: 4, series: index, words: words)
        )
        last = here
      } else {
        scene.marks.append(
          .box(
            x: left,
            y: area.bottom - height,
            width: max(0.5, slot - 0.5),
            height: height,
            series: index,
            words: words,
          )
        )
      }
    }
  }

  /// The names of several series, each beside its shade.
  private func drawNames(on scene: inout PlotScene, _ left: Double, _ y: Double) {
    guard series.count > 1 else { return }
    var x = left
    for (index, one) in series.enumerated() {
      scene.marks.append(.box(x: x, y: y - 8, width: 8, height: 8, series: index, words: one.name))
      scene.word(one.name, x + 12, y)
      x += 28 + PlotScene.width(of: one.name)
    }
  }
}
