/** What a reply can mention, as the form has it; '' and [] where nothing is known. */
export interface ReplyFacts {
  /** Whom it goes to, e.g. `Marlene Okafor`. */
  name: string;
  company: string;
  /** What else they showed interest in. */
  interests: string[];
}

/** The fields a template may have, written in braces; what stands in square brackets goes when its field is empty. */
export const REPLY_FIELDS = ['firstName', 'name', 'company', 'interests'] as const;
type ReplyField = (typeof REPLY_FIELDS)[number];

/** Longest template that is kept. */
export const LONGEST_TEMPLATE = 4_000;

/** The languages templates come in, which are those mails are read in. */
export const REPLY_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** What a fresh installation writes: thanks, one question, and the door left open. */
export const DEFAULT_TEMPLATES: Record<ReplyLanguage, string> = {
  en: `Hi[ {firstName}],

Thank you for letting me know, and for the time you gave us.

May I ask one thing, so that I can do better next time: what decided it in the end?

[If there is ever anything I can do about {interests}, I would be glad to. ]I wish you all the best with your choice, and my door stays open.

Kind regards`,
  de: `Guten Tag[ {name}],

vielen Dank für die offene Rückmeldung und für Ihre Zeit.

Darf ich eines fragen, damit ich daraus lernen kann: Was hat am Ende den Ausschlag gegeben?

[Zu {interests} bin ich jederzeit gern für Sie da. ]Ich wünsche Ihnen viel Erfolg mit Ihrer Entscheidung, und meine Tür bleibt offen.

Freundliche Grüße`,
  fr: `Bonjour[ {name}],

Merci de votre retour et du temps que vous nous avez accordé.

Puis-je vous poser une question, pour faire mieux la prochaine fois : qu’est-ce qui a fait la différence ?

[Pour {interests}, je reste volontiers à votre disposition. ]Je vous souhaite le meilleur avec votre choix, et ma porte reste ouverte.

Bien cordialement`,
  es: `Hola[ {firstName}]:

Muchas gracias por avisarme y por el tiempo que nos dedicaron.

¿Me permite una pregunta para hacerlo mejor la próxima vez? ¿Qué fue lo que decidió al final?

[Para {interests}, quedo con gusto a su disposición. ]Les deseo lo mejor con su elección, y mi puerta sigue abierta.

Un cordial saludo`,
  pt: `Olá[ {firstName}],

Obrigado por me avisar e pelo tempo que nos dedicaram.

Posso fazer uma pergunta, para fazer melhor da próxima vez: o que pesou na decisão?

[Para {interests}, continuo com gosto ao dispor. ]Desejo-lhes o melhor com a escolha, e a minha porta continua aberta.

Cumprimentos`,
  nl: `Beste[ {name}],

Dank voor uw bericht en voor de tijd die u voor ons hebt genomen.

Mag ik één ding vragen, om het de volgende keer beter te doen: wat heeft de doorslag gegeven?

[Voor {interests} sta ik graag voor u klaar. ]Veel succes met uw keuze, en mijn deur blijft open.

Met vriendelijke groet`,
  it: `Buongiorno[ {name}],

grazie per avermi avvisato e per il tempo che ci avete dedicato.

Posso farle una domanda, per fare meglio la prossima volta: che cosa ha deciso, alla fine?

[Per {interests} resto volentieri a disposizione. ]Vi auguro il meglio per la vostra scelta, e la mia porta resta aperta.

Cordiali saluti`,
};

/**
 * The reply a template gives. A part in square brackets stands only where its fields are known.
 * @example fillTemplate('Hi[ {firstName}],', { name: '', company: '', interests: [] }, 'en') // 'Hi,'
 */
export function fillTemplate(template: string, facts: ReplyFacts, language: ReplyLanguage): string {
  const values: Record<ReplyField, string> = {
    firstName: firstNameOf(facts.name),
    name: facts.name.trim(),
    company: facts.company.trim(),
    interests: new Intl.ListFormat(language, { type: 'conjunction' }).format(facts.interests),
  };
  const isField = (name: string): name is ReplyField => name in values;
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (isField(name) ? values[name] : whole));
  const isKnown = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => !isField(name) || values[name] !== '');
  const chosen = template.replace(/\[([^[\]]*)\]/g, (whole, part: string) => {
    if (!/\{\w+\}/.test(part)) return whole;
    return isKnown(part) ? part : '';
  });
  return fill(chosen)
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** `Okafor, Marlene` and `Marlene Okafor` are both Marlene. */
function firstNameOf(name: string): string {
  const [last = '', first] = name.split(',');
  return (first ?? last).trim().split(/\s+/)[0] ?? '';
}
