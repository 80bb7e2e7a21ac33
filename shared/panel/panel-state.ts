import type { Sentence } from '../text/sentence.ts';
import type { Checked, PlanChoice } from '../use-cases/answers.ts';

/** What the panel is doing. */
export type Work = 'load' | 'insert' | 'check' | 'refresh' | 'close' | 'report' | 'remind';

/** What it says: how the last command ended, and whether that is a failure. */
export interface Message {
  readonly isProblem: boolean;
  readonly sentences: readonly Sentence[];
}

/** Everything that the panel shows comes from this. */
export interface PanelState {
  /** Those to choose from where there are no templates yet. */
  readonly plans: readonly PlanChoice[];
  /** 'unknown' until it was read, or where it cannot be; null = no templates in the file yet. */
  readonly standing: Checked | null | 'unknown';
  readonly work: Work | null;
  /** A cell is being shown; that may be while it works. */
  readonly isOpening: boolean;
  readonly message: Message | null;
}

export const atFirst: PanelState = { plans: [], standing: 'unknown', work: null, isOpening: false, message: null };
