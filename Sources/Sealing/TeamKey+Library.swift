import CSodium

extension TeamKey {
  /// The version of libsodium in use, such as `1.0.18`.
  public static var libraryVersion: String { unsafe String(cString: sodium_version_string()) }
}
