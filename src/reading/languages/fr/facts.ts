import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'a|ont|est|sont|était|reste|garde|fait|propose|proposait|avait|sera|nous|remporte|emporte|continue|ne|peut|pouvait|livre|gagne',
  places: [
    {
      weight: 3,
      pattern:
        "(?:avec|chez|à|pour|au profit de|retenu|choisi|retenons|choisissons|confié (?:\\p{L}+ )*à|attribué (?:\\p{L}+ )*à|signé avec|fidèles à|en faveur de|reconduit|opté pour|basculons (?:chez|vers)|passons (?:chez|à)|société|prestataire|fournisseur|gardons|conservons) (?:la société |notre \\p{L}+(?: actuel)?,? |l' agence |l' équipe de |la maison )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        "@(\\d+) (?:a|ont|est|était|reste|garde|fait|propose|proposait|avait|sera|nous|remporte|l' emporte|continue|ne|peut|livre)",
    },
    {
      weight: 3,
      pattern:
        '(?:que|par rapport à|contre|face à|de|celui de|celle de|offre de|prix de|proposition de|quitter|remplacer) @(\\d+)',
    },
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
    "que|plus tard|d' ?(?:expérience|ancienneté|existence|âge|attente|histoire)|de (?:collaboration|travail|préavis|délai|garantie|retard|relation|recul|fidélité)|déjà|auparavant|après",
  otherBefore:
    "(?:dans|depuis|il y a|d' ?ici|après|tous les|toutes les|sous|près de|plus de|en|au bout de|ces|derniers|dernières|voilà|âgée? de)(?: (?:environ|près de|plus de|les|quelque|presque))?",
  suffixes: [
    ['annuel(?:le)?', 12],
    ['biennal\\p{L}*', 24],
    ['triennal\\p{L}*', 36],
    ['quinquennal\\p{L}*', 60],
  ],
};
