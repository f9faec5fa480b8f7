/// The functions that the evaluator carries out itself, by what they do.
///
/// One case stands for every overload of a name; the evaluator looks at the kinds of the arguments.
enum Builtin: UInt16, Sendable, CaseIterable {
  // Standard library.
  case size, contains, startsWith, endsWith, matches
  case toBool, toBytes, toDouble, toDuration, toInt, toString, toTimestamp, toUInt, toDyn, typeOf
  case getFullYear, getMonth, getDate, getDayOfMonth, getDayOfWeek, getDayOfYear
  case getHours, getMinutes, getSeconds, getMilliseconds
  // Strings.
  case charAt, indexOf, lastIndexOf, lowerAscii, upperAscii, replace, split, substring, trim, join, quote, reverse
  case format
  // Math.
  case greatest, least, ceil, floor, round, trunc, abs, sign, isNaN, isInf, isFinite, sqrt
  case bitAnd, bitOr, bitXor, bitNot, bitShiftLeft, bitShiftRight
  // Encoders.
  case base64Encode, base64Decode
  // Lists and sets.
  case slice, flatten, distinct, sort, sortByKeys, range, first, last
  case setContains, setEquivalent, setIntersects
  // Optionals.
  case optionalOf, optionalOfNonZero, optionalNone, hasValue, valueOf, or, orValue, unwrap
  // Network.
  case ip, isIP, isCanonical, family, isUnspecified, isLoopback, isGlobalUnicast, isLinkLocalMulticast
  case isLinkLocalUnicast, cidr, isCIDR, containsIP, containsCIDR, addressOf, masked, prefixLength
  // Amounts.
  case sum, days
}

extension Builtin {
  /// The signatures of each function: a leading dot marks a member, whose receiver is the first parameter.
  ///
  /// Capital letters are type parameters.
  static let signatures: [(Builtin, [String])] = [standard, strings, math, lists, optionals, network, amounts].flatMap {
    $0
  }

  private static let standard: [(Builtin, [String])] = [
    (.size, both("size", ["string", "bytes", "list(A)", "map(A, B)"], "int")),
    (.contains, [".contains(string, string) -> bool"]),
    (.startsWith, [".startsWith(string, string) -> bool"]),
    (.endsWith, [".endsWith(string, string) -> bool"]),
    (.matches, both("matches", ["string, string"], "bool")),
    (.toBool, each("bool", ["bool", "string"], "bool")),
    (.toBytes, each("bytes", ["bytes", "string"], "bytes")),
    (.toDouble, each("double", ["double", "int", "uint", "string"], "double")),
    (.toDuration, each("duration", ["duration", "string"], "duration")),
    (.toInt, each("int", ["int", "uint", "double", "string", "timestamp"], "int")),
    (
      .toString,
      each(
        "string", ["string", "bool", "int", "uint", "double", "bytes", "timestamp", "duration", "ip", "cidr"], "string")
    ),
    (.toTimestamp, each("timestamp", ["timestamp", "string", "int"], "timestamp")),
    (.toUInt, each("uint", ["uint", "int", "double", "string"], "uint")),
    (.toDyn, ["dyn(A) -> dyn"]),
    (.typeOf, ["type(A) -> type(A)"]),
    (.getFullYear, accessor("getFullYear")), (.getMonth, accessor("getMonth")), (.getDate, accessor("getDate")),
    (.getDayOfMonth, accessor("getDayOfMonth")), (.getDayOfWeek, accessor("getDayOfWeek")),
    (.getDayOfYear, accessor("getDayOfYear")),
    (.getHours, accessor("getHours") + [".getHours(duration) -> int"]),
    (.getMinutes, accessor("getMinutes") + [".getMinutes(duration) -> int"]),
    (.getSeconds, accessor("getSeconds") + [".getSeconds(duration) -> int"]),
    (.getMilliseconds, accessor("getMilliseconds") + [".getMilliseconds(duration) -> int"]),
  ]

  private static let strings: [(Builtin, [String])] = [
    (.charAt, [".charAt(string, int) -> string"]),
    (.indexOf, [".indexOf(string, string) -> int", ".indexOf(string, string, int) -> int"]),
    (.lastIndexOf, [".lastIndexOf(string, string) -> int", ".lastIndexOf(string, string, int) -> int"]),
    (.lowerAscii, [".lowerAscii(string) -> string"]),
    (.upperAscii, [".upperAscii(string) -> string"]),
    (.replace, [".replace(string, string, string) -> string", ".replace(string, string, string, int) -> string"]),
    (.split, [".split(string, string) -> list(string)", ".split(string, string, int) -> list(string)"]),
    (.substring, [".substring(string, int) -> string", ".substring(string, int, int) -> string"]),
    (.trim, [".trim(string) -> string"]),
    (.join, [".join(list(string)) -> string", ".join(list(string), string) -> string"]),
    (.quote, ["strings.quote(string) -> string"]),
    (.reverse, [".reverse(string) -> string", ".reverse(list(A)) -> list(A)"]),
    (.format, [".format(string, list(dyn)) -> string"]),
    (.base64Encode, ["base64.encode(bytes) -> string"]),
    (.base64Decode, ["base64.decode(string) -> bytes"]),
  ]

  private static let math: [(Builtin, [String])] = [
    (.ceil, ["math.ceil(double) -> double"]), (.floor, ["math.floor(double) -> double"]),
    (.round, ["math.round(double) -> double"]), (.trunc, ["math.trunc(double) -> double"]),
    (.abs, each("math.abs", ["int"], "int") + each("math.abs", ["uint"], "uint") + ["math.abs(double) -> double"]),
    (.sign, ["math.sign(int) -> int", "math.sign(uint) -> uint", "math.sign(double) -> double"]),
    (.isNaN, ["math.isNaN(double) -> bool"]), (.isInf, ["math.isInf(double) -> bool"]),
    (.isFinite, ["math.isFinite(double) -> bool"]),
    (.sqrt, each("math.sqrt", ["int", "uint", "double"], "double")),
    (.bitAnd, ["math.bitAnd(int, int) -> int", "math.bitAnd(uint, uint) -> uint"]),
    (.bitOr, ["math.bitOr(int, int) -> int", "math.bitOr(uint, uint) -> uint"]),
    (.bitXor, ["math.bitXor(int, int) -> int", "math.bitXor(uint, uint) -> uint"]),
    (.bitNot, ["math.bitNot(int) -> int", "math.bitNot(uint) -> uint"]),
    (.bitShiftLeft, ["math.bitShiftLeft(int, int) -> int", "math.bitShiftLeft(uint, int) -> uint"]),
    (.bitShiftRight, ["math.bitShiftRight(int, int) -> int", "math.bitShiftRight(uint, int) -> uint"]),
  ]

  private static let lists: [(Builtin, [String])] = [
    (.slice, [".slice(list(A), int, int) -> list(A)"]),
    (.flatten, [".flatten(list(dyn)) -> list(dyn)", ".flatten(list(dyn), int) -> list(dyn)"]),
    (.distinct, [".distinct(list(A)) -> list(A)"]),
    (.sort, [".sort(list(A)) -> list(A)"]),
    (.range, ["lists.range(int) -> list(int)"]),
    (.first, [".first(list(A)) -> optional(A)"]),
    (.last, [".last(list(A)) -> optional(A)"]),
    (.setContains, ["sets.contains(list(A), list(A)) -> bool"]),
    (.setEquivalent, ["sets.equivalent(list(A), list(A)) -> bool"]),
    (.setIntersects, ["sets.intersects(list(A), list(A)) -> bool"]),
  ]

  private static let optionals: [(Builtin, [String])] = [
    (.optionalOf, ["optional.of(A) -> optional(A)"]),
    (.optionalOfNonZero, ["optional.ofNonZeroValue(A) -> optional(A)"]),
    (.optionalNone, ["optional.none() -> optional(A)"]),
    (.hasValue, [".hasValue(optional(A)) -> bool"]),
    (.valueOf, [".value(optional(A)) -> A"]),
    (.or, [".or(optional(A), optional(A)) -> optional(A)"]),
    (.orValue, [".orValue(optional(A), A) -> A"]),
    (.unwrap, ["optional.unwrap(list(optional(A))) -> list(A)", ".unwrapOpt(list(optional(A))) -> list(A)"]),
  ]

  private static let network: [(Builtin, [String])] = [
    (.ip, ["ip(string) -> ip"]), (.isIP, ["isIP(string) -> bool"]),
    (.isCanonical, ["ip.isCanonical(string) -> bool"]), (.family, [".family(ip) -> int"]),
    (.isUnspecified, [".isUnspecified(ip) -> bool"]), (.isLoopback, [".isLoopback(ip) -> bool"]),
    (.isGlobalUnicast, [".isGlobalUnicast(ip) -> bool"]),
    (.isLinkLocalMulticast, [".isLinkLocalMulticast(ip) -> bool"]),
    (.isLinkLocalUnicast, [".isLinkLocalUnicast(ip) -> bool"]),
    (.cidr, ["cidr(string) -> cidr"]), (.isCIDR, ["isCIDR(string) -> bool"]),
    (.containsIP, [".containsIP(cidr, ip) -> bool", ".containsIP(cidr, string) -> bool"]),
    (.containsCIDR, [".containsCIDR(cidr, cidr) -> bool", ".containsCIDR(cidr, string) -> bool"]),
    (.addressOf, [".ip(cidr) -> ip"]), (.masked, [".masked(cidr) -> cidr"]),
    (.prefixLength, [".prefixLength(cidr) -> int"]),
  ]

  private static let amounts: [(Builtin, [String])] = [
    (.sum, ["sum(list(double)) -> double", "sum(list(int)) -> int"]),
    (.days, ["days(duration) -> double"]),
  ]

  private static func each(_ name: String, _ parameters: [String], _ result: String) -> [String] {
    parameters.map { "\(name)(\($0)) -> \(result)" }
  }

  private static func both(_ name: String, _ parameters: [String], _ result: String) -> [String] {
    each(name, parameters, result) + each(".\(name)", parameters, result)
  }

  private static func accessor(_ name: String) -> [String] {
    [".\(name)(timestamp) -> int", ".\(name)(timestamp, string) -> int"]
  }
}
