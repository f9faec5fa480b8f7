/// Words with a full stop of their own.
enum Abbreviations {
  /// A full stop after these never ends a sentence.
  static let beforeWords: WordList = [
    "e.g", "i.e", "eg", "ie", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "incl", "cf", "ca", "viz", "bzw", "z.b",
    "d.h", "u.a", "ggf", "vgl", "p.ej", "ej", "resp", "p.o", "n.b", "sog", "inkl", "zzgl", "av", "prof",
  ]

  /// A full stop after these ends a sentence unless a number follows.
  static let beforeNumbers: WordList = [
    "no", "nos", "art", "arts", "sec", "para", "cl", "nr", "abs", "ch", "p", "pp", "ph", "tel", "min", "max", "jan",
    "feb",
    "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
  ]

  /// A full stop after a number that follows these makes it one of order.
  static let beforeOrdinals: WordList = ["am", "zum", "bis", "vom", "ab", "den", "dem", "der", "seit", "und", "des"]

  /// A full stop after these ends a sentence only before a word that starts one.
  static let perhapsLast: WordList = [
    "inc", "ltd", "llc", "co", "corp", "etc", "a.m", "p.m", "u.s", "u.k", "d.c", "u.s.a", "e.u", "jr", "sr", "gmbh",
    "plc",
    "s.a", "s.l", "s.p.a", "bv", "dept", "est", "al", "ave",
  ]

  /// Words of two letters that end a sentence of a writer without capitals.
  static let shortWords: WordList = [
    "do", "it", "us", "me", "up", "on", "in", "so", "go", "my", "is", "we", "he", "of", "to", "be", "ok", "ya",
  ]

  /// Words that, with a capital, start a sentence rather than go on with a name or a time.
  static let starters: WordList = [
    "the", "a", "an", "if", "in", "it", "we", "you", "he", "she", "they", "this", "that", "these", "those", "all",
    "any",
    "each", "every", "no", "not", "nothing", "should", "where", "when", "once", "after", "before", "by", "for", "from",
    "entries", "entry", "entrants", "participants", "winners", "winner", "sponsor", "promoter", "open", "void", "limit",
    "our", "your", "there", "either", "neither", "one", "only", "odds", "prizes", "prize", "to", "on", "at", "as",
    "but",
    "and", "or", "so", "wird", "wenn", "der", "die", "das", "si", "la", "le", "les", "el", "los", "las", "en",
  ]
}
