/** Markers of our tables, each in the first cell of the table's row of keys. */
export const markers = {
  settings: 'dti:settings',
  thresholds: 'dti:thresholds',
  rules: 'dti:rules',
  open: 'dti:open',
  units: 'dti:units',
  approvals: 'dti:approvals',
  conflicts: 'dti:conflicts',
  crossChecks: 'dti:crosschecks',
  indicators: 'dti:indicators',
  overview: 'dti:overview',
  history: 'dti:history',
  guide: 'dti:guide',
  tasks: 'dti:tasks',
  hamlets: 'dti:hamlets',
  amendments: 'dti:amendments',
  letters: 'dti:letters',
} as const;

/** Tables that only show what others hold: nobody misses them, and the refresh fills those that are there. */
export const shownMarkers = {
  overviewGroups: 'dti:overview:groups',
  overviewUnits: 'dti:overview:units',
  boardHead: 'dti:board:head',
  boardGroups: 'dti:board:groups',
  boardUnits: 'dti:board:units',
  boardUrgent: 'dti:board:urgent',
  boardConflicts: 'dti:board:conflicts',
  trajectoryHead: 'dti:trajectory:head',
  trajectorySlots: 'dti:trajectory:slots',
  trajectoryData: 'dti:trajectory:data',
} as const;

/** What every marker begins with. */
export const MARKER_PREFIX = 'dti:';
export const ENTRY_PREFIX = 'dti:entry:';
export const SENDING_PREFIX = 'dti:send:';
export const COORDINATION_PREFIX = 'dti:coord:';
export const TASK_PREFIX = 'dti:task:';

/** entryMarker('vh-xh', '2026-06') //=> 'dti:entry:vh-xh:2026-06' */
export const entryMarker = (unit: string, period: string): string => `${ENTRY_PREFIX}${unit}:${period}`;
export const sendingMarker = (unit: string, period: string): string => `${SENDING_PREFIX}${unit}:${period}`;
/** What a coordinating unit did for one period. */
export const coordinationMarker = (unit: string, period: string): string => `${COORDINATION_PREFIX}${unit}:${period}`;
/** State of the tasks a unit leads, for one period. */
export const taskMarker = (unit: string, period: string): string => `${TASK_PREFIX}${unit}:${period}`;

/** A block that no open period needs at present; the marker it had comes after it.
 *  idleMarker('dti:entry:vh-xh:2026') //=> 'dti:idle:entry:vh-xh:2026' */
export const idleMarker = (marker: string): string => `dti:idle:${marker.slice(MARKER_PREFIX.length)}`;
export const IDLE_PREFIX = 'dti:idle:';

/** splitMarker('dti:entry:vh-xh:2026-06') //=> { unit: 'vh-xh', period: '2026-06' } */
export function splitMarker(marker: string): { readonly unit: string; readonly period: string } {
  const [, , unit = '', period = ''] = marker.split(':');
  return { unit, period };
}

/** Where a table goes on further down its sheet because there was no room left in it: the second place, the third …
 *  partMarker('dti:entry:vh-xh:2026-06', 2) //=> 'dti:entry:vh-xh:2026-06:+2' */
export const partMarker = (marker: string, number: number): string => `${marker}${PART}${number}`;
export const PART = ':+';
/** wholeMarker('dti:entry:vh-xh:2026-06:+2') //=> 'dti:entry:vh-xh:2026-06' */
export const wholeMarker = (marker: string): string => marker.replace(/:\+\d+$/, '');

/** The defined name of a table, by its marker.
 *  nameOf('dti:entry:vh-xh:2026-06') //=> 'dti_entry_vh_xh_2026_06' */
export const nameOf = (marker: string): string => marker.replace(/[^A-Za-z0-9]/g, '_');
