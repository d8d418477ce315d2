/** The longest values a message between contexts may carry; what a page shows beyond is cut or refused. */
export const MESSAGE_LIMITS = {
  /** Characters of a mail's text; the engine's verdict is in the new text at its top or bottom. */
  text: 400_000,
  key: 1_000,
  url: 4_000,
  subject: 2_000,
  name: 1_000,
  email: 1_000,
  recipients: 200,
  webmail: 100,
  selector: 2_000,
} as const;
