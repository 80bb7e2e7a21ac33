import type { Sentence } from '../text/sentence.ts';
import type { Checked, PlanChoice } from '../use-cases/answers.ts';
import type { Reminder } from '../use-cases/remind.ts';
import type { ReopenablePeriod } from '../use-cases/reopenable-periods.ts';

/** What the panel is doing. */
export type Work = 'load' | 'insert' | 'check' | 'refresh' | 'close' | 'reopen' | 'report' | 'remind';

/** What it says: how the last command ended, and whether that is a failure. */
export interface Message {
  readonly isProblem: boolean;
  readonly sentences: readonly Sentence[];
}

/** What is unfolded for a command that needs more than a click. */
export type Drawer =
  | { readonly kind: 'insert' | 'close' }
  | { readonly kind: 'reopen'; readonly closed: readonly ReopenablePeriod[] }
  | { readonly kind: 'remind'; readonly reminders: readonly Reminder[] };

/** Everything that the panel shows comes from this. */
export interface PanelState {
  /** Those to choose from: where there are no templates yet, or more of them are wanted. */
  readonly plans: readonly PlanChoice[];
  /** 'unknown' until it was read, or where it cannot be; null = no templates in the file yet. */
  readonly standing: Checked | null | 'unknown';
  /** Somebody has edited the workbook since. */
  readonly isOutdated: boolean;
  readonly drawer: Drawer | null;
  readonly work: Work | null;
  /** A cell is being shown; that may be while it works. */
  readonly isOpening: boolean;
  readonly message: Message | null;
}

export const atFirst: PanelState = {
  plans: [],
  standing: 'unknown',
  isOutdated: false,
  drawer: null,
  work: null,
  isOpening: false,
  message: null,
};
