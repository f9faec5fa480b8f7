/// Words with a full stop of their own.
enum Abbreviations {
  /// A full stop after these never ends a sentence.
  static let beforeWords: Set<String> = [
    "e.g", "i.e", "eg", "ie", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "incl", "cf", "ca", "viz", "bzw", "z.b",
    "d.h", "u.a", "ggf", "vgl", "p.ej", "ej", "resp", "p.o", "n.b", "sog", "inkl", "zzgl", "av", "prof",
  ]

  /// A full stop after these ends a sentence unless a number follows.
  static let beforeNumbers: Set<String> = [
    "no", "nos", "art", "arts", "sec", "para", "cl", "nr", "abs", "ch", "p", "pp", "ph", "tel", "min", "max", "jan",
    "feb",
    "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
  ]

  /// A full stop after these ends a sentence only before a word that starts one.
  static let perhapsLast: Set<String> = [
    "inc", "ltd", "llc", "co", "corp", "etc", "a.m", "p.m", "u.s", "u.k", "d.c", "u.s.a", "e.u", "jr", "sr", "gmbh",
    "plc",
    "s.a", "s.l", "s.p.a", "bv", "dept", "est", "al", "ave",
  ]

  /// Words that start a sentence rather than go on with a name or a time.
  static let starters: Set<String> = [
    "The", "A", "An", "If", "In", "It", "We", "You", "He", "She", "They", "This", "That", "These", "Those", "All",
    "Any",
    "Each", "Every", "No", "Not", "Nothing", "Should", "Where", "When", "Once", "After", "Before", "By", "For", "From",
    "Entries", "Entry", "Entrants", "Participants", "Winners", "Winner", "Sponsor", "Promoter", "Open", "Void", "Limit",
    "Our", "Your", "There", "Either", "Neither", "One", "Only", "Odds", "Prizes", "Prize", "To", "On", "At", "As",
    "But",
    "And", "Or", "So", "Wird", "Wenn", "Der", "Die", "Das", "Si", "La", "Le", "Les", "El", "Los", "Las", "En",
  ]
}
