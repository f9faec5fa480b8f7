import PolicyModel

extension MessageTexts {
  /// Spanish.
  static let spanish = MessageTexts(
    language: "es", name: "Spanish",
    style: Wording.Style(
      months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
      ], dayJoin: " de ", yearJoin: " de ", thousands: ".", decimal: ","),
    reasons: [
      .strategyChange: "porque nuestros planes han cambiado",
      .budgetShortfall: "porque ya no podemos financiar la promoción como estaba previsto",
      .unforeseenEvent: "por un hecho ajeno a nuestro control",
      .fraud: "porque hubo participaciones manipuladas y ya no es seguro un resultado justo",
      .technicalFailure: "porque un fallo técnico impide que se desarrolle de forma justa",
      .illegality: "porque no cumple las normas que se le aplican",
      .ethics: "porque podría perjudicar a las personas o tratarlas de forma injusta",
      .lowParticipation: "porque ha participado menos gente de la necesaria",
      .prizeUnavailable: "porque no se puede entregar el premio anunciado",
      .platformViolation: "porque no cumple las normas de la plataforma",
      .creatorBreach: "porque ha terminado nuestra colaboración con un creador",
    ],
    directMessage: """
      [sponsor] Hola, somos {sponsor}.
      [running because] Ponemos fin a {title} el {stop_date} {because}.
      [running !because] Ponemos fin a {title} el {stop_date}.
      [withdrawn because] {title} no se celebrará, {because}.
      [withdrawn !because] {title} no se celebrará.
      [over because] {title} ha terminado. No podemos cumplir todo lo anunciado, {because}.
      [over !because] {title} ha terminado y no podemos cumplir todo lo anunciado.
      [goes_on] {title} sigue adelante.
      [goes_on end_date] Permanece abierta hasta el {end_date}.
      [entered drawn] Tu participación cuenta: los ganadores se sortean entre todas las participaciones válidas recibidas hasta el {close_date}.
      [entered judged] Tu participación cuenta: todas las participaciones válidas recibidas hasta el {close_date} se juzgan según los criterios anunciados.
      [entered awarded] Tu participación cuenta: los ganadores se eligen, como anuncian las bases, entre todas las participaciones válidas recibidas hasta el {close_date}.
      [entered counts !prize_gone] Los premios: {prizes}.
      [entered counts draw_date] Los ganadores se eligen el {draw_date} y les escribimos directamente.
      [entered counts !draw_date] Escribimos directamente a los ganadores.
      [substitute] Un premio que no se pueda entregar se sustituye por otro de igual o mayor valor.
      [entered not_drawn] No habrá sorteo, porque la ley no lo permite en una promoción organizada así.
      [entered pending] Estamos aclarando qué permite la ley hacer con los premios y escribiremos a todas las personas participantes antes del {answer_date}, o ese mismo día.
      [refund] Te devolvemos lo que pagaste por participar, por el mismo medio de pago, a más tardar el {refund_date}. No hace falta que lo pidas.
      [orders] El pedido que hiciste antes de terminar la oferta sigue siendo válido al precio que viste. Si no se puede entregar, te avisamos y te devolvemos todo el importe.
      [!goes_on] Lo sentimos.
      [contact] Si tienes alguna pregunta, escribe a {contact}.
      [!contact] Si tienes alguna pregunta, responde a este mensaje.
      """,
    comment: """
      [running] {title} termina el {stop_date}.
      [withdrawn] {title} no se celebrará.
      [over] {title} ha terminado y hay novedades.
      [goes_on end_date] {title} sigue hasta el {end_date}.
      [goes_on !end_date] {title} sigue adelante.
      [entered counts !goes_on] Las participaciones recibidas hasta entonces cuentan y los premios se entregan.
      [entered counts goes_on] Vuestras participaciones cuentan.
      [substitute] Un premio que no se pueda entregar se sustituye por otro de igual o mayor valor.
      [entered pending] Escribiremos a todas las personas participantes a más tardar el {answer_date}.
      [refund] Los pagos por participar se devuelven a más tardar el {refund_date}.
      [orders] Los pedidos ya hechos siguen siendo válidos.
      [handle !goes_on] Más información en la última publicación de {handle}.
      """,
    post: """
      [running because] {title} termina el {stop_date}, {because}.
      [running !because] {title} termina el {stop_date}.
      [withdrawn because] {title} no se celebrará, {because}.
      [withdrawn !because] {title} no se celebrará.
      [over because] {title} ha terminado. No podemos cumplir todo lo anunciado, {because}.
      [over !because] {title} ha terminado y no podemos cumplir todo lo anunciado.
      [goes_on] {title} sigue adelante.
      [goes_on end_date] Permanece abierta hasta el {end_date}.
      [entered counts !goes_on] Cuentan todas las participaciones válidas recibidas hasta el {close_date}.
      [entered counts !prize_gone] Los premios se entregan: {prizes}.
      [entered counts draw_date] Los ganadores se eligen el {draw_date}.
      [substitute] Un premio que no se pueda entregar se sustituye por otro de igual o mayor valor.
      [entered not_drawn] No habrá sorteo, porque la ley no lo permite en una promoción organizada así.
      [entered pending] Estamos aclarando qué permite la ley hacer con los premios y escribiremos a todas las personas participantes a más tardar el {answer_date}.
      [refund] Quien pagó por participar recibe su dinero a más tardar el {refund_date}.
      [orders] Los pedidos hechos antes del final de la oferta siguen siendo válidos al precio mostrado.
      [!goes_on] Lo sentimos por todas las personas que la esperaban.
      [contact] Preguntas: {contact}
      [sponsor] {sponsor}
      """,
    caption: """
      {label}
      [running] Terminado: {title} se cerró el {stop_date}.
      [over] Terminado: {title} ya se ha cerrado.
      [entered counts] Cuentan las participaciones recibidas hasta el {close_date}.
      [entered counts draw_date] Los ganadores se eligen el {draw_date}.
      [refund] Los pagos por participar se devuelven a más tardar el {refund_date}.
      [orders] Los pedidos ya hechos siguen siendo válidos.
      [entered] Por favor, no participes más.
      [orders] Por favor, no hagas más pedidos.
      """)
}
