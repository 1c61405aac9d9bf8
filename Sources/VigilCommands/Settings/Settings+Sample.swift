import Dashboard

extension Settings {
  /// What `vigil settings` prints: every setting, with what it is when it is not set.
  static let sample = """
    # Vigil's settings: one to a line, a name, an equals sign and a value.

    # Hide the dashboard after this time without a key: 90s, 15m, 1h or off. It hides the screen
    # and nothing more; the lock of your screen or session is what protects it.
    #lock = off

    # Ring when something arrives in a queue while the dashboard is open: on or off.
    #bell = off

    # A command to run for each item that arrives in a queue while the dashboard is open: the path
    # of a program, or off. It gets no arguments; the item is on its standard input, as one line of
    # JSON. It is run without a shell, and ended after ten seconds.
    #hook = off

    # Who could be erased, as a filter that vigil find takes: vigil erase --due lists them. How long
    # a file is kept is your clinic's to say, and your bar's. Such as case:closed, or off.
    #erasable = off

    # Colours: auto follows the background of the terminal; or dark, light, high-contrast,
    # high-contrast-light, mono. The key t goes through them and is remembered.
    #theme = auto

    # The docket that is opened where neither --docket nor VIGIL_DOCKET names one.
    #   docket = ~/clinic.vigil

    # The time zone that says which day it is: system, or a name such as America/New_York.
    #zone = system

    # The language: auto follows LC_ALL, LC_MESSAGES and LANG; or en, zh-Hans, zh-Hant, or the name
    # of a catalogue in the folder languages beside this file.
    #language = auto

    # Who a client can call, as it stands on the sheet for a client: name and telephone.
    #   clinic = Harbor Street Legal Clinic, 555-0100

    # Other keys for a command: key, its name, and one or more keys such as F3, Ctrl-F or Alt-x.
    #   key filter = / F3
    # The commands: \(commands)

    """

  /// The names of the commands, wrapped as a comment.
  private static var commands: String {
    WordList.lines(of: KeyChange.commandNames).joined(separator: "\n# ")
  }
}
