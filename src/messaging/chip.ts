/** What the chip of one message shows; decided in the background, drawn by the content script. */
export interface ChipView {
  state: ChipState;
  /** The chip's one line, e.g. `Lost · staying with current vendor`; already in the rep's language. */
  label: string;
  /** The deciding sentence, shown on hover and focus; '' for none. */
  quote: string;
  /** What a click does, e.g. `Log it`. */
  action: string;
}

/** The values of the chip's `data-state`. `reading` is shown until the first answer arrives. */
export type ChipState = 'reading' | 'neutral' | 'lost' | 'won' | 'postponed' | 'logged';
