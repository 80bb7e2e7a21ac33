import type { Change } from './change.ts';
import type { Workbook } from './workbook.ts';

/** What every host implements: read once, change once, each in a bounded number of calls. */
export interface Host {
  /** For messages about the host itself: 'xlsx', 'excel', 'sheets'. */
  readonly name: string;
  /** True where formulas are calculated by the host, so that `results` changes are passed over. */
  readonly calculates: boolean;
  snapshot(): Workbook | Promise<Workbook>;
  apply(changes: readonly Change[]): void | Promise<void>;
}

/** A host says that it has no way to carry a change out; nothing of the list was done. */
export class HostCannot extends Error {
  readonly host: string;
  readonly change: Change['do'];

  constructor(host: string, change: Change['do'], why: string) {
    super(`${host} cannot carry out "${change}": ${why}`);
    this.name = 'HostCannot';
    this.host = host;
    this.change = change;
  }
}
