import { describe, expect, test } from '@jest/globals';
import { readEntries } from '../../../shared/entry/read-entries.ts';
import { findingSeverity } from '../../../shared/entry/severity.ts';
import { findingSentence } from '../../../shared/text/findings.ts';
import { allCases } from '../../cases/entries/all.ts';
import { type Case, context, dutiesOf, nothing, row } from '../../cases/entries/make.ts';

function read({ typed, with: more = {} }: Case) {
  return readEntries(
    typed.map((one, index) => row(one, 12 + index)),
    context({ duties: dutiesOf(typed), ...more }),
  );
}

describe.each(Object.entries(allCases))('%s', (_topic, cases) => {
  test.each(Object.entries(cases))('%s', (_name, one) => {
    const { entries, findings } = read(one);
    expect(findings.map((finding) => [finding.code, findingSentence(finding).vi])).toEqual(one.findings);
    const said = entries.map(
      ({ unit: _unit, code: _code, period: _period, sheet: _sheet, row: _row, ...rest }) => rest,
    );
    expect(said).toEqual(one.entries.map((entry) => ({ ...nothing, ...entry })));
  });
});

/** These come from reading the workbook's structure, not from an entry. */
const ofTheWorkbook = [
  'missing-hamlets',
  'missing-table',
  'missing-column',
  'merged-cells',
  'formula-replaced',
  'bad-setting',
  'bad-target',
  'half-closed',
  'half-reopened',
  'history-changed',
  'amended-without-basis',
];

test('every finding that entries can give has a case', () => {
  const shown = new Set(Object.values(allCases).flatMap((cases) => Object.values(cases).flatMap(codesOf)));
  const expected = Object.keys(findingSeverity).filter((code) => !ofTheWorkbook.includes(code));
  expect(expected.filter((code) => !shown.has(code))).toEqual([]);
});

function codesOf({ findings }: Case): readonly string[] {
  return findings.map(([code]) => code);
}
