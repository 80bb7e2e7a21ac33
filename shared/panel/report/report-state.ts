import type { MadeReport, ReportWish } from '../../use-cases/report-form.ts';
import type { PanelState } from '../panel-state.ts';

/** What is being made; 'review' = the report is read, nothing is made yet. */
export type ReportWork = 'review' | 'document' | 'sheets';

/** A file that was made: it is kept, for where the browser has not taken it by itself. */
export interface OfferedFile {
  readonly name: string;
  readonly address: string;
}

/** Everything that the form shows comes from this. */
export interface ReportState extends Pick<PanelState, 'isOpening' | 'message'> {
  readonly wish: ReportWish;
  /** null until it was read, or where it cannot be. */
  readonly made: MadeReport | null;
  readonly work: ReportWork | null;
  readonly file: OfferedFile | null;
}
