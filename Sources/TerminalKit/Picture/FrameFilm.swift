/// Frames one after another as one SVG picture that moves: for a manual.
///
/// The first frame is shown where nothing moves, or where the reader asks for no movement.
public struct FrameFilm {
  private let scenes: [(frame: Frame, caption: String)]
  private let seconds: Int
  private let theme: Theme

  /// Makes a film; there is at least one scene.
  ///
  /// - Parameters:
  ///   - scenes: Each frame, and what was pressed to come to it.
  ///   - seconds: How long each is shown.
  ///   - theme: The colours.
  public init(_ scenes: [(frame: Frame, caption: String)], seconds: Int, theme: Theme = .dark) {
    self.scenes = scenes
    self.seconds = seconds
    self.theme = theme
  }

  /// The SVG document.
  public var svg: String {
    guard let first = scenes.first else { return "" }
    let pictures = scenes.enumerated().map { scene($0.offset, $0.element) }
    return FramePicture(first.frame, theme: theme).sheet(style + pictures.joined(), margin: 24)
  }

  /// Every scene is visible for its part of the whole, each begun later than the one before.
  private var style: String {
    let part = 100.0 / Double(scenes.count)
    return """
      <style>
      @keyframes shown { 0% { visibility: visible } \(part)% { visibility: hidden } }
      .scene { visibility: hidden; animation: shown \(scenes.count * seconds)s step-end infinite }
      .first { visibility: visible }
      @media (prefers-reduced-motion: reduce) { .scene { animation: none } }
      </style>

      """
  }

  private func scene(_ index: Int, _ scene: (frame: Frame, caption: String)) -> String {
    let picture = FramePicture(scene.frame, theme: theme)
    return """
      <g class="scene\(index == 0 ? " first" : "")" style="animation-delay: \(index * seconds)s">
      <g transform="translate(12 12)">
      \(picture.cells)</g>
      <text x="12" y="\(picture.captionTop)" opacity="0.7">\(scene.caption.xml)</text>
      </g>

      """
  }
}
