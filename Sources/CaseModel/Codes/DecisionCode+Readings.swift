extension DecisionCode {
  static let readings: [DecisionCode: Reading] = Dictionary(
    uniqueKeysWithValues: lists.flatMap { caseType, list in
      list.map { letter, outcome, label, certainty in
        (
          DecisionCode(caseType: caseType, letter: letter),
          Reading(outcome, label, certainty),
        )
      }
    }
  )

  /// The case types, the most frequent first.
  static let caseTypes = lists.map(\.0)

  /// The readings of each case type in turn, by the letter's place in ASCII.
  static let letters: [Reading?] = lists.flatMap { _, list in
    var readings = [Reading?](repeating: nil, count: 128)
    for (letter, outcome, label, certainty) in list {
      guard let byte = letter.utf8.first else { continue }
      readings[Int(byte)] = Reading(outcome, label, certainty)
    }
    return readings
  }

  private typealias Entry = (String, Outcome, String, Certainty)

  private static let lists: [(String, [Entry])] = [
    (
      "RMV",
      [
        ("X", .removal, "Removal ordered", .inferred),
        ("R", .relief, "Relief granted", .inferred),
        ("V", .voluntaryDeparture, "Voluntary departure", .inferred),
        ("T", .terminated, "Terminated", .inferred),
        ("U", .dismissed, "Dismissed by judge", .inferred),
        ("O", .other, "Other", .inferred),
        ("E", .removalWithheld, "Removal, withholding granted", .inferred),
        ("Z", .removalWithheld, "Removal, CAT withholding granted", .inferred),
        ("G", .removalWithheld, "Removal, CAT deferral granted", .inferred),
        ("H", .removalWithheld, "Removal, CAT deferral granted (old code)", .unsure),
        ("W", .withdrawn, "Withdrawn", .unsure),
        ("J", .other, "Jurisdiction moved to the Board", .unsure),
        ("I", .terminated, "Terminated, prosecutorial discretion", .inferred),
        ("Q", .relief, "Final grant of cancellation or suspension", .unsure),
      ],
    ),
    (
      "AOC",
      [
        ("A", .withdrawn, "Abandoned", .sourced),
        ("C", .relief, "Conditional grant", .sourced),
        ("D", .denied, "Denied", .sourced),
        ("E", .relief, "Withholding granted", .sourced),
        ("G", .relief, "Granted", .sourced),
        ("H", .relief, "CAT deferral granted", .sourced),
        ("O", .other, "Other", .sourced),
        ("T", .terminated, "Terminated", .sourced),
        ("U", .dismissed, "Dismissed by judge", .sourced),
        ("W", .withdrawn, "Withdrawn", .sourced),
        ("Z", .relief, "CAT withholding granted", .sourced),
      ],
    ),
    (
      "CDR",
      [
        ("D", .dismissed, "Dismissed", .sourced),
        ("G", .relief, "Granted", .sourced),
        ("O", .other, "Other", .sourced),
        ("U", .dismissed, "Dismissed by judge", .sourced),
      ],
    ),
    (
      "CFR",
      [
        ("A", .noFear, "No credible fear, affirmed", .sourced),
        ("L", .other, "Detained status lifted", .sourced),
        ("O", .other, "Other", .sourced),
        ("U", .dismissed, "Dismissed by judge", .sourced),
        ("V", .fear, "Credible fear, decision vacated", .sourced),
      ],
    ),
    (
      "CSR",
      [
        ("A", .noFear, "Claimed status denied, affirmed", .sourced),
        ("O", .other, "Other", .sourced),
        ("U", .dismissed, "Dismissed by judge", .sourced),
        ("V", .fear, "Claimed status valid, vacated", .sourced),
      ],
    ),
    (
      "DCC",
      [
        ("K", .other, "Revoked", .sourced),
        ("N", .other, "Final recommended", .sourced),
        ("S", .other, "Reserved", .sourced),
        ("U", .dismissed, "Dismissed by judge", .sourced),
      ],
    ),
    (
      "DEP",
      [
        ("D", .removal, "Deportation ordered", .sourced),
        ("R", .relief, "Relief granted", .inferred),
        ("V", .voluntaryDeparture, "Voluntary departure", .inferred),
        ("T", .terminated, "Terminated", .inferred),
        ("U", .dismissed, "Dismissed by judge", .inferred),
        ("O", .other, "Other", .inferred),
      ],
    ),
    (
      "EXC",
      [
        ("A", .relief, "Admitted", .inferred),
        ("E", .removal, "Exclusion ordered", .inferred),
        ("R", .relief, "Relief granted", .inferred),
        ("T", .terminated, "Terminated", .inferred),
        ("U", .dismissed, "Dismissed by judge", .inferred),
        ("W", .withdrawn, "Withdrawn", .inferred),
        ("V", .voluntaryDeparture, "Voluntary departure", .unsure),
        ("O", .other, "Other", .inferred),
      ],
    ),
    (
      "RFR",
      [
        ("A", .noFear, "No reasonable fear, affirmed", .inferred),
        ("V", .fear, "Reasonable fear, vacated", .inferred),
        ("U", .dismissed, "Dismissed by judge", .inferred),
        ("O", .other, "Other", .inferred),
      ],
    ),
    (
      "WHO",
      [
        ("D", .denied, "Denied", .inferred),
        ("G", .relief, "Granted", .inferred),
        ("E", .relief, "Withholding granted", .unsure),
        ("Z", .relief, "CAT withholding granted", .inferred),
        ("T", .terminated, "Terminated", .unsure),
        ("U", .dismissed, "Dismissed by judge", .inferred),
        ("W", .withdrawn, "Withdrawn", .inferred),
        ("O", .other, "Other", .inferred),
      ],
    ),
    (
      "REC",
      [
        ("R", .other, "Rescinded", .inferred),
        ("S", .relief, "Status sustained", .inferred),
        ("T", .terminated, "Terminated", .unsure),
      ],
    ),
    (
      "NAC",
      [
        ("G", .relief, "Granted", .inferred),
        ("D", .denied, "Denied", .inferred),
        ("A", .withdrawn, "Abandoned", .unsure),
        ("W", .withdrawn, "Withdrawn", .unsure),
      ],
    ),
  ]
}
