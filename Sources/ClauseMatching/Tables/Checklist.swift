/// What a usable clause says beside its causes and duties; read over all sections of the terms.
extension Tables {
  static let checklist: [WordRow] = [
    WordRow(
      .fairTest,
      """
      fair* | unfair* | as planned | as intended | not capable | incapable | impossible | impracticable | unlawful to | integrity | cannot .. (run/held/conducted/continue)
      | proper conduct | affects the .. (conduct/running) | makes it .. (impossible/unlawful/unsafe)
      """),
    WordRow(
      .goodFaith,
      "good faith | through no fault | not .. fault | without fault | reasonably | reasonable opinion | acting fairly | honest view | honestly"
    ),
    WordRow(
      .disqualifies,
      "disqualif* | void .. (entries/entry) | remove .. (entries/entry) | reject .. (entries/entry) | exclude .. (entrants/entrant/participants)"
    ),
    WordRow(
      .overClaims,
      """
      more .. (claims/claimants/winners/people) .. than .. (prizes/prize/stated/advertised) | (printing/production/programming/typographical/system) (error/errors/mistake) | stated number of prizes | number of prizes (stated/advertised)
      | (excess/surplus) of .. (claims/winners)
      """),
    WordRow(
      .returnsWork,
      "(submissions/entries/work/works/videos/photographs/manuscripts) .. (returned/deleted/given back) | return or delete | (return/delete) (your/the) (submission/entry/work) | rights .. (revert/lapse/return) | licen* .. (lapse/lapses/end/ends/revert)"
    ),
    WordRow(
      .materialsError,
      "(error/errors/mistake/mistakes/misprint) in .. (materials/rules/terms/advertising/price/copy/post) | misprint* | pricing error | typographical | printing error"
    ),
    WordRow(.unrest, "war | wars | riot* | civil unrest | unrest | terror* | insurrection | hostilities"),
    WordRow(.extendsDate, "extend* | prolong* | later closing date | put* back | move the closing date | postpon*"),
  ]
}
