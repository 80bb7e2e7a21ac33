/** How an indicator counts in a report: a status, or why it has none; the order in which they are told. */
export const outcomes = [
  'met',
  'on-track',
  'at-risk',
  'lagging',
  'overdue',
  'no-data',
  'no-verdict',
  'undetermined',
  'waiting',
  'none-arising',
  'not-owed',
] as const;

export type Outcome = (typeof outcomes)[number];
