import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'saiu|sai|atende|entrega|vende|baixou|cobriu|serve|trabalha|não|tem|têm|é|era|foi|nos|se|segue|oferece|ofereceu|tinha|será|ganha|ganhou|faz|fez|pode|fica|ficou|continua|vai|venceu|levou|cobra|custa',
  places: [
    {
      weight: 3,
      pattern:
        "(?:segui\\p{L}*|segue|continu\\p{L}*|trabalh\\p{L}*|assin\\p{L}*|renov\\p{L}*|prorrog\\p{L}*|contrat\\p{L}*|acordo|parceria|fidelidade|compromisso|pres[oa]s?|amarr\\p{L}*|fic\\p{L}*|pass\\p{L}*|mud\\p{L}*|troc\\p{L}*|escolh\\p{L}*|adjudic\\p{L}*|decid\\p{L}*|opt\\p{L}*|vamos|vou|vai|fomos|fech\\p{L}*|demos|deu|dado|favor|mantiv\\p{L}*|manter|mantém|migr\\p{L}*|ir|volt\\p{L}*|compr\\p{L}*|pedid\\p{L}*|confiança|renovação|pendeu|virou|port\\p{L}*)(?: [\\p{L}\\d'-]+){0,6}? (?:com|a|à|ao|na|no|nas|nos|em|pela|pelo|por|de|da|do|para) (?:a |o )?(?:empresa |equipe da |pessoal da |noss[oa] \\p{L}+(?: atual)?,? )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        '(?:escolhemos|escolhid[ao]|contratamos|prefer\\p{L}*|empresa|fornecedor|contratada(?: será| é)?|vencedora?(?: é| foi)?|será|foi|é|fica|mantém-se|ganhou foi|levou foi|mora)(?: (?:a empresa|mesmo|de novo))? (?:a |o )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '(?:que|frente a|contra|em relação a|comparad\\p{L}+ com|(?:proposta|preço|técnico|máquinas|equipamentos|gente|homem|valor|orçamento) d[aoe]|deixar|trocar|substituir|entre (?:vocês|você|a sua) e|abaixo|acima|igual) (?:d?[aoà]s? |da |do )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:segue|oferece|ofereceu|ganha|ganhou|fica|ficou|continua|venceu|levou|cobra|custa|cobre|baixou|tem|tinha|era|será|fará|faz|fez|vai|nos|já|é (?:mais|menos|quem|que)|foi (?:mais|menos|a|o|quem)|tirou|aceitou)',
    },
    { weight: 2, pattern: '(?:com a|com o|com) @(\\d+)' },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contat\\p{L}*|contact\\p{L}*|lig\\p{L}*|cham\\p{L}*|escrev\\p{L}*|volt\\p{L}*|fal(?:ar|amos|e|em|aremos|o)(?:-\\p{L}+)?|retom\\p{L}*|procur\\p{L}*|avis\\p{L}*|lembr\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licit\\p{L}*|nova concorrência|apresent\\p{L}*|dar um toque|próxima vez|porta\\p{L}*|considerar\\p{L}*|cont\\p{L}* com|avali\\p{L}*|sent\\p{L}*|pass\\p{L}* aqui|convid\\p{L}*|pod\\p{L}*|renovação|manda\\p{L}*|envi\\p{L}*|bat\\p{L}* um papo|retorn\\p{L}*',
  refused: 'não|nunca|sem|nem',
  ends: '(?:contrato|fidelidade|fidelização|locação|aluguel|leasing|acordo|assinatura|apólice|renovad\\p{L}*|renovamos|compromisso|pres[oa]s?|amarrad\\p{L}*)[^.?!]{0,50}(?:até|vence|termina|acaba|encerra|expira|vencimento)|até|vence|vencimento|termina|encerra',
  waits:
    'adi\\p{L}*|posterg\\p{L}*|prorrog\\p{L}*|pausa|esper\\p{L}*|aguard\\p{L}*|congelad\\p{L}*|até|empurr\\p{L}*|não antes|depois|após|em|para|próxim\\p{L}*|retom\\p{L}*|deixar\\p{L}*|deixamos|stand-?by|parad\\p{L}*|suspens\\p{L}*|mais (?:para a )?frente|início|final|fica|ficou|só|volt\\p{L}*|segurar|jogar',
};

export const term: TermWords = {
  contract:
    'contrat\\p{L}*|renov\\p{L}*|locação|aluguel|leasing|fidelidade|fidelização|assinatura|apólice|assin\\p{L}*|acordo|prorrog\\p{L}*|compromisso|prazo|vigência|duração|pres[oa]s?|amarrad\\p{L}*|fechamos|fechado|mais',
  otherBehind:
    'de (?:experiência|relação|relacionamento|garantia|aviso|antecedência|parceria|casa|espera|trabalho|teste|mercado|carência)|atrás|antes|depois|trabalhando|juntos|mais tarde',
  otherBefore:
    '(?:em|daqui a|dentro de|há|faz|após|a cada|últimos|últimas|próximos|próximas|mais de|quase|depois de|desde)(?: (?:uns|mais de|quase|os|as|os últimos|os próximos))?',
  suffixes: [
    ['anual', 12],
    ['bienal', 24],
    ['trienal', 36],
  ],
};
