import type { Language } from '../../language.ts';

export const french: Language = {
  code: 'fr',
  smallWords:
    'le la les de des du et à nous vous je est pas pour que qui dans un une en avec sur votre nos notre vos avons ne il ce au par plus été merci bonjour mais j n l d c',
  commonWords:
    "je j nous vous il elle ils elles on le la les l un une des du de d et ou mais donc or ni car que qui quoi quel quelle à au aux en dans pour par sur sous avec sans chez entre vers ce cet cette ces mon ma mes notre nos votre vos leur leurs son sa ses si comme quand lorsque après avant depuis pendant afin ainsi alors aussi autre bien bonjour bonsoir madame monsieur mme mr m messieurs mesdames cher chère chers cordialement merci malheureusement finalement toutefois cependant néanmoins suite votre veuillez voici ci-joint objet non oui ok désolé désolée désolés janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques printemps été automne hiver direction comité conseil administration bureau commission achats finances service services groupe siège mairie ville département région france paris europe it si dsi drh daf pdg sa sas sarl tva erp crm pdf rgpd iso devis offre contrat commande prix projet budget appel offres marché lot après tout enfin hier aujourd demain d'abord d'ailleurs c'est c n'hésitez bonne belle très encore toujours jamais rien personne ps nb fyi",
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/’/g, "'")
      .replace(/\b([cdjlmnst]|qu)'/g, "$1' ")
      .replace(/ {2,}/g, ' '),
  takesBack: 'correction|oubliez|ne tenez pas compte|erratum|changement de programme|finalement non',
  undecided: "pas encore|n'(?: ?a| ?ont| ?avons| ?est) (?:pas encore|toujours pas)|toujours pas|encore rien",
  names: {
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
  },
  time: {
    months: [
      'janv(?:ier|\\.)?',
      'f[ée]vr(?:ier|\\.)?',
      'mars',
      'avr(?:il|\\.)?',
      'mai',
      'juin',
      'juil(?:let|\\.)?',
      'ao[uû]t',
      'sept(?:embre|\\.)?',
      'oct(?:obre|\\.)?',
      'nov(?:embre|\\.)?',
      'd[ée]c(?:embre|\\.)?',
    ],
    noMonth: '',
    beforeYear: " (?:de l' ?(?:an|année) )?",
    seasons: [
      ['printemps', 3],
      ["(?:l' ?|cet |fin d' ?)été|l'été", 6],
      ['automne', 9],
      ["(?:l' ?|cet )hiver", 12],
    ],
    quarters: [
      '[tq]([1-4])',
      '([1-4])(?:er|e|ème|eme) trimestre',
      '(premier|deuxième|troisième|quatrième|dernier) trimestre',
    ],
    ordinals: { premier: 1, deuxième: 2, troisième: 3, quatrième: 4, dernier: 4 },
    nextQuarter: '(?:prochain trimestre|trimestre prochain|trimestre suivant)',
    nextMonth: '(?:mois prochain|prochain mois)',
    nextYear:
      "(?:l' ?année prochaine|année prochaine|an prochain|l' ?an prochain|prochaine année|nouvelle année|nouvel an)",
    partsOfYear: [
      ["(?:début|courant|au début de|en début d['e] ?|1er semestre|premier semestre)(?: de)? ?", 1],
      ['(?:mi-|milieu(?: de)? )', 6],
      ['(?:second semestre|deuxième semestre|2e semestre)(?: de)? ', 7],
      ["(?:fin|à la fin de|en fin d['e] ?)(?: de)? ?", 12],
    ],
    thisYear: "(?:l' ?année|cette année|d' ?année)",
    counts: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      'dix-huit': 18,
      vingt: 20,
      'vingt-quatre': 24,
      trente: 30,
      'trente-six': 36,
      'quarante-huit': 48,
      soixante: 60,
      quelques: 3,
      'une dizaine de': 10,
      'une quinzaine de': 15,
    },
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
    spanBefore: "(?:dans|d' ?ici|après|sous|au bout de)(?: (?:environ|à peu près|quelque|une))*[ ]",
    spanAfter: 'plus tard',
    occasions: [
      ['après les (?:fêtes|vacances de noël)|à la rentrée de janvier|après noël|après le nouvel an', 1],
      ['(?:nouvel|prochain) exercice|prochain budget|nouveau budget|exercice prochain', 1],
      ["(?:à |après |pour |d' ?ici )?la rentrée|après (?:l' ?été|les vacances)|rentrée de septembre", 9],
      ['après pâques', 4],
      ['après les vendanges', 10],
    ],
    laterThen: 'alors|à ce moment(?:-là)?|à cette date|à cette période',
  },
  revisit: {
    contact:
      "recontact\\p{L}*|contact\\p{L}*|rappel\\p{L}*|appel\\p{L}*|relanc\\p{L}*|revenez|revenir|reven\\p{L}*|revoir|reparl\\p{L}*|reprend\\p{L}*|reprenons|reprise|parler|discut\\p{L}*|écri\\p{L}*|sollicit\\p{L}*|consult\\p{L}*|remettr\\p{L}* (?:en concurrence|à plat)|reven\\p{L}* vers|point|rencontr\\p{L}*|revoyons|reverrons|re-?consult\\p{L}*|appel d' ?offres|remise en concurrence|manifest\\p{L}*|faire signe|faites[- ](?:moi|nous) signe|rendez-vous|renouvellement|frapper|porte|échang\\p{L}*|retent\\p{L}*|bienvenue|représent\\p{L}*|prochaine fois|étudi\\p{L}*",
    refused: "ne|n'|pas|inutile de|sans",
    ends: "(?:contrat|bail|engagement|location|échéance|abonnement|accord|marché|engagés?|reconduit|renouvelé|court|liés?)[^.?!]{0,50}(?:jusqu|échéance|termine|expire|arrive|fin|prend fin|échoit|échu)|jusqu' ?(?:en|à|au)|expire|échéance",
    waits:
      'report\\p{L}*|repouss\\p{L}*|décal\\p{L}*|attend\\p{L}*|attente|gel\\p{L}*|suspend\\p{L}*|suspens\\p{L}*|pause|pas avant|jusqu\\p{L}*|après|en|au|à|dès|début|fin|reprend\\p{L}*|remis\\p{L}*|remett\\p{L}*|plus tard|ajourn\\p{L}*|stand-?by|prochain\\p{L}*|sera',
  },
  term: {
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
  },
  interests: {
    wants: [
      "(?:intéressés? (?:aussi |également |toutefois |en revanche |par contre )*par|intéressées? par|intéresserai(?:t|ent)|intéresse(?:nt)?(?: aussi| également| beaucoup)?|devis (?:pour|sur|concernant)|proposition (?:pour|sur|concernant)|offre (?:pour|sur|concernant)|renseignements sur|informations? sur|documentation sur|(?:parler|discuter|échanger|reparler) (?:ensemble |avec vous |aussi )*(?:de|du|des|d'|sur|au sujet de)|besoin (?:aussi |également |bientôt )*(?:de|d'|du|des)|besoins en|à la recherche (?:de|d')|aide (?:pour|sur)|aider (?:pour|sur|avec)|côté|chiffrer|regarder|étudier votre offre (?:de|d'|pour)|tarifs? (?:pour|sur|de)|sujet (?:de la|du|des|de l')) (.+)",
      "(?:nous|je) (?:cherchons|cherche|recherchons|recherche|avons|aimerions|aimerais|souhaitons|souhaite|voudrions|voudrais|souhaiterions|allons)(?: (?:aussi|également|toutefois|encore|bientôt|par ailleurs|en revanche|par contre|besoin d[e']|avoir|revoir|refaire|changer|remplacer|un prestataire pour|quelqu' ?un pour|discuter de|parler de))* (.+)",
      '(?:proposez|faites|vendez|avez|assurez|pouvez|gérez)-vous (?:aussi |également |par hasard |nous (?:aider (?:pour|sur)|proposer) )*(.+?) ?\\?',
      '(?:est-ce que vous|vous) (?:proposez|faites|vendez|avez|assurez|gérez) (?:aussi |également )?(.+?) ?\\?',
    ],
    lacks: [
      "(?:ils|elle|elles|il|@\\d+|\\p{Lu}\\p{L}+|qui) ne (?:\\p{L}+ )?(?:font|fait|proposent?|vendent?|offrent?|gèrent?|couvrent?|assurent?) (?:pas|ni)(?: (?:de|d'|du|la|le|les|l'))? ?(.+)",
    ],
    sellsOnly: "et rien d'autre|uniquement|que des copieurs",
    refused:
      "(?:ne|n')(?: \\p{L}+){0,3} pas (?:besoin|intéressés?)|pas (?:besoin|intéressés?|d' ?intérêt)|aucun besoin|sans façon|inutile",
    but: '\\bmais\\b|;|\\btoutefois\\b|\\bcependant\\b|\\ben revanche\\b|\\bpar contre\\b|\\. |\\bpar ailleurs\\b',
    joins: 'et aussi|ainsi que|et|ou',
    rest: "si|quand|lorsque|parce que|car|pour (?:nos|notre|le|la|les|l'|nous|ce|cette|un|une)|afin|chez (?:vous|nous)|de votre|dans (?:nos|notre|le|la|les|un)|qui|que|dont|où|à (?:la|l'|partir|moyen|terme)|au|aux|en (?:fin|cours|janvier|\\d)|l' ?an|cette|aussi|également|plus tard|mais|avec|après|avant|sur (?:le|la|notre|nos)|prochainement|bientôt|nous|vous|serait|est|sont|pourrait|d' ?ici|dès|par|depuis|séparément|à part|toujours|auprès|à tout",
    leading:
      "un|une|des|du|de|d'|d|le|la|les|l'|l|notre|nos|votre|vos|aussi|également|et|ou|pour|sur|nouvelle?s?|autres?|quelques|en|offre de|solution de|prestation de|contrat de|prestataire pour|l' ?achat de|refaire|revoir|remplacer|changer|mettre en place|gérer|prix pour|partie|sujet de|volet|quelque chose pour|avoir",
    noThing:
      'cela|ça|ce|vous|nous|le|la|les|temps|aide|réponse|décision|devis|offre|contrat|prix|facture|signature|informations?|références|retour|budget|an|mois|semaine|projet|rendez-vous|prestataire|fournisseur|solution|rien|tout|autre chose|suite|changement|plus|mieux|échange|entretien|confiance|collaboration|vos services|travail|travailler.*|continuer.*|rester.*|vous .*|être.*|faire.*',
    noPart: "je|nous|vous|ils?|elles?|est|sont|était|pas|ne|n'|que|qui",
  },
};
