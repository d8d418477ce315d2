const THANKS =
  'thanks|thank you|thank you very much|thanking you|thx|many thanks|cheers|ta|tia|danke|vielen dank|besten dank|herzlichen dank|merci|merci (?:beaucoup|d.avance)|gracias|muchas gracias|obrigad[oa]|muito obrigad[oa]|bedankt|alvast bedankt|dank je|dank u|grazie|grazie mille';
const WISHES = new RegExp(
  '^(?:(?:very|many|warm(?:est)?|kind(?:est)?|best|with|our|my|and|again|sincere) )*(?:' +
    `${THANKS}|best|regards|respectfully|sincerely|cordially|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely yours|all (?:the|my) best|` +
    'best wishes|warmly|with gratitude|tx|take care|talk soon|speak soon|rgds|br|kr|vr|' +
    'mit (?:freundlichen|besten|herzlichen|lieben|vielen) (?:grüßen|grüssen)|(?:viele|beste|liebe|freundliche|herzliche|schöne) (?:grüße|grüsse)|freundlichst|gruß|gruss|mfg|lg|vg|hochachtungsvoll|' +
    'cordialement|bien cordialement|très cordialement|bien à (?:vous|toi)|salutations|sincères salutations|meilleures salutations|amicalement|bonne (?:journée|soirée)|' +
    '(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|muy atentamente|un abrazo|con gratitud|' +
    'atenciosamente|atentamente|com os melhores cumprimentos|(?:melhores )?cumprimentos|abraços?|att|cordialmente|' +
    '(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|groet(?:en|jes)?|mvg|hoogachtend|' +
    '(?:un )?cordial(?:i|e)? salut[oi]|distinti saluti|(?:tanti |i migliori )?saluti|a presto' +
    ')(?: and (?:best|kind) regards| again| so much| very much| in advance| for your (?:time|help|understanding)| for everything| im voraus| d.avance| por todo)?[,.!:;–-]*$',
  'iu',
);

/** A closing such as "Kind regards," alone on its line, in the seven languages. */
export function isSignOff(line: string): boolean {
  return line.length <= 60 && WISHES.test(line);
}
