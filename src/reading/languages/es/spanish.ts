import type { Language } from '../../language.ts';

export const spanish: Language = {
  code: 'es',
  smallWords:
    'el la los las de del y que en a un una por para con no se su nos hemos es al lo como más pero le les este esta muchas gracias ustedes usted vamos nuestro nuestra está ha sus ya muy',
  commonWords:
    'yo nosotros usted ustedes él ella ellos el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u pero que quien cual cuando como donde si no sí ya muy más menos este esta estos estas ese esa su sus nuestro nuestra nuestros nuestras mi mis le les se me te nos hola buenos buenas días tardes noches estimado estimada estimados señor señora sr sra don doña saludos atentamente cordialmente gracias muchas lamentablemente desgraciadamente finalmente sin embargo aunque tras después antes luego así también además porque pues entonces gracias perdón disculpe lamento lamentamos hemos vamos adjunto adjunta asunto enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad semana santa reyes primavera verano otoño invierno dirección gerencia junta consejo comité comisión ayuntamiento compras finanzas administración departamento grupo sede empresa it ti sl sa slu iva erp crm pdf rgpd iso presupuesto oferta contrato pedido precio proyecto licitación concurso lote todo todos ok vale ps por al fin españa madrid méxico',
  capitalNouns: undefined,
  normalise: (lower) => lower,
  takesBack: 'corrección|olvide|olvida|rectifico|perdón, |cambio de planes',
  undecided: 'todavía no|aún no|sin decidir',
  names: {
    acts: 'ha|han|es|era|fue|nos|se|sigue|ofrece|ofreció|tiene|tenía|será|gana|ganó|hace|no|puede|queda|lleva',
    places: [
      {
        weight: 3,
        pattern:
          '(?:con|a|por|para|de la mano de|elegido a|escogido a|adjudicado (?:\\p{L}+ )*a|contratado a|proveedor,?|empresa|renovado con|optado por|decidido por|favor de|quedamos con|pasamos a|cambiamos a) (?:la empresa |la gente de |los de |nuestro \\p{L}+(?: actual| habitual)?,? )?@(\\d+)',
      },
      {
        weight: 3,
        pattern:
          '@(\\d+) (?:ha|han|es|era|fue|nos|se|sigue|ofrece|ofreció|tiene|tenía|será|gana|ganó|hace|no|puede|queda|lleva)',
      },
      {
        weight: 3,
        pattern: '(?:que|frente a|contra|respecto a|de|oferta de|precio de|dejar|sustituir a) @(\\d+)',
      },
      { weight: 1, pattern: '@(\\d+)' },
    ],
    corrected: '',
  },
  time: {
    months: [
      'ene(?:ro|\\.)?',
      'feb(?:rero|\\.)?',
      'mar(?:zo|\\.)',
      'abr(?:il|\\.)?',
      'mayo',
      'jun(?:io|\\.)?',
      'jul(?:io|\\.)?',
      'ago(?:sto|\\.)?',
      'sept?(?:iembre|\\.)?|setiembre',
      'oct(?:ubre|\\.)?',
      'nov(?:iembre|\\.)?',
      'dic(?:iembre|\\.)?',
    ],
    noMonth: '',
    beforeYear: ' (?:del? (?:año )?)?',
    seasons: [
      ['primavera', 3],
      ['verano', 6],
      ['otoño', 9],
      ['invierno', 12],
    ],
    quarters: [
      '[tq]([1-4])',
      '([1-4])(?:er|º|o)? trimestre',
      '(primer|segundo|tercer|cuarto|último) trimestre',
    ],
    ordinals: { primer: 1, segundo: 2, tercer: 3, cuarto: 4, último: 4 },
    nextQuarter: '(?:próximo|siguiente) trimestre|trimestre que viene',
    nextMonth: '(?:próximo|siguiente) mes|mes que viene',
    nextYear: '(?:próximo|siguiente|nuevo) año|año (?:que viene|próximo|entrante|nuevo)',
    partsOfYear: [
      ['(?:principios|comienzos|inicios|primer semestre|primera mitad)(?: de[l]?)? ', 1],
      ['(?:mediados)(?: de[l]?)? ', 6],
      ['(?:segundo semestre|segunda mitad)(?: de[l]?)? ', 7],
      ['(?:finales|fines|fin)(?: de[l]?)? ', 12],
    ],
    thisYear: '(?:este )?año',
    counts: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      dieciocho: 18,
      veinte: 20,
      veinticuatro: 24,
      treinta: 30,
      'treinta y seis': 36,
      'cuarenta y ocho': 48,
      sesenta: 60,
      'un par de': 2,
      unos: 3,
      unas: 3,
      'unos pocos': 3,
      algunos: 3,
      medio: 0.5,
    },
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    spanBefore:
      '(?:en|dentro de|tras|de aquí a|al cabo de)(?: (?:unos|aproximadamente|cerca de|alrededor de|más o menos))*[ ]',
    spanAfter: 'más tarde|después',
    occasions: [
      [
        'después de (?:las fiestas|navidad(?:es)?|reyes)|pasad[oa]s? (?:las fiestas|reyes|navidad)|tras (?:las fiestas|reyes|la navidad)',
        1,
      ],
      ['(?:nuevo|próximo|siguiente) (?:ejercicio|presupuesto|año fiscal)', 1],
      [
        '(?:a la )?vuelta (?:de vacaciones|del verano)|después del? verano|tras el verano|pasado el verano',
        9,
      ],
      ['después de semana santa|tras semana santa', 4],
      ['después de la cosecha|tras la vendimia', 10],
    ],
    laterThen: 'entonces|en ese momento|por esas fechas|para entonces',
  },
  revisit: {
    contact:
      'contact\\p{L}*|llam\\p{L}*|escríb\\p{L}*|escrib\\p{L}*|volv\\p{L}*|vuelv\\p{L}*|habl\\p{L}*|retom\\p{L}*|retóm\\p{L}*|búsc\\p{L}*|busc\\p{L}*|avís\\p{L}*|recuérd\\p{L}*|record\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licitar\\p{L}*|sacar\\p{L}* a concurso|nueva licitación|present\\p{L}*|dar\\p{L}* un toque|toque|próxima vez|puerta|tener\\p{L}* en cuenta|cuent\\p{L}* con|valorar\\p{L}*|sentar\\p{L}*|pase\\p{L}*|invit\\p{L}*|pued\\p{L}*|renovación|interesa\\p{L}*',
    refused: 'no|nunca|sin|ni',
    ends: '(?:contrato|permanencia|arrendamiento|renting|leasing|acuerdo|suscripción|póliza|renovad\\p{L}*|renovamos|compromiso|atad\\p{L}*)[^.?!]{0,50}(?:hasta|vence|termina|finaliza|acaba|expira|caduca|vencimiento)|hasta|vence|vencimiento|finaliza|termina',
    waits:
      'aplaz\\p{L}*|pospon\\p{L}*|pospuest\\p{L}*|postergad\\p{L}*|posterg\\p{L}*|pausa|esper\\p{L}*|congelad\\p{L}*|hasta|retras\\p{L}*|no antes|después|en|a|para|próxim\\p{L}*|retom\\p{L}*|moverl\\p{L}*|dejar\\p{L}*|dejamos|stand-?by|parad\\p{L}*|más adelante|principios|finales|volver\\p{L}*',
  },
  term: {
    contract:
      'contrat\\p{L}*|renov\\p{L}*|arrendamiento|renting|leasing|permanencia|suscripción|póliza|firm\\p{L}*|acuerdo|prórroga|prorrog\\p{L}*|compromiso|plazo|vigencia|duración|atad\\p{L}*|ampliad\\p{L}*|otros',
    otherBehind:
      'de (?:experiencia|relación|garantía|preaviso|antigüedad|plazo de entrega|espera|trabajo|colaboración|prueba)|atrás|antes|después|trabajando|juntos|más tarde',
    otherBefore:
      '(?:en|dentro de|hace|desde hace|tras|cada|llevamos|lleva|llevan|últimos|últimas|próximos|próximas|más de|casi|después de)(?: (?:unos|más de|casi|los|las|los últimos|los próximos))?',
    suffixes: [
      ['anual', 12],
      ['bianual|bienal', 24],
      ['trienal', 36],
    ],
  },
  interests: {
    wants: [
      '(?:interesad[oa]s? (?:también |igualmente |sin embargo )*en|nos interesa(?:ría|n)?(?: (?:también|mucho|saber más (?:de|sobre)|ver|conocer|hablar de))*|me interesa(?:ría|n)?(?: (?:también|mucho|ver|conocer|hablar de))*|presupuesto (?:para|de|sobre)|oferta (?:para|de|sobre)|propuesta (?:para|de|sobre)|cotización (?:para|de|sobre)|información (?:sobre|de)|hablar (?:con ustedes |con usted |también )*(?:de|sobre)|necesidad(?:es)? (?:de|en)|ayuda con|ayudarnos con|buscando(?: a alguien para| proveedor (?:de|para))?|en busca de|precios? (?:para|de)|tema (?:de la|de los|de las|del|de)) (.+)',
      '(?:sí |también |además |todavía |aún )*(?:necesitamos|necesito|buscamos|busco|queremos|quisiéramos|quisiera|necesitaremos|vamos a necesitar|nos gustaría|me gustaría|nos hace falta|nos falta)(?: (?:también|además|pronto|ver|tener|contratar|hablar de|saber de|mejorar|cambiar|renovar|ayuda con|alguien para|un proveedor de|conocer))* (.+)',
      '¿?(?:ofrecen|hacen|venden|tienen|manejan|llevan|trabajan|dan|ofrecéis|hacéis|vendéis|tenéis|lleváis)(?: ustedes)?(?: también)? (.+?)\\?',
      '¿?(?:también|ustedes) (?:ofrecen|hacen|venden|tienen|manejan|llevan|trabajan|dan|ofrecéis|hacéis|vendéis|tenéis|lleváis) (.+?)\\?',
    ],
    lacks: [
      '(?:ellos|ella|él|@\\d+|\\p{Lu}\\p{L}+|que|pero) no (?:nos )?(?:hacen?|ofrecen?|venden?|tienen?|manejan?|llevan?|cubren?|trabajan?|dan) (?:ni )?(.+)',
    ],
    sellsOnly: 'y nada más|solo (?:venden|hacen)|únicamente|solamente',
    refused:
      'no (?:nos |me )?(?:necesitamos|necesito|interesa|hace falta|queremos|buscamos)|sin interés|ninguna necesidad',
    but: '\\bpero\\b|;|\\bsin embargo\\b|\\ben cambio\\b|\\. |\\bademás\\b|\\baunque\\b',
    joins: 'y también|así como|y|e|o|u',
    rest: 'si|cuando|porque|para (?:nuestr\\p{L}+|el|la|los|las|este|un|una|ver|que|poder|cubrir)|en (?:nuestr\\p{L}+|el|la|los|las|caso|su|marzo|enero|\\d)|que|quien|donde|a (?:partir|principios|finales|medio|corto|largo)|el (?:año|mes|próximo)|este|esta|también|más adelante|pero|con (?:ustedes|usted|vosotros|vuestr\\p{L}+|su)|de (?:ustedes|su parte|cara|nuestr\\p{L}+)|después|antes|sobre|próximamente|pronto|nos|les|sería|es|son|está|por|desde|aparte|en breve|cuanto|tanto|ya|además|como',
    leading:
      'un|una|unos|unas|el|la|los|las|de|del|nuestro|nuestra|nuestros|nuestras|su|sus|también|y|o|para|en|sobre|nuevo|nueva|nuevos|nuevas|algo de|algún|alguna|otro|otra|servicio de|solución de|el tema de|la parte de|tema de|proveedor de|alguien para|ayuda con|contratar|renovar|cambiar|ver|tener|hablar de|más|mejor',
    noThing:
      'eso|esto|ello|lo|les|nos|usted|ustedes|tiempo|ayuda|respuesta|decisión|presupuesto|oferta|contrato|precio|factura|firma|información|referencias|dinero|año|mes|semana|proyecto|reunión|proveedor|solución|nada|todo|otra cosa|más|mejor|cambio|cambiar|seguir.*|trabajar.*|que .*|ser .*|esperar.*|darles.*|agradecer.*|contar.*|saber.*|hablar.*|en contacto.*|informarle.*|comunicarle.*',
    noPart: 'yo|nosotros|ustedes|usted|ellos|es|son|era|no|que|quien|hemos|estamos',
  },
};
