import { expect, test } from '@jest/globals';
import {
  coordinationMarker,
  ENTRY_PREFIX,
  entryMarker,
  MARKER_PREFIX,
  markers,
  nameOf,
  SENDING_PREFIX,
  sendingMarker,
  splitMarker,
  taskMarker,
} from '../../../shared/workbook/anchors.ts';

test('every marker begins alike, and its name is one that every host takes', () => {
  const all = [
    ...Object.values(markers),
    ...[entryMarker, sendingMarker, coordinationMarker, taskMarker].map((of) => of('vh-xh', '2026-Q2')),
  ];
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
  for (const marker of all) {
    expect(marker.startsWith(MARKER_PREFIX)).toBe(true);
    expect(nameOf(marker)).toMatch(/^dti_[a-z]+[A-Za-z0-9_]*$/);
  }
});

test('a block’s marker tells its unit and period', () => {
  expect(entryMarker('vh-xh', '2026-06')).toBe('dti:entry:vh-xh:2026-06');
  expect(splitMarker(sendingMarker('vh-xh', '2026-06'))).toEqual({ unit: 'vh-xh', period: '2026-06' });
  expect(splitMarker('dti:open')).toEqual({ unit: '', period: '' });
  expect([entryMarker('a', 'b').startsWith(ENTRY_PREFIX), sendingMarker('a', 'b').startsWith(SENDING_PREFIX)]).toEqual([
    true,
    true,
  ]);
});
