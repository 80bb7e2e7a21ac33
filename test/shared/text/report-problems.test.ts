import { expect, test } from '@jest/globals';
import { reportProblems } from '../../../shared/text/report-problems.ts';

test('a period without figures: the latest that has some is named, where there is one', () => {
  expect(reportProblems.nothingOf('2026-09', ['2026-06', '2026-05'])).toEqual({
    vi: 'Không có số liệu tháng 9/2026: kỳ này chưa mở và chưa chốt. Kỳ gần nhất có số liệu là tháng 6/2026.',
    en: 'There are no figures for September 2026: it is neither open nor closed. The latest period with figures is June 2026.',
  });
  expect(reportProblems.nothingOf('2026-09', [])).toEqual({
    vi: 'Không có số liệu tháng 9/2026: kỳ này chưa mở và chưa chốt.',
    en: 'There are no figures for September 2026: it is neither open nor closed.',
  });
});
