/** The words patterns are put together from. A pattern is looked for in a gist: lower case, names as "@0". */

const THING =
  'job|order|business|deal|contract|work|account|project|bid|award|tender|lease|policy|program|gig|nod|lot|service|engagement|package';

const VENDOR =
  'vendors?|suppliers?|providers?|dealers?|contractors?|agency|agencies|broker|partners?|people|folks|guys?|outfit|firm|company|carrier|crew|lot|group|shop|bidders?|tenderer|candidate|party|source|manufacturer|integrator|consultan(?:t|cy)|competitors?|incumbent|installer|printer|bank|lender|publisher|distributor|reseller';

const SYSTEM =
  'system|setup|set-up|set up|arrangement|solution|platform|tools?|software|product|service|plan|option|quote|bid|proposal|offer|one|brand|machines?|equipment|process';

const SORT =
  'different|other|another|cheap|safe|less expensive|in-house|cheaper|local|larger|bigger|smaller|competing|rival|national|regional|current|existing|incumbent|present|same|old|lower|lowest|low|cheapest|usual|long-?time|longstanding|long-standing|trusted|internal|nearby|preferred|second|new|alternative|alternate|newer|better known|more established';

const FRAGMENTS: Readonly<Record<string, string>> = {
  name: '@\\d+',
  you: '(?:you(?:r(?:s| \\w+)?)?)',
  them: `(?:(?:the |our |my )?@\\d+|them\\b|him\\b|her\\b|someone (?:else|local|closer|cheaper|we)|someone|others\\b|another\\b(?: \\w+)?|a competitor|one of your competitors|your competit(?:or|ion)|the (?:competition|competitor|incumbent|devil|other (?:guys?|bid|quote|one|option|company|party|folks|team))|(?:an?|the|our|my|one of the) (?:(?:${SORT}|\\w+ly|more|less|much) ){1,3}(?:${VENDOR}|${SYSTEM}|\\w+)|(?:our|my) (?:\\w+ ){0,2}?(?:${VENDOR})|(?:the |these |those )?(?:${VENDOR}|${SYSTEM}|ones?|what|who|whom|where|which|way) (?:that |who |which )?(?:we|i|you) (?:already |have |know |had |use |used |trust |currently |own |are )|what (?:is|was) (?:already )?(?:there|in place|working))`,
  stay: '(?:stay(?:s|ing|ed)?|stick(?:s|ing)?|stuck|remain(?:s|ing|ed)?|carry(?:ing)? on|continu(?:e|es|ing|ed)|resign(?:s|ing|ed)?|renew(?:s|ing|ed)?|extend(?:s|ing|ed)?|reup(?:ping|ped)?|keep(?:s|ing)? going|keep(?:s|ing)? it|kept|leav(?:e|es|ing)(?: \\w+)?(?: it| things| everything)?|left (?:it|things|everything)|rid(?:e|ing)|stand(?:ing)? (?:by|pat))',
  go: '(?:go(?:es|ing|ne)?|went|gone(?: again)?|mov(?:e|es|ing|ed)|proceed(?:s|ing|ed)?|press(?:ing)? (?:on|ahead)|push(?:ing)? (?:on|ahead)|run(?:ning)?|side(?:d)?|partner(?:ed|ing)?)',
  choose:
    '(?:chose|chosen|choos(?:e|es|ing)|select(?:s|ed|ing)?|pick(?:s|ed|ing)?|opt(?:ed|ing)? for|plump(?:ed|ing)? for|decid(?:ed|ing) (?:on|for|in favor of|to (?:use|hire|engage|appoint|take|buy(?: from)?|give it to|award (?:it|this) to))|settl(?:ed|ing) on|land(?:ed|ing) on|hir(?:ed|ing)|engag(?:ed|ing)|appoint(?:ed|ing)?|retain(?:ed|ing)?|finali[sz](?:ed|ing) (?:with|on)|felt (?:safer|better|more comfortable|happier) with|feel (?:safer|better|more comfortable) with|(?:more )?comfortable with|shook hands with|pulled the trigger (?:on|with)|mandat(?:ed|es)|ha(?:ve|s|d) to (?:use|buy from|order from|go through|go with)|(?:are|am|will be) using|awarded|commit(?:ted|ting) to|came down on the side of|vot(?:ed|ing) (?:for|in favor of)|tapp(?:ed|ing)|contract(?:ed|ing) with)',
  gave: '(?:gave|giv(?:e|es|en|ing)|award(?:s|ed|ing)?|hand(?:ed|ing)|plac(?:ed|ing)|assign(?:ed|ing)?)',
  it: `(?:it|this|that|all of it|(?:the|our|this|all the|all) (?:[\\w-]+ ){0,4}?(?:${THING})|the (?:\\w+ ){0,3}\\w+)`,
  thing: `(?:${THING})`,
  signed:
    '(?:sign(?:ed|ing)?(?: up| on| off)?(?: an?(?: \\w+){1,4}| the \\w+| papers| our \\w+)?|commit(?:ted|ting)?|contracted|inked (?:an?|the) \\w+|executed (?:an?|the) \\w+|entered into (?:an? )?(?:[\\w-]+ ){0,3}\\w+|agreed terms|agreed to terms|did a deal|concluded (?:the|an?) \\w+|done a deal|struck a deal)',
  switched:
    '(?:switch(?:ed|ing)?|mov(?:ed|ing)|convert(?:ed|ing)?|migrat(?:ed|ing|e)|transition(?:ed|ing)?|chang(?:ed|ing)|went|jump(?:ed|ing)|defect(?:ed|ing))(?: everything| it all| us)?',
  not: '(?:not|never|no longer|unable to|nobody (?:will|is going to) be|nobody will|neither)',
  ahead: '(?:ahead|forward|further|any further|on with|through|onward)',
  deal: '(?:proposal|quote|bid|offer|tender|submission|response|pricing|option|order|agreement|contract|paperwork|po|purchase order|lease|sow|statement of work|loi|letter of intent|order form|renewal|docusign|docs?|documents?|copy|terms?)',
  project:
    '(?:project|initiative|procurement|tender|rfp|rfq|plan|purchase|program|idea|upgrade|rollout|roll-out|refresh|replacement|build|expansion|deal|pilot|implementation|migration|proposal|effort|requirement|request|buy|lease)',
  boss: '(?:board|committee|council|commissioners|trustees|vestry|congregation|boss|owners?|president|ceo|cfo|coo|cio|director|directors|partners?|wife|husband|hubby|mayor|chief|superintendent|principal|headmaster|manager|management|leadership|legal|finance|purchasing|procurement|accounting|corporate|headquarters|hq|bank|lender|everyone|everybody|team|staff|crew|family|dad|mom|doctor|doctors|surgeons|nurses|he|she|they|@\\d+)',
  later:
    '(?:until|next (?:year|quarter|month|week|fiscal|spring|summer|fall|autumn|winter|season|budget|fy|cycle|half|school year|financial year)|the (?:new|next|coming|following) (?:fiscal |calendar |financial |budget |school |plan )?(?:year|quarter|cycle|fy|budget|month|season)|new year|(?:early|mid|late)[ -](?:next|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)|q[1-4]|h[12]|fy ?\\d+|20\\d\\d|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|in may\\b|spring|summer|autumn|the fall|winter|after (?:the|our|we|year|that|it|this|harvest|christmas|easter|thanksgiving|new year|tax|budget|busy)|once (?:the|our|we|that|things|it|this|budget|funding)|when (?:the|our|we|things|budget|funding|cash)|(?:a|another|the next|in) (?:few|couple(?: of)?|\\d+|six|three|two|twelve|nine|\\w+) (?:weeks?|months?|quarters?|years?)|later|down the (?:road|line)|another (?:time|year|quarter|day|look))',
  w2: "(?:[\\w@'$%.&-]+ ){0,2}?",
  w4: "(?:[\\w@'$%.&-]+,? ){0,4}?",
  w6: "(?:[\\w@'$%.&-]+,? ){0,6}?",
  w8: "(?:[\\w@'$%.&#-]+,? ){0,8}?",
};

/** A pattern written with fragments: `phrase('{stay} with {them}')`. It matches whole words. */
export function phrase(source: string): RegExp {
  const expanded = source.replace(/\{(\w+)\}/g, (whole, name: string) =>
    /^\d/.test(name) ? whole : fragment(name),
  );
  return new RegExp(`(?<![\\w@'-])(?:${expanded})(?:(?<=\\s)|(?!\\w))`);
}

function fragment(name: string): string {
  const source = FRAGMENTS[name];
  if (source === undefined) throw new Error(`no fragment called ${name}`);
  return source;
}
