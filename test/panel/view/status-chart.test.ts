import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Counts, statusChart, statusOrder } from '../../../shared/panel/view/status-chart.ts';
import { statusLooks } from '../../../shared/text/status.ts';

const counts = (some: Partial<Counts>): Counts =>
  ({ ...Object.fromEntries(statusOrder.map((status) => [status, 0])), ...some }) as Counts;

describe('the chart of statuses', () => {
  test('has a part as wide as each count, side by side, with symbol and count', () => {
    const { html } = statusChart(counts({ met: 1, lagging: 2, 'no-data': 1 }), 'vi');
    expect(
      [...html.matchAll(/dti-status-([\w-]+)"><rect x="([\d.]+)%" width="([\d.]+)%"/g)].map((one) => one.slice(1)),
    ).toEqual([
      ['met', '0', '25'],
      ['lagging', '25', '50'],
      ['no-data', '75', '25'],
    ]);
    expect([...html.matchAll(/<text x="([\d.]+)%"[^>]*>(.*?)<\/text>/g)].map((one) => one.slice(1))).toEqual([
      ['12.5', '● 1'],
      ['50', '■ 2'],
      ['87.5', '○ 1'],
    ]);
  });
  test('is one sentence for whoever does not see it', () => {
    const some = counts({ met: 1, 'at-risk': 2 });
    expect(statusChart(some, 'vi').html).toContain('role="img" aria-label="3 chỉ tiêu: Đạt 1, Nguy cơ chậm tiến độ 2"');
    expect(statusChart(some, 'en').html).toContain('aria-label="3 indicators: Met 1, At risk 2"');
  });
  test('leaves a narrow part without a text', () => {
    const { html } = statusChart(counts({ met: 19, overdue: 1 }), 'vi');
    expect(html).toContain('● 19');
    expect(html).not.toContain('▼');
  });
  test('of no indicator is nothing', () => {
    expect(statusChart(counts({}), 'vi').html).toBe('');
  });
});

test.each(Object.entries(statusLooks))('the colours of %s are those of the sheets', (status, { fill, colour }) => {
  const css = readFileSync('shared/panel/panel.css', 'utf8');
  const rule = new RegExp(`\\.dti-status-${status} \\{\\s*--dti-fill: #(\\w+);\\s*--dti-ink: #(\\w+);`).exec(css);
  expect(rule?.slice(1).map((one) => one.toUpperCase())).toEqual([fill, colour]);
});
