import { expect, test } from '@jest/globals';
import { cliHistory } from '../../../shared/text/cli-history.ts';

const june = { vi: 'tháng 6/2026', en: 'June 2026' };

test('a period that is closed already says since when and how often, as far as it is known', () => {
  expect(cliHistory.closedBefore(june, { revision: 2, rows: 30, on: '2026-06-18' })).toEqual({
    vi: 'Tháng 6/2026 đã được chốt ngày 18/6/2026 (lần 2); tệp giữ nguyên. Muốn sửa số liệu thì mở lại kỳ này (dti reopen) rồi chốt lại.',
    en: 'June 2026 is closed already, on 18 June 2026 (revision 2); the file is untouched. To correct figures reopen it (dti reopen) and close it again.',
  });
  expect(cliHistory.closedBefore(june, { revision: 1, rows: 30, on: null }).vi).toBe(
    'Tháng 6/2026 đã được chốt; tệp giữ nguyên. Muốn sửa số liệu thì mở lại kỳ này (dti reopen) rồi chốt lại.',
  );
});

test('which periods are open', () => {
  expect(cliHistory.openNow([june, { vi: 'quý II/2026', en: 'quarter II of 2026' }])).toEqual({
    vi: 'Kỳ đang mở: tháng 6/2026, quý II/2026.',
    en: 'Open now: June 2026, quarter II of 2026.',
  });
  expect(cliHistory.openNow([])).toEqual({ vi: 'Kỳ đang mở: không có.', en: 'Open now: none.' });
});

test('a version of a target, with what it rests on', () => {
  expect(cliHistory.version(2, 'QĐ số 5/QĐ-UBND')).toEqual({
    vi: 'phiên bản 2, QĐ số 5/QĐ-UBND',
    en: 'version 2, QĐ số 5/QĐ-UBND',
  });
  expect(cliHistory.version(1, null)).toEqual({ vi: 'phiên bản 1', en: 'version 1' });
});

test('an act: who, why and when, as far as it was written', () => {
  const act = { act: 'closed', period: june, revision: 2, on: '2026-06-18', by: 'An', reason: 'sửa 4.2' } as const;
  expect(cliHistory.act(act)).toEqual({
    vi: '18/6/2026 chốt tháng 6/2026, lần 2 (An: sửa 4.2)',
    en: '18 June 2026 closed June 2026, revision 2 (An: sửa 4.2)',
  });
  expect(cliHistory.act({ ...act, act: 'reopened', on: null, by: null, reason: null })).toEqual({
    vi: '(không rõ ngày) mở lại tháng 6/2026',
    en: '(day unknown) reopened June 2026',
  });
});
