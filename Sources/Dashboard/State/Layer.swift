import CaseModel
import TerminalKit

/// A screen, a menu, a form or a question above the open pane.
///
/// Each is a type of its own and brings its keys, what they and the mouse do, and how it is drawn;
/// one that lacks a part does not compile.
protocol Layer: Sendable {
  /// Where keys have their meaning while it is the topmost layer.
  var keyContext: KeyContext { get }
  /// Whether it takes the place of the pane; other layers are drawn over what is below them.
  var isScreen: Bool { get }
  /// Whether it waits for the docket to save a change.
  var isSaving: Bool { get }
  /// Does what a command means while it is the topmost layer.
  func run(_ command: Command, on dashboard: inout Dashboard)
  /// Does what a press of the mouse means while it is the topmost layer.
  func press(at place: CellPosition, on dashboard: inout Dashboard)
  /// Edits the line that is typed in it.
  ///
  /// - Parameters:
  ///   - dashboard: The dashboard whose topmost layer it is.
  ///   - change: What is typed or pasted.
  /// - Returns: Whether it has a line.
  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool
  /// Draws it as it is in a dashboard.
  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard)
}

extension Layer {
  var isSaving: Bool { false }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool { false }
}

/// A layer with a line that is typed whenever it is topmost; the mouse does nothing in it.
protocol LineLayer: Layer {
  var line: LineEditor { get set }
}

extension LineLayer {
  func press(at place: CellPosition, on dashboard: inout Dashboard) {}

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var layer = self
    change(&layer.line)
    dashboard.replaceLayer(layer)
    return true
  }
}

/// A layer of lines, one of which the pointer is at.
protocol MenuLayer: Layer {
  /// The place of the line the pointer is at.
  var index: Int { get set }
  /// What a press on that line does.
  var pressed: Command { get }
  /// The lines that are seen.
  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow
}

extension MenuLayer {
  var pressed: Command { .accept }

  /// A press moves the pointer to its line; where the pointer is, it does what the line is for.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {
    let window = window(in: dashboard.layout, of: dashboard)
    guard let line = window.place(at: place) else { return }
    if line == index { return run(pressed, on: &dashboard) }
    var menu = self
    menu.index = line
    dashboard.replaceLayer(menu)
  }
}

extension Dashboard {
  /// The topmost layer of a type.
  func layer<Kind: Layer>(_ kind: Kind.Type) -> Kind? {
    layers.last { $0 is Kind } as? Kind
  }

  /// Puts a changed layer in the place of the topmost one.
  mutating func replaceLayer(_ layer: some Layer) { layers[layers.count - 1] = layer }
}
