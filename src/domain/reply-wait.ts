/** How long a webmail has to open its reply; an editor that opens later is for something else. */
export const REPLY_WAIT_MS = 4_000;
