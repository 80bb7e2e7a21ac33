import { expect, test } from '@jest/globals';
import { statusLabel } from '../../../shared/text/status.ts';
import { labels } from '../../../shared/workbook/live/labels.ts';
import { format, palette, statusColours } from '../../../shared/workbook/style.ts';

test('a status cell has a rule for each thing it may show, by its whole label', () => {
  const rules = statusColours('$M8');
  const shown = rules.map(({ formula }) => formula);
  const statuses = ['met', 'on-track', 'at-risk', 'lagging', 'no-data', 'overdue', 'undetermined'] as const;
  const all = [...statuses.map(statusLabel), labels.noneArising, labels.unreadable];
  expect([...shown].sort()).toEqual(all.map((label) => `$M8="${label}"`).sort());
});

test('the seven statuses and what is unreadable have each their own colour', () => {
  expect(new Set(statusColours('A1').map(({ fill }) => fill)).size).toBe(8);
});

test('colours are RRGGBB', () => {
  const { unreadable, ...plain } = palette;
  const rules = statusColours('A1').flatMap(({ fill, colour }) => [fill, colour]);
  const looks = Object.values(format).map((look) => ('fill' in look ? look.fill : palette.ink));
  for (const colour of [...Object.values(plain), ...Object.values(unreadable), ...rules, ...looks]) {
    expect(colour).toMatch(/^[0-9A-F]{6}$/);
  }
});
