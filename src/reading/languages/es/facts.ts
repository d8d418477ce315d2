import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'sale|salió|retiene|entrega|cubría|cubre|vende|cobra|mejora|mejoró|bajó|igualó|presentó|sirve|trabaja|viene|no|ha|han|es|era|fue|nos|se|sigue|ofrece|ofreció|tiene|tenía|será|gana|ganó|hace|puede|queda|lleva|continúa|cobra|cuesta',
  places: [
    {
      weight: 3,
      pattern:
        "(?:segui\\p{L}*|entra\\p{L}*|sigue\\p{L}*|continu\\p{L}*|trabaj\\p{L}*|firm\\p{L}*|renov\\p{L}*|prorrog\\p{L}*|contrat\\p{L}*|acuerdo|relación|permanencia|compromiso|atad\\p{L}*|qued\\p{L}*|pasa\\p{L}*|cambia\\p{L}*|elegi\\p{L}*|eleg\\p{L}*|escog\\p{L}*|adjudic\\p{L}*|decid\\p{L}*|decant\\p{L}*|opt\\p{L}*|vamos|voy|va|ido|fuimos|cerra\\p{L}*|dado|dimos|da|favor|manos|asign\\p{L}*|designó|encarg\\p{L}*|mantien\\p{L}*|mantener|ir\\p{L}*|póliza|volver|vuelve|compr\\p{L}*|pedid\\p{L}*|recae|traslad\\p{L}*|confianza)(?: [\\p{L}\\d'-]+){0,6}? (?:con|a|en|por|de|para) (?:la empresa |la gente de |los de |nuestro \\p{L}+(?: actual| habitual)?,? )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        '(?:elegimos|escogimos|elegido|escogido|prefer\\p{L}*|empresa|firma|proveedor|adjudicatari[oa](?: es| será)?|ganador(?: es)?|casa|contratista|con los de|renovamos|mantenemos|es|será|gana|sea)(?: (?:la empresa|otra vez|de nuevo|finalmente))?,? @(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '(?:que|frente a|contra|respecto a|comparad\\p{L}+ con|(?:oferta|precio|técnico|soporte|equipos|máquinas|propuesta|presupuesto|la|lo|las|los|del?|diferencia) (?:de|con)|dejar|dejamos|cambiar|irse|sustituir|entre (?:ustedes|vosotros|usted) y|entre (?:la tuya|la suya|la vuestra) y la de|por debajo de|por encima de) (?:(?:el|la|los|las) de |a )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:sigue|ofrece|ofreció|gana|ganó|queda|lleva|llevará|continúa|cobra|cuesta|mejora|cubre|cubría|hará|tiene|tenía|era|será|nos|se (?:queda|mantiene|lleva|llevó)|es (?:más|menos|quien|el)|fue (?:más|menos|la|el)|ha (?:ganado|sido|ofrecido|bajado|igualado|presentado))',
    },
    {
      weight: 2,
      pattern: '(?:con|de) (?:la gente de |los de )?@(\\d+) (?:y|que|por|hasta|desde|para|otr[oa]s)',
    },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contact\\p{L}*|llám\\p{L}*|llame\\p{L}*|llamar\\p{L}*|llamad\\p{L}*|llamamos|llamado|escríb\\p{L}*|escrib\\p{L}*|volv\\p{L}*|vuelv\\p{L}*|habl\\p{L}*|retom\\p{L}*|retóm\\p{L}*|búsc\\p{L}*|busc\\p{L}*|avís\\p{L}*|recuérd\\p{L}*|record\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licitar\\p{L}*|sacar\\p{L}* a concurso|nueva licitación|presentar\\p{L}*|presenten|presente (?:su|una)|dar\\p{L}* un toque|toque|próxima vez|puerta|tener\\p{L}* en cuenta|cuent\\p{L}* con|valorar\\p{L}*|sentar\\p{L}*|pase\\p{L}*|invit\\p{L}*|pueden? (?:volver|contact|llam|escrib|presentar)\\p{L}*|(?:la|lo|los|las) recib\\p{L}+|renovación|interesa\\p{L}*',
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
    '(?:pago a|en|dentro de|hace|desde hace|tras|cada|llevamos|lleva|llevan|últimos|últimas|próximos|próximas|más de|casi|después de)(?: (?:unos|más de|casi|los|las|los últimos|los próximos))?',
  suffixes: [
    ['anual', 12],
    ['bianual|bienal', 24],
    ['trienal', 36],
  ],
};
