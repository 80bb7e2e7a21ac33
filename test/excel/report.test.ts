import { afterEach, describe, expect, test } from '@jest/globals';
import { commandsOn } from '../../office-addin/commands.ts';
import { builtInPlans } from '../../shared/index.ts';
import { excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

const WISH = { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' } as const;

describe.each(excelVersions)('the report in Excel (%s)', (version) => {
  test('is shown before it is made, in two syncs, then added as new sheets', async () => {
    const { host, excel } = await excelUnderTest(version);
    const commands = commandsOn(host, { today: () => '2026-06-17', loadPlans: async () => builtInPlans });
    await commands.insert('la-nga');
    const before = (await host.snapshot()).sheets;
    const syncs = excel.syncs().length;
    expect(await commands.report(WISH)).toMatchObject({
      ok: true,
      value: { model: { title: { name: 'BÁO CÁO' }, head: { agency: ['ỦY BAN NHÂN DÂN', 'XÃ LA NGÀ'] } } },
    });
    expect([excel.syncs().length - syncs, (await host.snapshot()).sheets]).toEqual([2, before]);
    expect(await commands.writeReport({ ...WISH, period: '2026-H2', number: 45 })).toMatchObject({
      ok: true,
      notes: [{ vi: expect.stringContaining('Đã thêm các trang: Báo cáo 2026-H2') }],
    });
    const after = (await host.snapshot()).sheets;
    expect(after.length).toBeGreaterThan(before.length + 1);
    expect(after.slice(0, before.length)).toEqual(before);
    const [letter] = after.slice(before.length);
    expect(letter?.rows[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(letter?.rows.flat()).toContain('Số: 45/BC-UBND');
    expect(excel.book().selection().sheet.title).toBe(letter?.title);
  });
  test('is made again beside the first, which stays as it is', async () => {
    const { host } = await excelUnderTest(version);
    const commands = commandsOn(host, { today: () => '2026-06-17', loadPlans: async () => builtInPlans });
    await commands.insert('la-nga');
    await commands.writeReport(WISH);
    const first = (await host.snapshot()).sheets;
    await commands.writeReport(WISH);
    const both = (await host.snapshot()).sheets;
    expect(both.slice(0, first.length)).toEqual(first);
    const letter = first.findIndex(({ title }) => title.startsWith('Báo cáo 2026-'));
    expect(both.slice(first.length).map(({ title }) => title)).toEqual(
      first.slice(letter).map(({ title }) => `${title} (2)`),
    );
  });
  test('needs a workbook that has the templates', async () => {
    const { host } = await excelUnderTest(version);
    const commands = commandsOn(host, { today: () => '2026-06-17', loadPlans: async () => builtInPlans });
    expect([(await commands.report(WISH)).ok, (await commands.writeReport(WISH)).ok]).toEqual([false, false]);
  });
});
