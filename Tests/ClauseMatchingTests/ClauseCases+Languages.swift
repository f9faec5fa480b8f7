import ClauseMatching

extension ClauseCase {
  /// Clauses in Spanish, French, German and Italian, and in English translated from them.
  static let languages: [ClauseCase] = [
    ClauseCase(
      "German: höhere Gewalt",
      """
      Der Veranstalter behält sich vor, das Gewinnspiel bei höherer Gewalt vorzeitig abzubrechen. Die Teilnehmer werden \
      darüber auf der Website informiert.
      """, yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "German: jederzeit ohne Angabe von Gründen",
      "Wir können die Aktion jederzeit und ohne Angabe von Gründen beenden.",
      yes: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "German: Manipulation",
      "Wird die Verlosung durch Manipulation oder Viren gestört, ist der Veranstalter berechtigt, sie einzustellen.",
      yes: [.fraud, .technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "German: kein Abbruch",
      "Ein vorzeitiger Abbruch ist ausgeschlossen; das Gewinnspiel darf nicht vorzeitig beendet werden.",
      no: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "German: Mindestteilnehmerzahl",
      "Der Wettbewerb wird abgesagt, wenn weniger als 20 Personen teilnehmen. Startgelder werden erstattet.",
      yes: [.lowParticipation], no: [.fraud], duties: [.refund]),
    ClauseCase(
      "German: Behörde",
      "Untersagt eine Behörde das Gewinnspiel, so muss der Veranstalter es sofort einstellen.",
      yes: [.illegality]),
    ClauseCase(
      "Spanish: fuerza mayor",
      """
      La organización se reserva el derecho de cancelar, aplazar o modificar el concurso por causas de fuerza mayor, lo que \
      comunicará a los participantes.
      """, yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "Spanish: cualquier motivo",
      "La empresa podrá dar por terminado el sorteo en cualquier momento y por cualquier motivo, sin previo aviso.",
      yes: [.strategyChange, .lowParticipation], duties: []),
    ClauseCase(
      "Spanish: fraude",
      "Si se detectan irregularidades o participaciones fraudulentas, el organizador podrá anular la promoción.",
      yes: [.fraud], no: [.strategyChange]),
    ClauseCase(
      "Spanish: no se cancelará",
      "El sorteo no se cancelará en ningún caso por falta de participantes.",
      no: [.lowParticipation]),
    ClauseCase(
      "Spanish: plataforma",
      "En caso de que TikTok retire la publicación, el sorteo quedará cancelado y se avisará en nuestra web.",
      yes: [.platformViolation], duties: [.notice]),
    ClauseCase(
      "French: force majeure",
      """
      La société organisatrice se réserve le droit d'annuler ou de suspendre le jeu en cas de force majeure ou de fraude. \
      Les participants en seront informés sur le site.
      """, yes: [.unforeseenEvent, .fraud], no: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "French: à tout moment",
      "L'organisateur peut mettre fin à l'opération à tout moment, sans préavis ni justification.",
      yes: [.strategyChange], duties: []),
    ClauseCase(
      "French: ne peut pas",
      "L'organisateur ne peut en aucun cas annuler le concours après son ouverture.",
      no: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "French: panne",
      "En cas de panne informatique ou de dysfonctionnement du serveur, le jeu pourra être interrompu définitivement.",
      yes: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "Italian: giusta causa",
      "Il promotore si riserva il diritto di revocare il concorso per giusta causa, dandone comunicazione ai partecipanti.",
      yes: [.illegality], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "translated German",
      "The organiser is entitled to break off or to end the prize game ahead of time for important reason.",
      yes: [.illegality, .unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "translated French",
      """
      The organising society reserves itself the faculty to shorten, prolong or annul the game if the circumstances \
      foreign to its will oblige it.
      """, yes: [.unforeseenEvent], no: [.budgetShortfall]),
    ClauseCase(
      "translated Italian",
      "The promoter can revoke the promise to the public solely for just cause and communicates it beforehand to the Ministry.",
      yes: [.illegality], no: [.strategyChange], duties: [.notice, .priorNotice, .regulatorApproval]),
    ClauseCase(
      "translated Polish",
      "The Organizer may interrupt the action in case of breakdown of the tele-information system or actions contrary to law.",
      yes: [.technicalFailure], no: [.strategyChange]),
  ]
}
