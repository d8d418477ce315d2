import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  '(?:(?:também|ainda|logo|muito|sim|bastante|porém|em breve|urgente|já|agora|mesmo|por acaso|nos|me|bem|mais) )*';
const SOMEBODY =
  '(?:(?:alguém|um (?:novo |outro )?(?:fornecedor|parceiro)|uma empresa|uma solução|ajuda|uma força) (?:para|com|de|que cuide d[aoe]s?|n[ao]s?|em) )?';
const TO_DO =
  '(?:(?:ver|testar|ter|contratar|falar (?:de|sobre|d[ao]s?)|saber (?:mais )?(?:de|sobre|d[ao]s?)|melhorar|trocar|renovar|conhecer|cotar|orçar|comprar|alugar|terceirizar|modernizar|montar|resolver|instalar|rever|receber (?:informações|uma proposta|um orçamento) (?:de|sobre|para)|atrás d[eoa]s?|mexer com|discutir|avaliar) )?';
/** The offer at hand is no wish: "sua proposta de impressoras". */
const NOT_AT_HAND =
  '(?<!(?:sua|seu|suas|seus|vossa|vosso|tua|teu|esta|este|a|o|as|os|da|do|pela|pelo|apresentado uma|recebido uma) )';
const WORDS = '(?:^|[,:] ?)((?:[\\p{L}\\d-]+,? ){0,6}?[\\p{L}\\d-]+)';
const OFFER =
  '(?:oferecem|fazem|vendem|têm|tem|trabalham com|fornecem|atendem|cuidam de|mexem com|oferece|faz|vende|trabalha com|alugam|fornece)';

export const interests: InterestWords = {
  wants: [
    '(?:interessad[oa]s? (?:também |porém )*(?:em|n[ao]s?)|interesse (?:também )?(?:em|por|n[ao]s?)) (.+)',
    `(?:nos|me) (?:interessa(?:ria|riam|m)?|interessava) ${FILL}${TO_DO}${SOMEBODY}(.+)`,
    `(?:interessava-nos|interessa-nos|interessa-me|interessar-nos|poderia interessar) ${FILL}(?:um orçamento|uma proposta)? ?${TO_DO}(.+)`,
    `${WORDS},? (?:isso |sim |também )*(?:nos|me) (?:interessa(?:ria|riam|m)?|faz falta|seria útil)(?!\\p{L})`,
    `${WORDS} (?:interessa|interessam)-(?:nos|me)`,
    `${NOT_AT_HAND}(?:orçamento|proposta|cotação|informaç(?:ão|ões)|material|catálogo|preços?|folheto|detalhes|tabela)(?: \\p{L}+){0,2}? (?:para|de|d[oa]s?|sobre) (.+)`,
    '(?:falar|conversar|conversamos|falamos|bater um papo|trocar uma ideia)(?: (?:com vocês|com você|também|um dia|convosco)){0,2} (?:de|sobre|d[oa]s?) (.+)',
    '(?:necessidades? (?:de|em)|ajuda (?:com|em|n[ao]s?|para)|ajudar (?:com|em|n[ao]s?)|ajudar-nos (?:com|em|n[ao]s?)|em busca de|à procura de|atrás de) (.+)',
    `(?:precisamos|preciso|precisa|buscamos|busco|buscando|procuramos|procuro|procurando|queremos|quero|gostaríamos|gostaria|gostávamos|gostava|queríamos|queria|(?:vamos|vou) precisar|precisaremos|precisaríamos|falta|(?:nos|me) falta|necessitamos) ${FILL}(?:de |d[aeo]s? )?${FILL}${TO_DO}${SOMEBODY}(.+)`,
    '(?:o que (?:a gente precisa|falta|nos falta|precisamos|nos interessa)|o outro assunto|outra coisa que (?:nos )?interessa|outra coisa)[^,]{0,30}? é (.+)',
    `(?:vocês|você|vcs|os senhores) (?:também |por acaso )*${OFFER} (?:também )?(.+?) ?\\?`,
    `${OFFER} (?:também|por acaso) (.+?) ?\\?`,
    `se (?:vocês|você|os senhores) (?:também )?${OFFER} (?:também )?(.+)`,
    'o que (?:vocês |você )?(?:oferecem|têm|tem|fazem) (?:para|em|de|na área de|em termos de) (.+)',
    '(?:quanto (?:custa|custaria|cobram por|sai|sairia|fica|ficaria)) (.+?) ?\\?',
    '(?:para|em|na área de) ([^,]{3,50}?) (?:não temos ninguém|procuramos|estamos procurando|precisamos|nos falta)',
    '(?:a parte|o tema|o assunto|a questão|quanto) (?:d[aoe]s?|a[os]?|às?) ([^,]{3,50}?)(?:,|:)(?=.{0,60}(?:interess|orçamento|proposta|ajuda|preço|precis|falar|convers|cotar|busca|procur))',
    '(?:lembrem|lembre|pensem|contem|conte)(?:-se)? (?:de nós|em nós|da gente|na gente|conosco|connosco) (?:para|n[ao]s?) (.+)',
    '(?:também|algo|alguém) (?:fazem|vendem|oferecem|de) (.+)',
    '(?:vai|vão) precisar (?:de |d[oa]s? )?(.+)',
    'com ([^,]{3,50}?) (?:estamos|vamos|temos) (?:\\p{L}+ )?(?:insatisfeit\\p{L}+|mal|péssimo|problemas)',
    '(?:pensamos em|vontade de ver|testaríamos|faltando ver) (.+)',
    '(?:fiquei|ficamos|ficámos) com (?:a parte|a ideia) d[aeo] (.+)',
    'vamos (?:atrás d[eoa]s?|mexer com|precisar d[eoa]s?|cotar|trocar|licitar) (.+)',
  ],
  lacks: [
    '(?<!(?:nós|eu|vocês|você|isso|gente) )não (?:nos )?(?:fazem?|faz|oferecem?|vendem?|trabalham? com|cobrem?|fornecem?|atendem?|mexem? com|têm|prestam)(?: (?:nem|nada d[eoa]|serviços? de))* (.+)',
  ],
  sellsOnly: 'e nada mais|só (?:vendem|fazem)|apenas|somente',
  refused:
    'não (?:nos |me |há )?(?:precisamos|preciso|interessam?|queremos|quero|temos interesse|necessidade|ofereç\\p{L}+|mand\\p{L}+|procuramos|pensamos)|também não|nunca|jamais|nem (?:queremos|precisamos|pensamos|mand\\p{L}+)|escusa\\p{L}*|sem interesse|nenhuma necessidade|nenhum interesse|dispensamos|servidos|já (?:temos|tem|está|há)|não (?:entra|cabe)|dispenso',
  but: '\\bmas\\b|;|\\bporém\\b|\\bcontudo\\b|(?<=, )por outro lado\\b|[.:] |\\bembora\\b|\\bno entanto\\b|\\bentretanto\\b',
  joins: 'e também|assim como|bem como|e|ou|nem',
  rest: 'se|quando|porque|(?<!(?:e|ou|nem|,)\\s)(?:para|pra)|em (?:noss\\p{L}+|breve|caso|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\\d)|n[ao]s? (?:ano|mês|próxim[ao]|início|noss\\p{L}+|filial|sede|loja|fábrica|escritório|matriz)|que|quem|onde|a (?:partir)|este|esta|também|mais (?:para|tarde|adiante)|mas|com (?:vocês|você|sua|seu|um|uma)|de (?:vocês|sua)|depois|antes|sobre|logo|nos|me|seria|é|são|está|estão|estamos|por|pelo|pela|desde|à parte|separad\\p{L}+|assim|quanto|já|além|como|daqui|ainda|até|ano que vem|isso|obrigad\\p{L}+|sem|agora|vamos|temos|precisamos|podem|pode|aí',
  leading:
    'já|agora|um|uma|uns|umas|o|a|os|as|de|do|da|dos|das|noss[oa]s?|seus?|suas?|voss[oa]s?|também|e|ou|nem|para|em|no|na|nos|nas|com|sobre|por|nov[oa]s?|algo|algo de|algum|alguma|outr[oa]s?|serviços? de|solução de|solução para|tema|parte de|parte d[ao]|assunto|sim|mais|melhor|dois|duas|três|quatro|cinco|\\d+|ainda|ver|ter|contratar|cotar|um orçamento de|uma proposta de',
  noThing: `mês a mês|longe|técnico|dois|três|quatro|cinco|alguém .*|(?:isso|isto|lo|nos|você|vocês|gente)|tempo|ajuda|resposta|decisão|orçamentos?|propostas?|contratos?|preços?|faturas?|nota|assinatura|informaç(?:ão|ões)|referências|dinheiro|anos?|mês|meses|semanas?|dias?|projetos?|reunião|fornecedor(?:es)?|soluç(?:ão|ões)|nada|tudo|outra coisa|mais|melhor|mudanças?|serviços?|equipamentos?|empresa|confiança|qualidade|prazos?|parceria|interesse|trabalho|paciência|cabimento|(?:que|ser|este|esta|estas|estes|esse|essa) .*|licitação|máquinas?|\\p{L}+(?:ar|er|ir|ar-lhes?|er-lhes?|ir-lhes?|á-lo|ê-lo)(?: .*)?|contato.*|por aí.*|alguém|opção|vez|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart: 'eu|nós|vocês|você|eles|é|são|era|não|que|quem|temos|estamos|foi|têm',
};
