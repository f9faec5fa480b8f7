/// The word tables, one file for each language and subject.
///
/// They are written to be read and changed by a lawyer: a line says what a word or phrase is, never which promotion it
/// came from.
enum Tables {
  /// Every table, in the order of the languages.
  static let all: [[WordRow]] = [
    englishActions, englishEndings, englishThings, englishFields, englishGrammar, englishCauses, englishDuties,
    englishTalk, spanish, french, german,
    italian,
    checklist,
  ]
}
