import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'tem|têm|é|era|foi|nos|se|segue|oferece|ofereceu|tinha|será|ganha|ganhou|faz|fez|não|pode|fica|ficou|continua|vai|venceu|levou',
  places: [
    {
      weight: 3,
      pattern:
        '(?:com|a|à|ao|por|pela|pelo|para|escolhemos|escolhido|contratamos|fechamos com|fechado com|renovamos com|ficamos com|optamos pel[ao]|fornecedor|empresa|favor d[ao]|migrar para|continuar com) (?:a |o )?(?:empresa |equipe da |pessoal da |noss[oa] \\p{L}+(?: atual)?,? )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:tem|têm|é|era|foi|nos|se|segue|oferece|ofereceu|tinha|será|ganha|ganhou|faz|fez|não|pode|fica|ficou|continua|vai|venceu|levou)',
    },
    {
      weight: 3,
      pattern:
        '(?:que|frente a|contra|em relação a|d[aoe]|proposta d[ao]|preço d[ao]|deixar|substituir) (?:a |o )?@(\\d+)',
    },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contat\\p{L}*|contact\\p{L}*|lig\\p{L}*|cham\\p{L}*|escrev\\p{L}*|volt\\p{L}*|fal\\p{L}*|retom\\p{L}*|procur\\p{L}*|avis\\p{L}*|lembr\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licit\\p{L}*|nova concorrência|apresent\\p{L}*|dar um toque|próxima vez|porta\\p{L}*|considerar\\p{L}*|cont\\p{L}* com|avali\\p{L}*|sent\\p{L}*|pass\\p{L}* aqui|convid\\p{L}*|pod\\p{L}*|renovação|manda\\p{L}*|envi\\p{L}*|bat\\p{L}* um papo|retorn\\p{L}*',
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
