/// Spanish: the same classes as the English tables.
extension Tables {
  static let spanish: [WordRow] = [
    WordRow(
      .ends,
      """
      cancelar* | cancela | cancele | cancelado | cancelada | anular* | anulado | anulada | dar por (terminado/terminada/concluida/finalizada/concluido) | dejar sin efecto | poner fin | rescindir | revocar | revocado | suprimir | dar por terminad* | dejar de (ofrecer/celebrar) | interrumpir | interrumpida | interrumpido
      """),
    WordRow(
      .endsWeakly,
      "terminar | finalizar | finalizado | finalizada | concluir | retirar | cerrar | terminado | terminada | acabar | parar"
    ),
    WordRow(
      .ending,
      "cancelacion | anulacion | terminacion anticipada | finalizacion anticipada | cierre anticipado | revocacion"),
    WordRow(
      .pauses,
      "suspender* | suspendido | suspendida | suspension | aplazar* | aplazado | aplazada | posponer* | pausar | acortar"
    ),
    WordRow(
      .changes,
      "modificar* | modificado | modificada | prorrogar* | ampliar | alterar | variar | modificacion | modificaciones | extender"
    ),
    WordRow(.changesWeakly, "cambiar | cambios | actualizar"),
    WordRow(
      .promotion,
      "promocion | promociones | concurso | sorteo | campana | rifa | oferta | reto | competicion | accion promocional | juego | descuento | programa"
    ),
    WordRow(.terms, "bases | condiciones | reglas | bases legales | presentes bases | fechas"),
    WordRow(.agreement, "contrato | acuerdo"),
    WordRow(
      .other,
      "pedido | pedidos | suscripcion | cuenta | premio | premios | participacion | participaciones | entrada | entradas | vuelo | viaje | reserva | consentimiento | boleto"
    ),
    WordRow(.pronoun, "la misma | el mismo | esta | este"),
    WordRow(
      .promoter,
      "organizador | organizadora | empresa | empresa organizadora | promotor | promotora | patrocinador | nosotros | marca | compania | entidad | anunciante"
    ),
    WordRow(
      .entrant,
      "participante | participantes | ganador | ganadora | ganadores | cliente | clientes | usuario | usuarios | concursante"
    ),
    WordRow(
      .permission,
      """
      podra | podran | puede | puedan | pueden | podremos | podemos | se reserva .. derecho | se reserva .. facultad | se reservan .. derecho | nos reservamos .. derecho | reservandose .. derecho | tiene derecho a | queda facultad* | facultad de | derecho a | derecho de | nos reservamos | se reserva
      """),
    WordRow(.obligation, "debera | deberan | tendra que | se cancelara | quedara | sera | seran | habra de"),
    WordRow(
      .refusal,
      "no podra | no podran | no puede | no se cancelara | en ningun caso | no cabe | no tiene derecho | no sera | no se podra"
    ),
    WordRow(.be, "ser | sera | seran | fuera | queda | quedara | quedar"),
    WordRow(.only, "solo | unicamente | solamente | exclusivamente"),
    WordRow(
      .condition,
      "si | en caso de | cuando | siempre que | en el supuesto | por causas | por causa | por motivos | por razones | debido a | si concurr* | en el caso de | ante"
    ),
    WordRow(.clauseBreak, "que | hasta | porque"),
    WordRow(
      .connective,
      "en tal caso | en ese caso | en este caso | en dicho caso | de ser asi | en dicho supuesto | en estos casos"),
    WordRow(
      .exclusion,
      "salvo | excepto | no por | no sera motivo | no es motivo | no constituye | aunque | sin que .. sea (motivo/causa)"
    ),
    WordRow(
      .anyReason,
      "cualquier (motivo/causa/razon) | por cualquier | sin (necesidad/alegar/expresar/dar) .. (causa/motivo/explicaciones/razon) | sin causa | sin motivo"
    ),
    WordRow(.anyTime, "en cualquier momento | en todo momento | cuando lo (desee/estime)"),
    WordRow(
      .discretion, "discrecion | a su (criterio/eleccion/arbitrio) | libre decision | si lo estima | unilateralmente"),
    WordRow(
      .early,
      "anticipadamente | antes de (la/su) (fecha/fin/finalizacion) | antes del | de forma anticipada | definitivamente"),
    WordRow(
      .seriousReason,
      "causa justificada | causas justificadas | justa causa | motivo justificado | motivos justificados | causa justa"),
    WordRow(.temporary, "temporalmente | hasta que se (restablezca/solucione) | por el tiempo"),
    WordRow(.openList, "tales como | entre otr* | por ejemplo | como por ejemplo | incluid*"),
    WordRow(.conjunction, "o | y | u | e | ni"),
    WordRow(.preposition, "de | del | en | con | para | por | sobre"),
    WordRow(.determiner, "el | la | los | las | su | sus | un | una | esta | este"),
    WordRow(
      .strategyChange,
      "(motivos/razones/causas) (comerciales/empresariales/estrategic*/organizativ*/internas) | cambio de estrategia | reorganizacion | decision comercial"
    ),
    WordRow(
      .budgetShortfall,
      "presupuest* | falta de fondos | (motivos/razones) economic* | insolvencia | concurso de acreedores"),
    WordRow(.sumUsedUp, "agot* .. (presupuesto/fondo/importe/cantidad) | agotarse | se agot* | agotado"),
    WordRow(
      .unforeseenEvent,
      "fuerza mayor | caso fortuito | ajen* a .. (voluntad/control) | imprevist* | imprevisible* | inevitable* | fuera de .. control | no imputable* | excepcional* | circunstancias extraordinarias | causas ajenas"
    ),
    WordRow(
      .mishap,
      "incendio | inundacion | terremoto | huelga | pandemia | epidemia | temporal | guerra | lluvia | tormenta"),
    WordRow(
      .fraud,
      "fraud* | cuentas (duplicadas/falsas) | uso (abusivo/indebido) | manipula* | bots | abuso | trampa* | irregularidad* | suplantacion | (accesos/acceso) no autorizad* | participaciones (falsas/compradas)"
    ),
    WordRow(
      .technicalFailure,
      "falla | fallas | falla del sistema | error de precio | (fallo/fallos/problemas/error/errores/averia/averias/incidencia/incidencias) .. (tecnic*/informatic*/sistema/servidor/red/plataforma) | tecnic* | virus | servidor* | caida de"
    ),
    WordRow(
      .illegality,
      "legal* | ilegal* | ley | leyes | autoridad* | tribunal* | judicial* | normativa | orden de | prohib* | policia | regulador"
    ),
    WordRow(.ethics, "moral | etic* | reputacion | imagen de | orden publico | ofensiv* | odio | acoso | dignidad"),
    WordRow(.danger, "peligro* | seguridad | salud | riesgo"),
    WordRow(
      .lowParticipation,
      "(inferior/inferiores) a <n> | (menos/minimo) de <n> | (escasa/baja/insuficiente/poca) (participacion/demanda/respuesta) | minimo de | falta de participa* | no se alcan* | numero minimo | participacion minima"
    ),
    WordRow(
      .prizeUnavailable,
      "premio .. (no disponible/agotado/disponib*) | falta de disponibilidad | (proveedor/proveedora) .. (incumple/falla/no/quiebra) | indisponibilidad"
    ),
    WordRow(
      .platformViolation,
      "(tiktok/plataforma/instagram/red social) .. (retir*/prohib*/bloque*/exij*/exige/solicit*/elimin*/cierr*/pid*/orden*) | normas de (la plataforma/tiktok/comunidad) | politicas de (la plataforma/tiktok)"
    ),
    WordRow(
      .creatorBreach,
      "(creador/creadora/influencer) .. (incumple/incumplimiento) | incumplimiento .. (creador/influencer/creadora)"),
    WordRow(
      .tells,
      "comunicar* | comunicad* | comunicandolo | notificar* | notificad* | informar* | informad* | informando | avisar* | aviso | avisando | anunciar* | anuncio | publicar* | publicad* | publicando* | publicacion | comunicacion | se hara publico | dara a conocer | dar a conocer | dandolo a conocer | conocimiento"
    ),
    WordRow(
      .tellsBefore,
      "previ* (aviso/comunicacion) | preaviso | con antelacion | antelacion | (aviso/comunicacion) previ* | previamente | con <n> (dias/horas) de"
    ),
    WordRow(.untold, "sin (previo aviso/aviso/necesidad de aviso/preaviso)"),
    WordRow(.winners, "ganador | ganadora | ganadores"),
    WordRow(
      .awards, "sorteara | sortearan | sortear* | adjudicar* | entregar* | premio | premios | se celebrara | se elegira"
    ),
    WordRow(
      .received,
      "participaciones .. (recibidas/validas/registradas) | (recibidas/registradas) hasta | hasta (ese/el) momento | hasta la fecha | ya (recibidas/inscritos) | hasta entonces"
    ),
    WordRow(.refunds, "reembols* | devolver* | devolvera | devolucion | devuelt* | reintegr*"),
    WordRow(
      .approval,
      "(autorizacion/aprobacion/comunicacion) .. (autoridad/autoridades/ministerio/organismo/direccion general/ordenacion del juego) | ordenacion del juego"
    ),
    WordRow(
      .substitutes, "premio .. (similar/equivalente/igual) | otro premio | valor equivalente | (igual/similar) valor"),
    WordRow(
      .paysEarned,
      "parte proporcional | (honorarios/comisiones/cantidades) .. (devengad*/ganadas) | se abonara* .. (trabajos/piezas/contenidos)"
    ),
    WordRow(
      .ends,
      """
      dar* por (terminad*/concluid*/finalizad*) | darlo por (terminado/concluido/finalizado) | darla por (terminada/concluida/finalizada) | declarar* desiert* | declarar* nul* | declarar .. (desierto/nulo) | cancelacion | finalizar* anticipadamente | terminar* anticipadamente | cerrar* anticipadamente | cese | cesar | desistir* | dejar* sin efecto | poner* fin | poner* termino | retirar* | clausurar
      """),
    WordRow(
      .endsWeakly,
      "finaliza | finalice | termina | termine | concluye | concluira | cierra | cierre | acortar* | terminara | finalizara"
    ),
    WordRow(
      .promotion,
      "sorteos | concursos | accion | dinamica | iniciativa | certamen | desafio | actividad promocional | la presente promocion | giveaway | torneo"
    ),
    WordRow(.promoter, "organizacion | ayuntamiento | asociacion | fundacion | tienda | sociedad | responsable"),
    WordRow(
      .permission,
      "estara facultad* | sera libre de | podria | reserva la facultad | se reserva la posibilidad | tendra derecho | tiene la facultad | estara en su derecho"
    ),
    WordRow(
      .lowParticipation,
      "(numero/cantidad) de (participantes/inscritos/recetas/obras/participaciones/inscripciones) .. (fuera/fuese/sea/es/inferior/insuficiente/menor) | (inferior/menor) a | no (alcanz*/lleg*/reun*) .. (minimo/participantes/<n>) | pocos (participantes/inscritos) | (menos/no mas) de .. (participantes/inscritos/participaciones)"
    ),
    WordRow(
      .budgetShortfall,
      "falta de (presupuesto/recursos/financiacion/medios/liquidez) | financiacion | subvencion | recortes | costes"),
    WordRow(
      .strategyChange,
      "decision (empresarial/de la empresa/interna) | cambios? en la (estrategia/empresa/marca) | razones de (negocio/mercado) | conveniencia"
    ),
    WordRow(
      .unforeseenEvent,
      "causa mayor | circunstancias (imprevistas/sobrevenidas/ajenas) | imposib* | impidan | impida | impidieran"),
    WordRow(
      .technicalFailure, "(fallos/problemas/incidencias/averia) | caida del (sistema/servidor) | mal funcionamiento"),
    WordRow(
      .ethics, "(comentarios/contenidos) (ofensivos/de odio) | polemica | escandalo | buenas costumbres | desprestigio"),
    WordRow(
      .received,
      "(recibidas/recibidos/inscritas/presentadas/presentados/enviadas) .. (hasta/antes) | hasta ese instante | hasta el momento | ya (presentadas/enviadas/participantes) | entre (los/las) .. (recibidas/recibidos/inscritos/participantes)"
    ),
    WordRow(
      .tells,
      "avisara | avisaremos | informaremos | comunicaremos | publicaremos | anunciaremos | a traves de (su/sus/la/las) (perfil/redes/pagina/web/cuenta)"
    ),
    WordRow(.tellsBefore, "debida antelacion | suficiente antelacion | con anterioridad"),
    WordRow(.refunds, "devolv* | reembols* | reintegr*"),
    WordRow(
      .exclusion,
      "no se (considera/consideran/considerara/entiende/entendera) .. (causa/motivo/causas/motivos) | no son (causa/motivo)"
    ),
    WordRow(.permission, "nos guardamos | se guarda | posibilidad de | opcion de | podremos | libertad de"),
    WordRow(.anyReason, "por decision (de/propia/del/unilateral) | porque asi lo decida"),
    WordRow(.tellsBefore, "<n> (dias/horas/semanas) antes | dias de antelacion | con tiempo"),
    WordRow(
      .platformViolation,
      "(cuenta/perfil/publicacion/video/hashtag) .. (bloquead*/suspendid*/eliminad*/retirad*/restringid*/cerrad*) | (la plataforma/tiktok/instagram) .. (elimina/retira/bloquea/suspende/prohibe/cierra)"
    ),
    WordRow(
      .ends,
      "retirad* | interrumpid* | concluid* | rescindid* | suprimid* | clausurad* | finalizad* antes | cerrad* antes | dar* carpetazo | no se celebr*"
    ),
    WordRow(
      .lowParticipation,
      "no se (recib*/venden/vende/alcanz*/reun*/lleg*/inscrib*/complet*) .. <n> | (al menos/minimo/mas de) <n> .. (boletos/participantes/inscripciones/entradas/numeros/personas/relatos/obras/fotos/propuestas/recetas/videos)"
    ),
    WordRow(
      .illegality,
      "(autoridad/ayuntamiento/organismo) .. (conced*/autoriz*/otorg*/deneg*/permit*) | permiso .. (deneg*/revoc*)"),
    WordRow(
      .ends,
      "interrump* | anulamos | cerraremos | terminaremos | pararemos | acabaremos | finalizaremos | daremos por | detendremos | detenemos | cancel*"
    ),
    WordRow(.endsWeakly, "acaba | acabara | acabe | para | parara | deja de | detener | detiene | se termina"),
    WordRow(
      .endIdiom,
      "no (habra/hay/tendra lugar/se hara/se hace/se celebra/se celebrara/saldra adelante) .. <promo>? | (hasta aqui/se acabo) | no (tendra/tiene) lugar | no sale adelante | no se (hace/hara/celebra/celebrara/sortea)"
    ),
    WordRow(
      .technicalFailure,
      "(web/pagina/servidor/app/aplicacion/sistema/formulario/conexion/plataforma/luz) .. (cae/caiga/cayera/falla/falle/cuelga/cuelgue/bloquea/bloquee/caido/funciona/funcione) | caida | averi* | apagon | corte de luz"
    ),
    WordRow(
      .platformViolation,
      "(instagram/tiktok/facebook/youtube/plataforma) .. (borr*/quit*/tumb*/cierr*/cerr*/bloque*/elimin*/suspend*/retir*)"
    ),
    WordRow(
      .prizeUnavailable,
      "(aerolinea/proveedor/fabricante/patrocinador/socio/hotel/tienda/marca/editorial/agencia) .. no .. (da/entrega/suministra/envia/cumple/manda/dan/facilita) | (proveedor/fabricante/patrocinador/aerolinea) .. (quiebra/cierra/retira/falla)"
    ),
    WordRow(
      .proVerb,
      "lo mismo (vale/aplica/si/ocurre/ocurrira/sucede/cuando/haremos) | lo mismo se (aplica/aplicara/hara) | de igual (modo/forma/manera)"
    ),
    WordRow(.danger, "dano | danos | lesion* | herid* | accidente*"),
    WordRow(.awards, "eleg* | elij* | elig* | se sortea"),
    WordRow(.refunds, "devuelv* | devolv*"),
    WordRow(
      .tells,
      "cuento | contare | contaremos | avisare | aviso | lo dire | lo diremos | por (historias/stories/whatsapp/mensaje/correo)"
    ),
    WordRow(.early, "en el acto | de inmediato | inmediatamente | antes de tiempo | ahi mismo"),
    WordRow(.sumUsedUp, "(fondo/bote/presupuesto/importe) .. (agot*/acab*/termin*/consum*/gast*)"),
    WordRow(.goesAhead, "(se/la/el) .. (celebrara/celebra/hara/mantiene) .. pase lo que pase | pase lo que pase"),
    WordRow(.terms, "plazo | periodo de (participacion/promocion/vigencia) | vigencia | calendario | mecanica"),
    WordRow(.condition, "de no | en caso contrario | mientras no | a menos que | salvo que"),
    WordRow(
      .lowParticipation,
      "de no (alcanzarse/llegarse/reunirse/venderse/completarse) | (alcanz*/reun*/complet*) .. (cifra/minimo/cupo)"),
    WordRow(
      .goesAhead,
      "(llega/llegara/sigue/seguira) (hasta el final/adelante) | se (celebra/celebrara/sortea/sorteara/hara/mantiene/mantendra) .. (aunque/igualmente/pase lo que pase/en todo caso/en cualquier caso/llueva)"
    ),
    WordRow(.ends, "anulamos | terminamos | damos por (terminad*/concluid*) | dejamos sin efecto"),
    WordRow(.endsWeakly, "cerramos | paramos | acabamos | finalizamos | terminamos"),
    WordRow(
      .pauses,
      "suspend* | aplaz* | pospon* | pospuest* | recorr* .. (al/a la/a otra/para) | mover* .. (al/a otra) | movemos | pasamos .. al | queda en pausa | paramos"
    ),
    WordRow(.changes, "prorrog* | ampli* .. (plazo/fecha) | alarg*"),
    WordRow(.lowParticipation, "no hay .. <n> | no (junt*/complet*/vend*/llen*) .. <n> | hay pocos | somos menos"),
    WordRow(.carries, "(siguen/sigue/seguiran/siguiendo) (jugando/participando/en/dentro/valid*)"),
    WordRow(.promoter, "panaderia | restaurante | negocio | comercio | club | escuela | parroquia | radio | emisora"),
    WordRow(.shutsOut, "no se (considera/considerara/consideran) .. (fuerza mayor/falta/baja)"),
    WordRow(.shutsOut, "no (es/sera/son/seran) (motivo/causa/razon)"),
    WordRow(.early, "total o parcialmente | en todo o en parte | en su totalidad | parcialmente"),
    WordRow(
      .tells,
      "comunicando* | notificando* | avisando* | anunciando* | informand* | hacer* publico | por (privado/historias/stories)"
    ),
    WordRow(
      .fraud,
      "intervencion humana | (perfiles/cuentas/votos) (falsos/falsas/comprados/compradas) | equidad | limpieza del"),
    WordRow(.received, "ya (publicad*/enviad*/presentad*/inscrit*/registrad*/comentad*)"),
  ]
}
