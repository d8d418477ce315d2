import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  '(?:(?:también|además|pronto|todavía|aún|mucho|sí|bastante|igualmente|sin embargo|próximamente|urgentemente|ya|ahora|otra vez|por casualidad|ustedes|usted|vosotros|nos|os) )*';
const SOMEBODY =
  '(?:(?:a )?(?:alguien|un proveedor|otro proveedor|una empresa|un partner|un socio|ayuda|una mano|una solución) (?:para|con|de|que nos lleve|en|que lleve) )?';
const TO_DO =
  '(?:(?:ver|probar|tener|contratar|hablar de|hablar sobre|saber (?:más )?(?:de|sobre)|mejorar|cambiar|renovar|conocer|cotizar|comprar|alquilar|externalizar|modernizar|montar|poner|resolver|instalar|revisar|recibir (?:información|una oferta|un presupuesto) (?:de|sobre|para)) )?';
/** The offer at hand is no wish: "su oferta de fotocopiadoras". */
const NOT_AT_HAND =
  '(?<!(?:su|sus|tu|vuestra|vuestro|esta|este|la|el|las|los|dicha|presentado una|recibido una) )';
const WORDS = '(?:^|[,:¿] ?)((?:[\\p{L}\\d-]+,? ){0,6}?[\\p{L}\\d-]+)';
const OFFER =
  '(?:ofrecen|hacen|venden|tienen|manejan|llevan|trabajan|dan|ofrecéis|hacéis|vendéis|tenéis|lleváis|ofrece|hace|vende|tiene|maneja|lleva|ofreces|haces|vendes|tienes|llevas|alquilan|alquiláis)';

export const interests: InterestWords = {
  wants: [
    '(?:interesad[oa]s? (?:también |igualmente )*en|interés (?:también )?(?:en|por)|pendiente (?:lo de|de resolver)) (.+)',
    `(?:nos|me|podría(?:n)?|le|les) (?:interesa(?:ría|rían|n)?|interesar(?:nos|me)) ${FILL}${TO_DO}${SOMEBODY}(.+)`,
    `${WORDS},? (?:eso |sí |también )*(?:nos|me) (?:interesa(?:ría|rían|n)?|hace falta|vendría bien|falta)(?!\\p{L})`,
    `${NOT_AT_HAND}(?:presupuesto|oferta|propuesta|cotización|información|catálogo|precios?|folleto|detalles|tarifas?)(?: \\p{L}+){0,2}? (?:para|de|sobre|del) (.+)`,
    '(?:hablar|conversar|platicar|hablemos|charlar)(?: (?:con ustedes|con usted|contigo|también|un día|con vosotros)){0,2} (?:de|sobre|del) (.+)',
    '(?:necesidad(?:es)? (?:de|en)|ayuda (?:con|en)|ayudar(?:nos|me)? (?:con|en)|en busca de|echar(?:nos)? una mano con) (.+)',
    `(?:necesitamos|necesito|necesita|buscamos|busco|buscando|queremos|quisiéramos|quisiera|querríamos|necesitaremos|necesitaríamos|(?:vamos|voy) a necesitar|(?:nos|me) gustaría|(?:nos|me) hace falta|(?:nos|me) falta|precisamos|requerimos|tocará|habrá que) ${FILL}${TO_DO}${SOMEBODY}(.+)`,
    `(?:lo que sí (?:necesitamos|nos interesa|buscamos)|lo otro que nos (?:hace falta|interesa)|el otro asunto|otra cosa que nos (?:interesa|hace falta))[^,]{0,30}? es (.+)`,
    `¿?${OFFER} (?:ustedes |vosotros )?(?:también |algo de |por casualidad )+(.+?) ?\\?`,
    `¿?(?:también|ustedes|vosotros) (?:también )?${OFFER} (.+?) ?\\?`,
    `si (?:ustedes |vosotros |también )*${OFFER} (?:también |algo de )*(.+)`,
    `qué (?:ofrecen|tienen|tenéis|hacen|hacéis) (?:ustedes )?(?:para|en|de|en materia de) (.+)`,
    '¿?(?:cuánto (?:cuesta|costaría|cobran por|cobráis por|saldría)|a cuánto (?:sale|saldría)) (.+?) ?\\?',
    '(?:para|en tema de|en materia de) ([^,]{3,50}?) (?:no tenemos a nadie|buscamos|estamos buscando|nos falta|necesitamos)',
    '(?:el tema|la parte|el asunto|lo) (?:de la|de los|de las|del|de) ([^,]{3,50}?)(?:,|:)(?=.{0,60}(?:interesa|presupuesto|oferta|propuesta|ayuda|precio|necesit|hablar|busca|cotiz))',
    '(?:también|algo|alguien) (?:hacen|hacéis|venden|vendéis|llevan|lleváis|ofrecen|ofrecéis|de) (.+)',
    '(?:va|van) a necesitar (.+)',
    'necesitará[ns]? (.+)',
    'con ([^,]{3,50}?) (?:estamos|vamos|tenemos) (?:\\p{L}+ )?(?:descontent\\p{L}+|fatal|mal|problemas)',
    '(?:pensamos en|andamos detrás de|ganas de ver|probaríamos|queda(?:ría)? por ver) (.+)',
    '(?:cuenten|cuente|contad|cuenta|tened|tengan|téngan)(?:me|nos)?(?: \\p{L}+){0,3} para (.+)',
  ],
  lacks: [
    '(?<!(?:nosotros|yo|ustedes|usted|esto|eso) )no (?:nos )?(?:hacen?|ofrecen?|venden?|manejan?|llevan?|cubren?|trabajan?|dan|prestan?)(?: (?:ni|nada de|nada|servicios? de|con))* (.+)',
  ],
  sellsOnly: 'y nada más|solo (?:venden|hacen)|únicamente|solamente',
  refused:
    'no (?:nos |me |lo |la |los |las )?(?:necesitamos|necesito|interesan?|hacen? falta|queremos|buscamos|ofrezc\\p{L}+|mand\\p{L}+|precisamos|contemplamos)|tampoco|nunca|jamás|ni (?:queremos|necesitamos)|quíta\\p{L}+|sin interés|ninguna necesidad|servidos|cubiert[oa]s?|ya (?:tenemos|lo lleva|lo tenemos|hay)|no (?:entra|encaja)|no busco',
  but: '\\bpero\\b|;|\\bsin embargo\\b|\\ben cambio\\b|[.:] |\\baunque\\b|\\bsino\\b',
  joins: 'y también|así como|y|e|o|u|ni',
  rest: 'si|cuando|porque|(?<!(?:y|e|o|ni|,)\\s)para|en (?:nuestr\\p{L}+|el|la|los|las|caso|su|breve|serio|condiciones|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\\d)|que|quien|donde|a (?:partir|principios|finales|medio|corto|largo|raíz|buen)|el (?:año|mes|próximo)|este|esta|también|más adelante|pero|con (?:ustedes|usted|vosotros|vuestr\\p{L}+|su|un|una)|de (?:ustedes|su parte|cara|nuestr\\p{L}+|aquí)|después|antes|sobre|próximamente|pronto|nos|me|les|os|sería|es|son|está|están|estamos|por|desde|aparte|cuanto|tanto|ya|además|como|queremos|necesitamos|gracias|sin|hasta|al|vamos|tenemos|todavía|ahora|otra vez',
  leading:
    'un|una|unos|unas|el|la|los|las|lo|de|del|nuestr[oa]s?|su|sus|vuestr[oa]s?|también|y|o|ni|para|en|con|sobre|nuev[oa]s?|algo|algo de|algún|alguna|algunos|otr[oa]s?|servicios? de|solución de|solución para|tema de|parte de|asunto|sí|nada de|más|mejor(?:es)?|dos|tres|cuatro|cinco|\\d+|además|ver|tener|contratar|hablar de',
  noThing: `falta|calle|lanzamiento.*|puesto.*|técnico|dos|tres|cuatro|cinco|(?:eso|esto|ello|lo|les|nos|usted|ustedes|vosotros)|tiempo|ayuda|respuesta|decisión|presupuestos?|ofertas?|contratos?|precios?|facturas?|firma|información|referencias|dinero|años?|mes|meses|semanas?|días?|proyectos?|reunión|proveedor(?:es)?|solución|soluciones|nada|todo|otra cosa|más|mejor|cambio|cambios|servicio|equipos?|propuestas?|empresa|confianza|calidad|plazos?|colaboración|interés|trabajo|paciencia|(?:que|ser|este|esta|estas|estos|ese|esa) .*|licitación|máquinas?|\\p{L}+(?:ar|er|ir|arles?|erles?|irles?|arnos|ernos|irnos|arlas?|erlas?|irlas?|arlos?|erlos?|irlos?|arle|arte|arme|arse)(?: .*)?|en contacto.*|lo cual.*|alguien|opción|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart: 'yo|nosotros|ustedes|usted|ellos|es|son|era|no|que|quien|hemos|estamos|han|ha|tenemos',
};
