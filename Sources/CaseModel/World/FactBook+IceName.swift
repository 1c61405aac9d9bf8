extension FactBook {
  /// Returns a country's name as ICE's files of removals spell it, by which its counts are found.
  ///
  /// > Source: ICE, removals by country of citizenship, annual report for FY2018. China, Hong Kong,
  /// > Macau and Taiwan are four values and stay so.
  public func iceName(of country: FactSubject) -> String {
    switch country.code {
    case "CH": "CHINA, PEOPLES REPUBLIC OF"
    case "DC": "DEM REP OF THE CONGO"
    default: name(of: country).uppercased()
    }
  }
}
