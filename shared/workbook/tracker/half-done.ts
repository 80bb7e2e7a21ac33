import type { Finding } from '../../entry/types.ts';
import { lastClosing, periodState } from './archive.ts';
import { structural } from './structure.ts';
import type { Tracker } from './types.ts';

/** A finding for every period whose closing or reopening stopped halfway. */
export function halfDone({ archive, open }: Pick<Tracker, 'archive' | 'open'>): readonly Finding[] {
  if (archive.table === null) return [];
  const { sheet } = archive.table;
  const ids = open.map(({ period }) => period);
  const halfClosed = ids.filter((id) => periodState(archive, id) === 'closed' && lastClosing(archive, id)?.isWhole);
  const reopened = [...new Set(archive.reopenings.map(({ period }) => period))];
  const halfReopened = reopened.filter((id) => periodState(archive, id) === 'reopened' && !ids.includes(id));
  return [
    ...halfClosed.map((period) => structural('half-closed', sheet, null, {}, { period })),
    ...halfReopened.map((period) => structural('half-reopened', sheet, null, {}, { period })),
  ];
}
