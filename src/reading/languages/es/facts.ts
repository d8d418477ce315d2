import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
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
};

export const revisit: RevisitWords = {
  contact:
    'contact\\p{L}*|llam\\p{L}*|escríb\\p{L}*|escrib\\p{L}*|volv\\p{L}*|vuelv\\p{L}*|habl\\p{L}*|retom\\p{L}*|retóm\\p{L}*|búsc\\p{L}*|busc\\p{L}*|avís\\p{L}*|recuérd\\p{L}*|record\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licitar\\p{L}*|sacar\\p{L}* a concurso|nueva licitación|present\\p{L}*|dar\\p{L}* un toque|toque|próxima vez|puerta|tener\\p{L}* en cuenta|cuent\\p{L}* con|valorar\\p{L}*|sentar\\p{L}*|pase\\p{L}*|invit\\p{L}*|pued\\p{L}*|renovación|interesa\\p{L}*',
  refused: 'no|nunca|sin|ni',
  ends: '(?:contrato|permanencia|arrendamiento|renting|leasing|acuerdo|suscripción|póliza|renovad\\p{L}*|renovamos|compromiso|atad\\p{L}*)[^.?!]{0,50}(?:hasta|vence|termina|finaliza|acaba|expira|caduca|vencimiento)|hasta|vence|vencimiento|finaliza|termina',
  waits:
    'aplaz\\p{L}*|pospon\\p{L}*|pospuest\\p{L}*|postergad\\p{L}*|posterg\\p{L}*|pausa|esper\\p{L}*|congelad\\p{L}*|hasta|retras\\p{L}*|no antes|después|en|a|para|próxim\\p{L}*|retom\\p{L}*|moverl\\p{L}*|dejar\\p{L}*|dejamos|stand-?by|parad\\p{L}*|más adelante|principios|finales|volver\\p{L}*',
};

export const term: TermWords = {
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
};
