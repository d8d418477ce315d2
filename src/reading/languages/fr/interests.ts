import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  '(?:(?:aussi|également|toutefois|encore|bientôt|par ailleurs|en revanche|par contre|bien|vraiment|beaucoup|volontiers|plutôt|maintenant|prochainement|à terme|toujours|très|déjà|par hasard|vite|nous|fortement) )*';
const SOMEBODY =
  "(?:(?:quelqu'un|(?:un|une) (?:nouveau |nouvelle |autre |vraie? )?(?:prestataire|fournisseur|partenaire|solution|société|entreprise)|de l'aide|d'aide|un coup de main|d'un coup de main) (?:pour|de|sur|en|avec) )?";
/** The offer at hand is no wish: "votre offre pour les copieurs". */
const NOT_AT_HAND = "(?<!(?:votre|vos|cette|la|le|cet|les|l'|leur|(?:remis|reçu|fait|envoyé) une?) ?)";
const ABOUT = "(?:au sujet d[eu']s?|à propos d[eu']s?|concernant|pour|sur)";
/** From a clause's start up to a verb: "vos alarmes et la vidéosurveillance". */
const WORDS = "(?:^|[,:] )((?:[\\p{L}\\d'-]+,? ){0,6}?[\\p{L}\\d'-]+)";

export const interests: InterestWords = {
  wants: [
    `(?:intéressée?s?|preneurs?|preneuse|curieux|curieuse|demandeurs?) ${FILL}(?:par|de|d'|pour|sur) ?(.+)`,
    `${WORDS},? (?:ça |cela )?(?:nous |m'|pourrai(?:t|ent) (?:aussi )?(?:nous |m'))(?:aussi )?(?:intéress(?:e|ent|erait|eraient|er)|intrigue|tente)(?!\\p{L})`,
    `(?:nous|m') ?(?:intéresse|intéresserait|intéressent) ${FILL}(?:,? ?(?:c'est|ce serait|ce sont)) (.+)`,
    "(?:ce qui|là où|le sujet qui|le prochain (?:sujet|chantier|projet))[^,]{0,40},? c'est (.+)",
    `${NOT_AT_HAND}(?:offre|devis|proposition|tarifs?|prix|chiffrage|documentation|brochure|catalogue|plaquette|renseignements?|informations?|infos?|estimation|détails|conseils|cotation)(?: \\p{L}+){0,2}? ${ABOUT} (.+)`,
    `besoins? ${FILL}${SOMEBODY}(?:en |sur |côté |pour |de |d')?(.+)`,
    `(?:cherchons|cherche|cherchent|recherchons|recherche|à la recherche (?:de|d')|en quête (?:de|d')) ?${FILL}${SOMEBODY}(.+)`,
    `(?:aimerions|aimerais|aimerait|souhaitons|souhaite|souhaitent|voudrions|voudrais|voudrait|souhaiterions|souhaiterais|voulons|veut|comptons|prévoyons de|envisageons de|allons(?: devoir)?|devons|devrons) ${FILL}(?:avoir|voir|revoir|refaire|changer|remplacer|discuter d[eu']|parler d[eu']|acheter|louer|externaliser|moderniser|découvrir|connaître|mettre en place|(?:nous |s')?équiper (?:de|d'|en)|étudier|creuser|regarder|acquérir) ?(.+)`,
    `(?:s'équiper|nous équiper) (?:de|d'|en) ?(.+)`,
    `(?:il (?:nous|me) (?:faudrait|faut|faudra|manque)|(?:nous|me) manquent?) ${FILL}(.+)`,
    `(?:proposez|faites|vendez|assurez|gérez|louez|installez|fournissez|livrez)-vous ${FILL}(?:nous aider (?:pour|sur|avec) )?(.+?) ?\\?`,
    "avez-vous (?:aussi |également |quelque chose (?:pour|en|comme) |une offre (?:de |pour |d')|des solutions (?:de |pour |d'))+(.+?) ?\\?",
    `vous (?:proposez|faites|vendez|assurez|gérez|louez|installez|fournissez) ${FILL}(?!pour|en|sur|comme|côté)(.+?)(?: ?\\?|,|$)`,
    `vous (?:proposez|faites|avez|pouvez (?:faire|proposer)) ${FILL}(?:pour|en matière (?:de|d')|en|sur|comme|côté) ?(.+)`,
    '(?:aider|aidez|conseiller|accompagner|dépanner)(?: (?:nous|aussi))* (?:pour|sur|avec|en matière de|en) (.+)',
    "(?:parler|discuter|échanger|reparler|parlons|discutions|discutons|reparlons|savoir plus)(?: (?:plutôt|aussi|également|ensemble|avec vous|un jour|bientôt|prochainement|plus tard)){0,3} (?:de|d'|du|des|sur|au sujet de) ?(.+)",
    `(?:pensez à nous|gardez-nous en tête|faites-(?:nous|moi) (?:une (?:offre|proposition)|signe|un prix)|revenez vers nous|en consultation|une consultation|un appel d'offres) (?:pour|sur) (.+)`,
    '(?:côté|sur la partie|pour la partie|volet|quant (?:à|aux?)|et pour|pour) ([^,]{3,50}),(?=.{0,60}(?:offre|proposition|devis|écoute|preneur|intéress|besoin|cherch|aider))',
    "(?:autre|aussi un|également un) (?:projet|besoin) (?:de|d'|en) ?(.+)",
    'combien (?:coûte|coûterait|coûtent|pour|(?:prenez|demandez)-vous pour) (.+?) ?\\?',
  ],
  lacks: [
    "(?<!(?:on|ça|cela|qui|je|nous|vous) )(?:ne |n')(?:nous )?(?:font|fait|proposent?|vendent?|offrent?|gèrent?|couvrent?|assurent?|fournissent|fournit|livrent?)(?: (?:pas|en revanche|par contre|malheureusement|hélas|toutefois|pourtant|cependant))* (?:ni )?(.+)",
  ],
  sellsOnly: "et rien d'autre|uniquement|que des copieurs",
  refused:
    "(?:ne |n')(?:\\p{L}+ ){0,4}?(?:pas|plus|aucun|rien|que faire)(?! seulement)|pas (?:besoin|intéressés?|d' ?intérêt|la peine|pour nous)|aucun (?:besoin|intérêt)|sans façon|inutile|déjà (?:équipés?|quelqu'un|un prestataire|ce qu)|on s'en passera|non merci|épargnez|laissez tomber|ce qu'il (?:nous )?faut|hors de question|pas question|très peu pour|notre tour",
  but: '\\bmais\\b|;|\\btoutefois\\b|\\bcependant\\b|(?<=, |et )(?:en revanche|par contre|par ailleurs)\\b|[.:] ',
  joins: 'et aussi|ainsi que|et|ou|ni',
  rest: "si|quand|lorsque|parce que|car|(?<!(?:et|ou|ni|,)\\s)pour|afin|chez (?:vous|nous)|de votre|dans|que|dont|où|qui|à (?:la|l'|partir|moyen|terme|part|tout)|au|aux|en (?:fin|cours|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|plus|parallèle|\\d)|cette|aussi|également|plus tard|mais|avec|après|avant|sur|prochainement|bientôt|nous|vous|je|j'ai|serait|est|sont|pourrait|d'ici|dès|par|depuis|séparément|toujours|auprès|chaque|l'an|l'année|l'été|d'urgence|l'été|c'est|ça|svp|s'il|quelque",
  leading:
    "une?|des|du|de|de la|de l'|d'|le|la|les|l'|nos|notre|votre|vos|aussi|également|et|ou|ni|pour|sur|nouveaux?|nouvelles?|autres?|quelques|en|offre de|offre d'|solutions? de|solution d'|prestation de|contrat de|prestataire pour|l'achat de|refaire|revoir|remplacer|changer|gérer|prix pour|partie|sujet de|volet|quelque chose pour|avoir|service de|services de|côté|deux|trois|quatre|cinq|\\d+|tout ce qui est|par contre|là|au fait|une vraie|un vrai",
  noThing: `quelqu'un.*|une? .*|là|jamais|(?:si|an|plus|qu\x27) .*|\\p{L}+-(?:la|le|les|moi|nous|vous)(?: .*)?|vôtres?|venez|absente?s?|.* (?:se|nous|vous) .*|version .*|(?:cela|ça|ce|vous|nous|le|la|les|moi|on)|temps|aide|réponse|décision|devis|offres?|contrats?|prix|tarifs?|factures?|signature|informations?|références?|retour|budget|ans?|mois|semaines?|jours?|projets?|rendez-vous|prestataires?|fournisseurs?|solutions?|rien|tout|autre chose|suite|changement|plus|mieux|échange|entretien|confiance|collaboration|services|travail|sujets?|dossier|(?:ces|ce|cette) .*|lot .*|vive voix|qualité|délais?|service|(?!mobilier|papier|courrier|atelier|escalier|clavier|calendrier|chantier)\\p{L}{2,}(?:er|ir|oir|ndre|ttre)(?: .*)?|être.*|faire.*|quelque chose|votre \\p{L}+|visite|présentation|démarche|intérêt|machines?|matériel|consultation|économies|marché|solution|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart: "je|nous|vous|ils?|elles?|on|est|sont|était|pas|ne|n'|que|qui|avons|avez|ont",
};
