/** Lines that programs, providers and companies put below a mail without its sender typing them. */

const PHONE = [
  /^(?:sent|gesendet|verschickt|envoyé|enviado|enviada|inviato|inviata|verzonden|verstuurd|sendt|skickat|wysłane)\s(?:from|via|with|using|by|von|mit|über|aus|de|du|depuis|avec|desde|do|da|dal|dalla|con|com|pelo|vanaf|vanuit|met|fra|från|z)\s.{2,70}$/iu,
  /^(?:(?:von|mit) mein(?:em|er) .{2,40} (?:gesendet|verschickt)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) .{2,60} (?:gesendet|verschickt))\.?$/i,
  /^(?:get|holen sie sich|télécharge[rz]|obtenir|obtenez|obtén|obtener|descargue|descargar|baixar|obter|scarica|ottieni|download|laden sie) outlook\b.{0,40}$/i,
  /^outlook (?:für|para|voor|per|pour|for) (?:ios|android|mac|windows)\b.{0,60}$/i,
  /^(?:sent|typed|dictated|written) (?:from|on|with|by|using|via) .{2,40}(?:phone|ipad|android|blackberry|mobile|galaxy|handheld|thumbs)\b.{0,90}$/i,
  /^(?:please )?(?:excuse|forgive|pardon)\b.{0,30}\b(?:brevity|typos?|spelling|mistakes|errors|autocorrect|terseness)\b.{0,60}$/i,
  /^bitte (?:entschuldigen sie|entschuldige) .{0,40}(?:kürze|tippfehler).{0,60}$/i,
  /^(?:sent|gesendet|envoyé|enviado|inviato|verstuurd)(?: from| von| de| desde| da| vanaf)? (?:my )?(?:iphone|ipad|blackberry|android)\b.{0,60}$/i,
];

/** A phone's or a mail app's footer. */
export function isPhoneFooter(line: string): boolean {
  if (line.length > 140) return false;
  const bare = line.replace(/^[-–—_*<([ ]{1,6}/, '').replace(/[*>)\] ]{1,6}$/, '');
  // "Sent from our Lyon office, it should arrive on Monday." is somebody's sentence.
  if (
    /[.!?]$/.test(bare) &&
    bare.split(/\s+/).length > 9 &&
    !/\b(?:excuse|brevity|typos?|kürze)\b/i.test(bare)
  )
    return false;
  return PHONE.some((footer) => footer.test(bare));
}

const ADVERTISING = new RegExp(
  '^(?:' +
    'do you yahoo!?|get (?:your|a) (?:free|private)|join the world.s largest|chat with friends online|mit gmx |' +
    'virus-free\\.?|virenfrei\\.?|sans virus\\.?|libre de virus|livre de vírus|privo di virus|virusvrij|' +
    'this (?:e-?mail|message) has been (?:checked|scanned)|diese e-?mail wurde (?:von|auf)|cet e-?mail a été vérifié|l.absence de virus|' +
    'este (?:correo|e-?mail|mensaje) ha sido|este e-?mail foi verificado|questa e-?mail è stata (?:controllata|esaminata)|deze e-?mail is gecontroleerd|' +
    'checked by avg|yahoo! (?:mail|photos|auctions|messenger|shopping|for good)|never miss (?:a|an) |tired of spam|' +
    'you (?:are receiving|received) this (?:e-?mail|message) because|to unsubscribe\\b|unsubscribe\\b|to (?:view|post|reply to) this (?:discussion|group)|' +
    'for more options, visit|reply to this e-?mail directly|view (?:it )?on github|manage (?:your )?(?:subscription|preferences)|' +
    'please consider the environment|think before you print|before printing|save a tree|denken sie an die umwelt|bitte prüfen sie der umwelt|' +
    'pensez à l.environnement|avant d.imprimer|antes de imprimir|prima di stampare|denk aan het milieu|' +
    'book (?:a|some) (?:time|meeting) with me|follow us on|connect with me on|winner of|' +
    'free (?:e-?mail|download)|express yourself (?:instantly )?with|stay in touch|protect your pc|add photos to your' +
    ')',
  'iu',
);
const ADVERTISED =
  /\b(?:msn|hotmail|yahoo|aol|lycos|excite|juno|netzero|gmx|web\.de|avast|norton|mcafee|explorer|webmail)\b/i;

/** An advertisement of a free mail service, a virus scanner or a mailing list's own footer. */
export function isAdvertising(line: string, isBelowRule: boolean): boolean {
  const head = line.slice(0, 300).replace(/^[*_ -]{1,4}/, '');
  if (ADVERTISING.test(head)) return true;
  return isBelowRule && (ADVERTISED.test(head) || /\bhttps?:\/\/|\bwww\.|\bmailing list\b/i.test(head));
}

const DISCLAIMER = new RegExp(
  '^(?:' +
    '(?:this|the) (?:e-?mail|electronic mail|message|communication|transmission|information|content|contents|document)s?\\b.{0,200}\\b(?:confidential|privileged|intended (?:only|solely|recipient|for)|informational purposes|property of|legally|proprietary)|' +
    '(?:confidential(?:ity)?|legal|privacy|important|disclaimer|email)\\b.{0,12}\\b(?:notice|note|disclaimer|statement|information)\\b|disclaimer\\b|privileged (?:and|&|/) confidential|' +
    'the information (?:contained |transmitted |included )?(?:in|herein|with|is)\\b|if you (?:are not|have received|received|receive|got) (?:the intended|this (?:e-?mail|message|communication)|it) .{0,80}|notice:|' +
    'diese (?:e-?mail|nachricht|mitteilung)\\b.{0,120}\\b(?:vertraulich|enthält|bestimmt|rechtlich)|vertraulichkeits|haftungsausschluss|' +
    'ce (?:message|courriel|mail|e-?mail)\\b.{0,120}\\b(?:confidentiel|destin|établi|propriété)|avis de confidentialité|' +
    'est[ea] (?:mensaje|correo|e-?mail|mensagem|comunicación)\\b.{0,160}\\b(?:confidencial|destinat|dirigid|contiene|contém|privileg)|aviso (?:legal|de confidencia)|' +
    '(?:questo|il presente|la presente|questa) (?:messaggio|e-?mail|comunicazione)\\b.{0,160}\\b(?:riservat|confidenzial|destinat|contien)|avviso di riservatezza|le informazioni contenute|' +
    '(?:dit|deze) (?:bericht|e-?mail|mail)\\b.{0,160}\\b(?:vertrouwelijk|bestemd|bedoeld|geadresseerde)|de informatie (?:in|verzonden)|' +
    'as informações contidas|la información contenida|les informations contenues|die informationen in dieser' +
    ')',
  'iu',
);

/** Whether a paragraph begins a legal footer. */
export function isDisclaimer(line: string): boolean {
  return DISCLAIMER.test(line.slice(0, 400).replace(/^[*_<[( -]{1,6}/, ''));
}
