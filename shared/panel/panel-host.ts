import type { Answer, Checked, Inserted, PlanChoice } from '../use-cases/answers.ts';
import type { Reminder } from '../use-cases/remind.ts';
import type { ReopenablePeriod } from '../use-cases/reopenable-periods.ts';

/**
 * What a host does for the panel. A command that fails answers with a sentence; a promise that rejects is shown too, in
 * words that know nothing of the host. What only some hosts do is left out by the others, and has no button there.
 */
export interface PanelHost {
  plans(): Promise<readonly PlanChoice[]>;
  /** Where the plan stands; null where the file has no templates yet. Nothing is written. */
  state(): Promise<Answer<Checked | null>>;
  /** Where the file has the templates already: what they lack. */
  insert(plan: string): Promise<Answer<Inserted>>;
  check(): Promise<Answer<Checked>>;
  refresh(): Promise<Answer<Checked>>;
  /** Shows a cell to the person. `sheet` is the title it had when it was read. */
  select(sheet: string, cell: string): Promise<Answer<unknown>>;
  /** "Chốt số liệu…" of an open period ("2026-06"); the panel has asked which, and why (null = no reason given). */
  close?(period: string, reason: string | null): Promise<Answer<unknown>>;
  /** What `reopen` may be asked for, the latest first. Nothing is written. */
  closed?(): Promise<Answer<readonly ReopenablePeriod[]>>;
  /** "Mở lại kỳ đã chốt…"; the panel has asked which, and why. */
  reopen?(period: string, reason: string): Promise<Answer<unknown>>;
  /** "Tạo báo cáo": shows the form that asks what is wanted. Nothing is written yet. */
  report?(): Promise<Answer<unknown>>;
  /** "Đôn đốc đơn vị…": a message to each unit that is behind; the panel shows them to be copied. Nothing is written. */
  remind?(): Promise<Answer<readonly Reminder[]>>;
}
