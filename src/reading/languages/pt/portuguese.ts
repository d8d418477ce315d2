import type { Language } from '../../language.ts';

export const portuguese: Language = {
  code: 'pt',
  smallWords:
    'o a os as de do da dos das e que em no na um uma para com não por se nos nós mas mais ao à foi são é você vocês muito obrigado obrigada já sua seu nossa nosso pela pelo está temos vamos também até',
  commonWords:
    'eu nós você vocês ele ela eles o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por para sem sobre entre até desde e ou mas que quem qual quando como onde se não sim já muito mais menos este esta isso isto esse essa seu sua seus suas nosso nossa nossos nossas meu minha me te lhe olá oi bom boa dia tarde noite prezado prezada prezados caro cara senhor senhora sr sra atenciosamente cordialmente abraço abraços obrigado obrigada infelizmente finalmente porém contudo embora após depois antes assim também além porque pois então desculpe lamento lamentamos estamos temos vamos segue anexo assunto janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo natal carnaval páscoa primavera verão outono inverno diretoria direção gerência conselho comitê comissão prefeitura câmara compras financeiro administração departamento grupo matriz sede empresa ti rh ltda sa nf erp crm pdf lgpd iso orçamento proposta contrato pedido preço projeto licitação edital pregão lote tudo todos ok ps brasil portugal lisboa paulo são',
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/\bvc\b/g, 'você')
      .replace(/\bvcs\b/g, 'vocês')
      .replace(/\bpra\b/g, 'para')
      .replace(/\bpro\b/g, 'para o')
      .replace(/\btá\b/g, 'está'),
  takesBack: 'correção|esqueça|desconsidere|retificando|mudança de planos|errata',
  undecided: 'ainda não|sem decisão',
  names: {
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
  },
  time: {
    months: [
      'jan(?:eiro|\\.)?',
      'fev(?:ereiro|\\.)?',
      'mar(?:ço|\\.)',
      'abr(?:il|\\.)?',
      'maio',
      'jun(?:ho|\\.)?',
      'jul(?:ho|\\.)?',
      'ago(?:sto|\\.)?',
      'set(?:embro|\\.)',
      'out(?:ubro|\\.)',
      'nov(?:embro|\\.)?',
      'dez(?:embro|\\.)',
    ],
    noMonth: '',
    beforeYear: ' (?:d[eo] (?:ano de )?)?',
    seasons: [
      ['primavera', 9],
      ['(?:no |próximo |n?este )verão', 12],
      ['(?:no |próximo |n?este )outono', 3],
      ['(?:no |próximo |n?este )inverno', 6],
    ],
    quarters: [
      '[tq]([1-4])',
      '([1-4])(?:º|o)? trimestre',
      '(primeiro|segundo|terceiro|quarto|último) trimestre',
    ],
    ordinals: { primeiro: 1, segundo: 2, terceiro: 3, quarto: 4, último: 4 },
    nextQuarter: '(?:próximo|seguinte) trimestre|trimestre que vem',
    nextMonth: '(?:próximo|seguinte) mês|mês que vem',
    nextYear: '(?:próximo|novo) ano|ano (?:que vem|seguinte|novo)|virada do ano',
    partsOfYear: [
      ['(?:início|começo|princípio|primeiro semestre|1º semestre|primeira metade)(?: d[eo])? ', 1],
      ['(?:meados|meio)(?: d[eo])? ', 6],
      ['(?:segundo semestre|2º semestre|segunda metade)(?: d[eo])? ', 7],
      ['(?:fim|final|finais)(?: d[eo])? ', 12],
    ],
    thisYear: '(?:deste |este )?ano',
    counts: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      onze: 11,
      doze: 12,
      dezoito: 18,
      vinte: 20,
      'vinte e quatro': 24,
      trinta: 30,
      'trinta e seis': 36,
      'quarenta e oito': 48,
      sessenta: 60,
      'um par de': 2,
      uns: 3,
      umas: 3,
      alguns: 3,
      algumas: 3,
      meio: 0.5,
    },
    units: { day: 'dias?', week: 'semanas?', month: 'm[eê]s(?:es)?', year: 'anos?' },
    spanBefore:
      '(?:em|daqui a|dentro de|após|depois de|só daqui)(?: (?:uns|umas|cerca de|aproximadamente|mais ou menos))*[ ]',
    spanAfter: 'depois|mais tarde',
    occasions: [
      ['(?:depois|após|passad[ao]s?) (?:d[oae]s? |as |o )?(?:festas|natal|ano novo|réveillon|fim de ano)', 1],
      ['depois do carnaval|após o carnaval|passar o carnaval', 3],
      ['(?:novo|próximo) (?:exercício|orçamento|ano fiscal|ciclo orçamentário)', 1],
      ['(?:depois|após|volta) d[aoe]s? férias', 8],
      ['depois da páscoa|após a páscoa', 4],
      ['(?:depois|após) (?:d?a )?(?:safra|colheita)', 6],
    ],
    laterThen: 'então|nessa época|nesse momento|até lá|nessa altura',
  },
  revisit: {
    contact:
      'contat\\p{L}*|contact\\p{L}*|lig\\p{L}*|cham\\p{L}*|escrev\\p{L}*|volt\\p{L}*|fal\\p{L}*|retom\\p{L}*|procur\\p{L}*|avis\\p{L}*|lembr\\p{L}*|insist\\p{L}*|revis\\p{L}*|reun\\p{L}*|convers\\p{L}*|licit\\p{L}*|nova concorrência|apresent\\p{L}*|dar um toque|próxima vez|porta\\p{L}*|considerar\\p{L}*|cont\\p{L}* com|avali\\p{L}*|sent\\p{L}*|pass\\p{L}* aqui|convid\\p{L}*|pod\\p{L}*|renovação|manda\\p{L}*|envi\\p{L}*|bat\\p{L}* um papo|retorn\\p{L}*',
    refused: 'não|nunca|sem|nem',
    ends: '(?:contrato|fidelidade|fidelização|locação|aluguel|leasing|acordo|assinatura|apólice|renovad\\p{L}*|renovamos|compromisso|pres[oa]s?|amarrad\\p{L}*)[^.?!]{0,50}(?:até|vence|termina|acaba|encerra|expira|vencimento)|até|vence|vencimento|termina|encerra',
    waits:
      'adi\\p{L}*|posterg\\p{L}*|prorrog\\p{L}*|pausa|esper\\p{L}*|aguard\\p{L}*|congelad\\p{L}*|até|empurr\\p{L}*|não antes|depois|após|em|para|próxim\\p{L}*|retom\\p{L}*|deixar\\p{L}*|deixamos|stand-?by|parad\\p{L}*|suspens\\p{L}*|mais (?:para a )?frente|início|final|fica|ficou|só|volt\\p{L}*|segurar|jogar',
  },
  term: {
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
  },
  interests: {
    wants: [
      '(?:interessad[oa]s? (?:também |porém )*em|interesse (?:também )?(?:em|por|n[ao]s?)|nos interessa(?:ria|m)?(?: (?:também|muito|saber mais (?:de|sobre)|ver|conhecer|falar de))*|me interessa(?:ria|m)?(?: (?:também|muito|ver|conhecer))*|orçamento (?:para|de|d[oa]s?|sobre)|proposta (?:para|de|d[oa]s?|sobre)|cotação (?:para|de|d[oa]s?|sobre)|informações (?:sobre|de)|falar (?:com vocês |com você |também )*(?:de|sobre|d[oa]s?)|conversar (?:também )?(?:sobre|de)|necessidade de|ajuda com|ajudar com|buscando|procurando(?: alguém para| fornecedor (?:de|para))?|em busca de|preços? (?:para|de)|tema d[eoa]s?|cotar|orçar) (.+)',
      '(?:sim |também |ainda |vamos )*(?:precisamos|preciso|buscamos|procuramos|queremos|quero|gostaríamos|gostaria|queríamos|vamos precisar|precisaremos|falta)(?: (?:também|ainda|logo|muito|de|ver|ter|contratar|falar de|saber de|saber sobre|melhorar|trocar|renovar|ajuda com|alguém para|um fornecedor de|conhecer|cotar))* (.+)',
      '(?:vocês|você) (?:também |por acaso )*(?:oferecem|fazem|vendem|têm|tem|trabalham com|fornecem|atendem|cuidam de)(?: também)? (.+?)\\?',
    ],
    lacks: [
      '(?:eles|ela|ele|@\\d+|\\p{Lu}\\p{L}+|que|mas) não (?:nos )?(?:fazem?|faz|oferecem?|vendem?|têm|tem|trabalham? com|cobrem?|fornecem?|atendem?|mexem? com) (?:nem )?(.+)',
    ],
    sellsOnly: 'e nada mais|só (?:vendem|fazem)|apenas|somente',
    refused:
      'não (?:nos |me )?(?:precisamos|preciso|interessa|queremos|temos interesse|há necessidade)|sem interesse|nenhuma necessidade|dispensamos',
    but: '\\bmas\\b|;|\\bporém\\b|\\bcontudo\\b|\\bpor outro lado\\b|\\. |\\balém disso\\b|\\bembora\\b',
    joins: 'e também|assim como|bem como|e|ou',
    rest: 'se|quando|porque|para (?:noss\\p{L}+|o|a|os|as|este|um|uma|ver|que|cobrir)|em (?:noss\\p{L}+|breve|caso|março|janeiro|\\d)|no (?:ano|mês|próximo|início|nosso)|na (?:nossa|filial|sede)|que|quem|onde|a (?:partir)|este|esta|também|mais (?:para|tarde|adiante)|mas|com (?:vocês|você|sua|seu)|de (?:vocês|sua)|depois|antes|sobre|em breve|logo|nos|seria|é|são|está|por|desde|à parte|separad\\p{L}+|assim|quanto|já|além|como|daqui|ainda|até|ano que vem',
    leading:
      'um|uma|uns|umas|o|a|os|as|de|do|da|dos|das|nosso|nossa|nossos|nossas|seu|sua|também|e|ou|para|em|no|na|nos|nas|sobre|com|novo|nova|novos|novas|algum|alguma|outro|outra|serviço de|serviços de|solução de|a parte de|parte de|fornecedor de|alguém para|ajuda com|contratar|renovar|trocar|ver|ter|falar de|mais|melhor|algo de|cotar',
    noThing:
      'isso|isto|lo|nos|você|vocês|tempo|ajuda|resposta|decisão|orçamento|proposta|contrato|preço|fatura|nota|assinatura|informações|referências|dinheiro|ano|mês|semana|projeto|reunião|fornecedor|solução|nada|tudo|outra coisa|mais|melhor|mudança|mudar|seguir.*|trabalhar.*|que .*|ser .*|esperar.*|agradecer.*|contar.*|saber.*|falar.*|contato.*|informar.*|comunicar.*|conversar.*|retomar.*',
    noPart: 'eu|nós|vocês|você|eles|é|são|era|não|que|quem|temos|estamos',
  },
};
