import ClauseMatching

extension ClauseCase {
  /// Spanish, French and German clauses by kind.
  static let foreign: [ClauseCase] = [
    ClauseCase(
      "es: El organizador podrá cancelar el",
      "El organizador podrá cancelar el sorteo si ocurre algo imprevisto que escape a su control, y lo comunicará en su perfil.",
      yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "es: Si no se venden al",
      "Si no se venden al menos 200 boletos antes del día 10, la rifa se cancela y se devuelve el dinero a cada comprador.",
      yes: [.lowParticipation], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "es: La marca puede dar por",
      "La marca puede dar por terminada la promoción cuando quiera y sin dar explicaciones.",
      yes: [.strategyChange, .lowParticipation], duties: []),
    ClauseCase(
      "es: En caso de que una",
      "En caso de que una autoridad ordene suspender el concurso, lo pararemos de inmediato y avisaremos por correo a todos los participantes.",
      yes: [.illegality], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "es: Si Instagram nos borra la",
      "Si Instagram nos borra la publicación, el sorteo se acaba ahí y os lo cuento por historias.",
      yes: [.platformViolation], no: [.fraud], duties: [.notice]),
    ClauseCase(
      "es: Si detectamos votos comprados en",
      "Si detectamos votos comprados en masa, podremos cerrar el concurso antes de tiempo y elegir al ganador entre las participaciones válidas recibidas hasta entonces.",
      yes: [.fraud], no: [.lowParticipation], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "es: Si la web se cae",
      "Si la web se cae, ampliaremos el plazo tantas horas como dure la caída.",
      partly: [.technicalFailure], no: [.strategyChange], duties: []),
    ClauseCase(
      "es: El sorteo se celebrará pase",
      "El sorteo se celebrará pase lo que pase, aunque solo haya diez participantes.",
      no: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "es: Si la aerolínea no nos",
      "Si la aerolínea no nos da los billetes, anularemos el sorteo.",
      yes: [.prizeUnavailable], no: [.strategyChange], duties: []),
    ClauseCase(
      "es: La promoción termina cuando se",
      "La promoción termina cuando se agote el fondo de 5.000 euros; lo anunciaremos en la tienda.",
      partly: [.budgetShortfall], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "es: Si alguien se hace daño",
      "Si alguien se hace daño, paramos el reto en el acto.",
      partly: [.ethics], no: [.strategyChange], duties: []),
    ClauseCase(
      "es: Nos reservamos el derecho de",
      "Nos reservamos el derecho de poner fin a la campaña en cualquier momento, avisando con quince días de antelación.",
      yes: [.strategyChange, .fraud], duties: [.notice, .priorNotice]),
    ClauseCase(
      "fr: Si un événement indépendant de",
      "Si un événement indépendant de notre volonté nous y oblige, nous pourrons annuler le jeu ; nous l'annoncerons sur notre page.",
      yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "fr: Si moins de cinquante billets",
      "Si moins de cinquante billets sont vendus le 1er mai, la tombola n'aura pas lieu et chaque acheteur sera remboursé.",
      yes: [.lowParticipation], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "fr: La société peut mettre fin",
      "La société peut mettre fin à l'opération à tout moment, sans avoir à se justifier.",
      yes: [.strategyChange, .lowParticipation], duties: []),
    ClauseCase(
      "fr: Si la préfecture l'interdit, nous",
      "Si la préfecture l'interdit, nous arrêterons le concours.",
      yes: [.illegality], no: [.strategyChange], duties: []),
    ClauseCase(
      "fr: Si TikTok supprime la vidéo",
      "Si TikTok supprime la vidéo, le concours s'arrête et je vous le dis en story.",
      yes: [.platformViolation], no: [.fraud], duties: [.notice]),
    ClauseCase(
      "fr: En cas de fraude massive",
      "En cas de fraude massive, le concours pourra être écourté et le tirage se fera parmi les participations valables déjà reçues.",
      yes: [.fraud], no: [.lowParticipation], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "fr: Si le site tombe en",
      "Si le site tombe en panne, la durée du jeu sera prolongée d'autant.",
      partly: [.technicalFailure], no: [.strategyChange], duties: []),
    ClauseCase(
      "fr: Le tirage aura lieu quoi",
      "Le tirage aura lieu quoi qu'il arrive, même avec trois participants.",
      no: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "fr: Si le partenaire ne livre",
      "Si le partenaire ne livre pas le vélo, le jeu est annulé.",
      yes: [.prizeUnavailable], no: [.strategyChange], duties: []),
    ClauseCase(
      "fr: L'offre prend fin dès que",
      "L'offre prend fin dès que l'enveloppe de 10 000 euros est épuisée.",
      partly: [.budgetShortfall], no: [.strategyChange], duties: []),
    ClauseCase(
      "fr: Si quelqu'un se blesse, nous",
      "Si quelqu'un se blesse, nous stoppons le défi sur-le-champ et prévenons les participants.",
      partly: [.ethics], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "fr: L'organisateur ne peut interrompre le",
      "L'organisateur ne peut interrompre le jeu que sur décision d'un tribunal ; il en va de même d'une simple suspension.",
      yes: [.illegality], no: [.strategyChange], duties: []),
    ClauseCase(
      "de: Der Veranstalter darf das Gewinnspiel",
      "Der Veranstalter darf das Gewinnspiel abbrechen, wenn unvorhersehbare Umstände außerhalb seines Einflusses eintreten; er teilt das auf seiner Seite mit.",
      yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "de: Werden bis zum 1. Mai",
      "Werden bis zum 1. Mai weniger als 100 Lose verkauft, findet die Tombola nicht statt und das Geld wird zurückgezahlt.",
      yes: [.lowParticipation], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "de: Wir können die Aktion jederzeit",
      "Wir können die Aktion jederzeit ohne Angabe von Gründen beenden.",
      yes: [.strategyChange, .lowParticipation], duties: []),
    ClauseCase(
      "de: Untersagt eine Behörde die Verlosung",
      "Untersagt eine Behörde die Verlosung, stellen wir sie sofort ein.",
      yes: [.illegality], no: [.strategyChange], duties: []),
    ClauseCase(
      "de: Wenn Instagram den Beitrag löscht",
      "Wenn Instagram den Beitrag löscht, ist das Gewinnspiel vorbei und ich sage es in meiner Story.",
      yes: [.platformViolation], no: [.fraud], duties: [.notice]),
    ClauseCase(
      "de: Bei massenhaftem Betrug kann das",
      "Bei massenhaftem Betrug kann das Gewinnspiel vorzeitig beendet werden; der Gewinner wird dann aus den bis dahin eingegangenen gültigen Teilnahmen gezogen.",
      yes: [.fraud], no: [.lowParticipation], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "de: Fällt der Server aus, verlängern",
      "Fällt der Server aus, verlängern wir die Aktion um die Dauer des Ausfalls.",
      partly: [.technicalFailure], no: [.strategyChange], duties: []),
    ClauseCase(
      "de: Die Ziehung findet auf jeden",
      "Die Ziehung findet auf jeden Fall statt, auch wenn nur fünf Personen mitmachen.",
      no: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "de: Kann der Hersteller das Rad",
      "Kann der Hersteller das Rad nicht liefern, wird die Verlosung abgesagt.",
      yes: [.prizeUnavailable], no: [.strategyChange], duties: []),
    ClauseCase(
      "de: Die Aktion endet, sobald der",
      "Die Aktion endet, sobald der Topf von 5.000 Euro leer ist.",
      partly: [.budgetShortfall], no: [.strategyChange], duties: []),
    ClauseCase(
      "de: Wird jemand verletzt, brechen wir",
      "Wird jemand verletzt, brechen wir die Challenge ab und informieren alle Teilnehmer.",
      partly: [.ethics], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "de: Der Veranstalter behält sich vor",
      "Der Veranstalter behält sich vor, die Kampagne mit einer Frist von zwei Wochen einzustellen.",
      yes: [.strategyChange, .fraud], duties: [.notice, .priorNotice]),
  ]

  /// What ends in Spanish, French and German without the promotion.
  static let foreignLookalikes: [String] = [
    "El premio no se puede cambiar ni cancelar una vez aceptado.",
    "Podemos eliminar a cualquier participante que haga trampas y anular sus comentarios.",
    "Si cambia de opinión, escríbanos y quitaremos su foto.",
    "El sorteo termina el 30 de junio a las 23:59.",
    "Los pedidos se pueden cancelar hasta una hora después del pago.",
    "Si la aerolínea cancela el vuelo, el ganador podrá elegir otra fecha.",
    "El ganador puede renunciar al premio en cualquier momento.",
    "Instagram puede suspender cuentas que incumplan sus normas.",
    "La cesión de derechos finaliza a los dos años.",
    "El taller del sábado puede suspenderse si no hay suficientes inscritos.",
    "Le lot ne peut être ni repris ni échangé.",
    "Nous pouvons exclure tout participant qui triche et annuler ses votes.",
    "Si vous changez d'avis, écrivez-nous et nous retirerons la photo.",
    "Le jeu se termine le 30 juin à minuit.",
    "Une commande peut être annulée dans l'heure qui suit le paiement.",
    "Si le festival est annulé, le gagnant recevra des places pour l'année suivante.",
    "L'abonnement peut être résilié à tout moment.",
    "La visite de l'atelier peut être reportée en cas de mauvais temps.",
    "La licence prend fin au bout de deux ans.",
    "Un bulletin illisible est annulé.",
    "Der Gewinn kann nicht umgetauscht oder storniert werden.",
    "Wir dürfen Teilnehmer ausschließen, die betrügen, und ihre Stimmen löschen.",
    "Wer es sich anders überlegt, schreibt uns, und wir entfernen das Foto.",
    "Das Gewinnspiel endet am 30. Juni um 23:59 Uhr.",
    "Bestellungen können bis zum Versand storniert werden.",
    "Fällt das Konzert aus, bekommt der Gewinner einen Ersatztermin.",
    "Das Abo kann jederzeit gekündigt werden.",
    "Der Workshop kann bei zu wenigen Anmeldungen abgesagt werden.",
    "Die Lizenz endet nach zwei Jahren.",
    "Unleserliche Karten sind ungültig und werden entfernt.",
  ]
}
