import PolicyModel

extension MessageTexts {
  /// French.
  static let french = MessageTexts(
    language: "fr", name: "French",
    style: Wording.Style(
      months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
      ], dayJoin: " ", yearJoin: " ", first: "1er", thousands: "\u{202F}", decimal: ","),
    reasons: [
      .strategyChange: "parce que nos projets ont changé",
      .budgetShortfall: "parce que nous ne pouvons plus financer l'opération comme prévu",
      .unforeseenEvent: "en raison d'un événement indépendant de notre volonté",
      .fraud: "parce que des participations ont été manipulées et qu'un résultat équitable n'est plus certain",
      .technicalFailure: "parce qu'une panne technique empêche un déroulement équitable",
      .illegality: "parce que l'opération ne respecte pas les règles qui s'y appliquent",
      .ethics: "parce que l'opération pourrait nuire à des personnes ou les traiter injustement",
      .lowParticipation: "parce que la participation est inférieure au nombre nécessaire",
      .prizeUnavailable: "parce que le lot annoncé ne peut pas être fourni",
      .platformViolation: "parce que l'opération ne respecte pas les règles de la plateforme",
      .creatorBreach: "parce que notre collaboration avec un créateur a pris fin",
    ],
    directMessage: """
      [sponsor] Bonjour, ici {sponsor}.
      [running because] Nous mettons fin à {title} le {stop_date} {because}.
      [running !because] Nous mettons fin à {title} le {stop_date}.
      [withdrawn because] {title} n'aura pas lieu, {because}.
      [withdrawn !because] {title} n'aura pas lieu.
      [over because] {title} est terminé. Nous ne pouvons pas tenir tout ce qui était annoncé, {because}.
      [over !because] {title} est terminé et nous ne pouvons pas tenir tout ce qui était annoncé.
      [goes_on] {title} continue.
      [goes_on end_date] La participation reste ouverte jusqu'au {end_date}.
      [entered drawn] Votre participation compte : les gagnants sont tirés au sort parmi toutes les participations valables reçues jusqu'au {close_date}.
      [entered judged] Votre participation compte : toutes les participations valables reçues jusqu'au {close_date} sont jugées selon les critères annoncés.
      [entered awarded] Votre participation compte : les gagnants sont désignés, comme l'annonce le règlement, parmi toutes les participations valables reçues jusqu'au {close_date}.
      [entered counts !prize_gone] Les lots : {prizes}.
      [entered counts draw_date] Les gagnants sont désignés le {draw_date} et nous leur écrivons directement.
      [entered counts !draw_date] Nous écrivons directement aux gagnants.
      [substitute] Un lot qui ne peut pas être fourni est remplacé par un lot de valeur égale ou supérieure.
      [entered not_drawn] Il n'y aura pas de tirage au sort, car la loi ne le permet pas pour une opération organisée ainsi.
      [entered pending] Nous vérifions ce que la loi permet pour les lots et écrirons à toutes les personnes participantes au plus tard le {answer_date}.
      [refund] Nous vous remboursons ce que vous avez payé pour participer, par le même moyen de paiement, au plus tard le {refund_date}. Vous n'avez rien à demander.
      [orders] Une commande passée avant la fin de l'offre reste valable au prix affiché. Si elle ne peut pas être livrée, nous vous prévenons et la remboursons en entier.
      [!goes_on] Nous en sommes désolés.
      [contact] Pour toute question, écrivez à {contact}.
      [!contact] Pour toute question, répondez à ce message.
      """,
    comment: """
      [running] {title} se termine le {stop_date}.
      [withdrawn] {title} n'aura pas lieu.
      [over] {title} est terminé, et il y a du nouveau.
      [goes_on end_date] {title} continue jusqu'au {end_date}.
      [goes_on !end_date] {title} continue.
      [entered counts !goes_on] Les participations reçues d'ici là comptent et les lots sont attribués.
      [entered counts goes_on] Vos participations comptent.
      [substitute] Un lot qui ne peut pas être fourni est remplacé par un lot de valeur égale ou supérieure.
      [entered pending] Nous écrivons à toutes les personnes participantes au plus tard le {answer_date}.
      [refund] Les sommes payées pour participer sont remboursées au plus tard le {refund_date}.
      [orders] Les commandes déjà passées restent valables.
      [handle !goes_on] Plus d'informations dans la dernière publication de {handle}.
      """,
    post: """
      [running because] {title} se termine le {stop_date}, {because}.
      [running !because] {title} se termine le {stop_date}.
      [withdrawn because] {title} n'aura pas lieu, {because}.
      [withdrawn !because] {title} n'aura pas lieu.
      [over because] {title} est terminé. Nous ne pouvons pas tenir tout ce qui était annoncé, {because}.
      [over !because] {title} est terminé et nous ne pouvons pas tenir tout ce qui était annoncé.
      [goes_on] {title} continue.
      [goes_on end_date] La participation reste ouverte jusqu'au {end_date}.
      [entered counts !goes_on] Toutes les participations valables reçues jusqu'au {close_date} comptent.
      [entered counts !prize_gone] Les lots sont attribués : {prizes}.
      [entered counts draw_date] Les gagnants sont désignés le {draw_date}.
      [substitute] Un lot qui ne peut pas être fourni est remplacé par un lot de valeur égale ou supérieure.
      [entered not_drawn] Il n'y aura pas de tirage au sort, car la loi ne le permet pas pour une opération organisée ainsi.
      [entered pending] Nous vérifions ce que la loi permet pour les lots et écrirons à toutes les personnes participantes au plus tard le {answer_date}.
      [refund] Toute personne qui a payé pour participer est remboursée au plus tard le {refund_date}.
      [orders] Les commandes passées avant la fin de l'offre restent valables au prix affiché.
      [!goes_on] Nous en sommes désolés pour toutes les personnes qui l'attendaient.
      [contact] Questions : {contact}
      [sponsor] {sponsor}
      """,
    caption: """
      {label}
      [running] Terminé : {title} a pris fin le {stop_date}.
      [over] Terminé : {title} a pris fin.
      [entered counts] Les participations reçues jusqu'au {close_date} comptent.
      [entered counts draw_date] Les gagnants sont désignés le {draw_date}.
      [refund] Les sommes payées pour participer sont remboursées au plus tard le {refund_date}.
      [orders] Les commandes déjà passées restent valables.
      [entered] Merci de ne plus participer.
      [orders] Merci de ne plus commander.
      """)
}
