/** What can be made from a tracked workbook, in the order in which it is offered. */
export const documentKinds = ['report', 'unit', 'units', 'ranking', 'extract'] as const;

export type DocumentKind = (typeof documentKinds)[number];
