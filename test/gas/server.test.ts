import { describe, expect, test } from '@jest/globals';
import type { Answer, Checked } from '../../shared/index.ts';
import { clientRun } from './client-run.ts';
import { copied } from './copied.ts';
import { newState } from './fake/state.ts';
import { execution } from './sheets-host.ts';

const TAB = 'Nhập - Phòng VH-XH';

const tracker = copied(async () => {
  const state = newState();
  await clientRun(state, 'serverInsert', 'loc-tan');
  return state;
});

describe('what a page may call', () => {
  test('the plans to choose from', async () => {
    expect(await clientRun(newState(), 'serverPlans')).toEqual([
      { id: 'loc-tan', title: expect.stringContaining('Lộc Tấn'), indicators: 22, units: 11 },
      { id: 'la-nga', title: expect.stringContaining('La Ngà'), indicators: 20, units: 7 },
      { id: 'blank', title: 'Kế hoạch trống', indicators: 0, units: 6 },
    ]);
  });
  test('inserting, with the sheets that came in', async () => {
    const answer = await clientRun(newState(), 'serverInsert', 'la-nga');
    expect(answer).toMatchObject({ ok: true, value: { sheets: expect.arrayContaining(['Cấu hình', 'Theo dõi']) } });
  });
  test('inserting what is no plan, which is answered with a sentence in both languages', async () => {
    expect(await clientRun(newState(), 'serverInsert', 'khac')).toEqual({
      ok: false,
      problem: {
        vi: expect.stringContaining('bảng tính chưa bị thay đổi'),
        en: expect.stringContaining('nothing was changed'),
      },
    });
  });
  test.each(['serverCheck', 'serverRefresh', 'serverState'])('%s gives plain data, days as text', async (name) => {
    const state = await tracker();
    (await execution(state)).people.paste(TAB, 'G15:H15', [['9', 'mười']]);
    const answer = (await clientRun(state, name)) as Answer<Checked>;
    if (!answer.ok) throw new Error(answer.problem.vi);
    expect(answer.value.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          sheet: TAB,
          cell: 'H15',
          sentence: expect.objectContaining({ vi: expect.stringContaining('mười') }),
        }),
      ]),
    );
  });
  test('the state, which writes nothing', async () => {
    const state = await tracker();
    const before = JSON.stringify(state.file);
    const answer = (await clientRun(state, 'serverState')) as Answer<Checked | null>;
    expect(answer.ok && answer.value?.report.asOf).toBe('2026-06-14');
    expect(JSON.stringify(state.file)).toBe(before);
  });
  test('showing a cell, or saying that it is gone', async () => {
    const state = await tracker();
    expect(await clientRun(state, 'serverSelect', TAB, 'H15')).toMatchObject({ ok: true });
    expect(state.ui.selected).toBe(`${TAB}!H15`);
    expect(await clientRun(state, 'serverSelect', 'Không có', 'A1')).toMatchObject({
      ok: false,
      problem: { vi: expect.stringContaining('Không tìm thấy ô này nữa') },
    });
  });
});
