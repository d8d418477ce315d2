import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'rempile|accepte|démarre|coûte|demande|facture|assure|offre|répond|travaille|reprend|conserve|baisse|vient|a|ont|est|sont|était|reste|garde|fait|propose|proposait|avait|sera|remporte|emporte|continue|ne|peut|pouvait|livre|gagne|prend|nous',
  places: [
    {
      weight: 3,
      pattern:
        "(?:rest\\p{L}*|continu\\p{L}*|travaill\\p{L}*|sign\\p{L}*|resign\\p{L}*|renouvel\\p{L}*|prolong\\p{L}*|recondui\\p{L}*|repart\\p{L}*|contrat|accord|bail|engag\\p{L}*|liés?|part\\p{L}*|passons|passe|passer|basculons|choisi\\p{L}*|retenu\\p{L}*|command\\p{L}*|collaboration|va|vais|allons|allé\\p{L}*|aller|marché|avenant|poursui\\p{L}*|fidèles?|confi\\p{L}*|attribu\\p{L}*|revien\\p{L}*|opt\\p{L}*|penché|tranché|donn\\p{L}*|versé|faveur|profit|fait affaire|main dans la main|tourn\\p{L}*)(?: [\\p{L}\\d'-]+){0,6}? (?:avec|chez|à|au|pour|sur|par|vers|de) (?:la société |la maison |l' agence |l' équipe de |notre \\p{L}+(?: actuel)?,? )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        "(?:gardons|garde|gardé|conserv\\p{L}*|choisi\\p{L}*|retenu|retenons|reconduit|reconduisons|reconduire|prolong\\p{L}*|renouvel\\p{L}*|quitter|lâcher|planter|rejoindre|préfér\\p{L}*|impose|société|prestataire|fournisseur|groupement|confrère|c' est|ce sera|chez|attributaire(?: \\p{L}+)? (?:est|étant)|titulaire|sortant|cabinet|agence|entreprise|maison)(?: (?:la société|l' agence|donc|encore|finalement|à nouveau))?,? @(\\d+)",
    },
    {
      weight: 3,
      pattern:
        '(?:que|par rapport à|contre|face à|celui de|celle de|ceux de|offres? de|prix de|tarifs? de|devis de|proposition de|technicien de|logiciel de|machines de|équipes? de|gens de|vous et|vous ou|dessous de|dessus de|note \\p{L}+ de|concurrent) @(\\d+)',
    },
    {
      weight: 3,
      pattern:
        "@(\\d+) (?:reste|garde|propose|proposait|remporte|l' emporte|continue|conserve|livre|gagne|coûte|demande|facture|fera|assure|assurera|prend|prendra|était|sera|nous|a (?:été|remporté|gagné|proposé|baissé|fait|offert|appelé|répondu|livré)|s' est|est (?:moins|plus|retenu|choisi|resté|confirmé|reconduit|passé|en place)|ne (?:fait|propose|vend))",
    },
    { weight: 2, pattern: '(?:avec|chez) (?:la société )?@(\\d+)' },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    "recontact\\p{L}*|contact\\p{L}*|rappel\\p{L}*|appel\\p{L}*|relanc\\p{L}*|revenez|revenir|reven\\p{L}*|revoir|reparl\\p{L}*|reprend\\p{L}*|reprenons|reprise|parler|discut\\p{L}*|écri\\p{L}*|sollicit\\p{L}*|consult\\p{L}*|remettr\\p{L}* (?:en concurrence|à plat)|reven\\p{L}* vers|point|rencontr\\p{L}*|revoyons|reverrons|re-?consult\\p{L}*|appel d' ?offres|remise en concurrence|manifest\\p{L}*|faire signe|faites[- ](?:moi|nous) signe|rendez-vous|renouvellement|frapper|porte|échang\\p{L}*|retent\\p{L}*|bienvenue|représent\\p{L}*|prochaine fois|étudi\\p{L}*",
  refused: "ne|n'|pas|inutile de|sans",
  ends: "(?:contrat|bail|engagement|location|échéance|abonnement|accord|marché|engagés?|reconduit|renouvelé|court|liés?)[^.?!]{0,50}(?:jusqu|échéance|termine|expire|arrive|fin|prend fin|échoit|échu)|jusqu' ?(?:en|à|au)|expire|échéance",
  waits:
    'report\\p{L}*|repouss\\p{L}*|décal\\p{L}*|attend\\p{L}*|attente|gel\\p{L}*|suspend\\p{L}*|suspens\\p{L}*|pause|pas avant|jusqu\\p{L}*|après|en|au|à|dès|début|fin|reprend\\p{L}*|remis\\p{L}*|remett\\p{L}*|plus tard|ajourn\\p{L}*|stand-?by|prochain\\p{L}*|sera',
};

export const term: TermWords = {
  contract:
    'contrat\\p{L}*|bail|engag\\p{L}*|location|leasing|crédit-bail|abonnement|renouvel\\p{L}*|reconduit\\p{L}*|recondui\\p{L}*|reparti\\p{L}*|sign\\p{L}*|prolong\\p{L}*|durée|accord|marché|ferme|liés?',
  otherBehind:
    "(?<!, )que|plus tard|d' ?(?:expérience|ancienneté|existence|âge|attente|histoire)|de (?:collaboration|travail|préavis|délai|garantie|retard|relation|recul|fidélité)|déjà|auparavant|après",
  otherBefore:
    "(?:dans|depuis|il y a|d' ?ici|après|tous les|toutes les|sous|près de|plus de|en|au bout de|ces|derniers|dernières|voilà|âgée? de)(?: (?:environ|près de|plus de|les|quelque|presque))?",
  suffixes: [
    ['annuel(?:le)?', 12],
    ['biennal\\p{L}*', 24],
    ['triennal\\p{L}*', 36],
    ['quinquennal\\p{L}*', 60],
  ],
};
