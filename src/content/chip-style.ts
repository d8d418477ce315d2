/**
 * The chip's look: one line of 28 px on the mail's own background, one hairline, colour only for an outcome.
 * Whatever the page says about the element is overruled; against `!important` inside, it has no say.
 */
export const CHIP_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  box-sizing: border-box !important;
  width: 100% !important;
  color-scheme: light !important;
  --ink: #1e1c19;
  --muted: #5f5b54;
  --hair: rgb(0 0 0 / 12%);
  --wash: rgb(0 0 0 / 6%);
  --won: #24704a;
  --lost: #9a4129;
  --postponed: #4a4dad;
  --focus: #27509b;
}
:host([data-theme='dark']) {
  color-scheme: dark !important;
  --ink: #eceae6;
  --muted: #b0ada7;
  --hair: rgb(255 255 255 / 16%);
  --wash: rgb(255 255 255 / 10%);
  --won: #74c69d;
  --lost: #e5937a;
  --postponed: #a3a6f5;
  --focus: #8db4ff;
}
.line {
  display: grid;
  grid-template: 27px auto / auto minmax(0, 1fr) auto;
  align-items: center;
  column-gap: 7px;
  padding: 0 4px;
  border-bottom: 1px solid var(--hair);
  color: var(--ink);
  font: 400 13px/1.45 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  text-align: start;
}
svg {
  width: 10px;
  height: 10px;
}
g {
  display: none;
}
:host([data-state='won']) .won,
:host([data-state='lost']) .lost,
:host([data-state='postponed']) .postponed,
:host([data-state='logged']) .logged {
  display: inline;
}
:host([data-state='won']) svg { color: var(--won); }
:host([data-state='lost']) svg { color: var(--lost); }
:host([data-state='postponed']) svg { color: var(--postponed); }
:host([data-state='logged']) svg { color: var(--muted); }
.label {
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
}
:host([data-state='won']) .label,
:host([data-state='lost']) .label,
:host([data-state='postponed']) .label {
  font-weight: 600;
}
:host([data-state='logged']) .label {
  color: var(--muted);
}
q {
  grid-column: 2 / -1;
  display: none;
  margin: 0 0 5px;
  overflow: hidden;
  color: var(--muted);
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
}
.line:hover q:not([hidden]),
.line:focus-within q:not([hidden]) {
  display: -webkit-box;
}
button {
  min-height: 22px;
  padding: 0 8px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  transition: background-color 120ms ease-out;
}
button:hover {
  background: var(--wash);
}
button:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: -1px;
}
:host([data-state='neutral']) .line {
  border-color: transparent;
}
:host([data-state='neutral']) svg {
  display: none;
}
:host([data-state='neutral']) .label {
  grid-column: 2;
  opacity: 0;
}
/* An unsure reading asks: its label is there to be read, still without colour. */
:host([data-state='neutral']) .line:has(q:not([hidden])) {
  border-color: var(--hair);
}
:host([data-state='neutral']) .line:has(q:not([hidden])) .label {
  opacity: 1;
  color: var(--muted);
}
:host([data-state='neutral']) button {
  grid-column: 3;
  color: var(--muted);
  font-weight: 400;
}
:host([data-state='reading']) .line {
  visibility: hidden;
}
@media (prefers-reduced-motion: reduce) {
  button { transition: none; }
}
@media print {
  :host { display: none !important; }
}
`;
