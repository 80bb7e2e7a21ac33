import { expect, test } from '@jest/globals';
import { reminderText } from '../../../shared/text/reminders.ts';

/** The line of a figure that is missing, by its name. */
function lineOf(name: string): string | undefined {
  const period = { period: '2026-06', cutOff: '2026-06-14', lastOnTimeDay: '2026-06-17', daysLeft: 2, owed: 3 };
  const missing = [{ code: '4.2', name, last: null }];
  const { vi } = reminderText({
    unit: 'Công an xã',
    sheet: 'Nhập - CAX',
    periods: [{ ...period, missing, other: false }],
  });
  return vi.split('\n').find((line) => line.startsWith('- '));
}

test.each([
  ['Tỷ lệ hồ sơ', 'Tỷ lệ hồ sơ'],
  [
    'Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh nghiệp trên địa bàn',
    'Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh …',
  ],
  ['x'.repeat(80), `${'x'.repeat(59)} …`],
])('a long name is cut between words where it has some: %s', (name, shown) => {
  expect(lineOf(name)).toBe(`- 4.2 ${shown} (chưa có số liệu kỳ trước)`);
});
