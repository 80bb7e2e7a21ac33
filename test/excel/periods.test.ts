import { afterEach, describe, expect, test } from '@jest/globals';
import { commandsOn } from '../../office-addin/commands.ts';
import { excelHost } from '../../office-addin/excel-host.ts';
import { inTurn } from '../../office-addin/in-turn.ts';
import { judgeEdits } from '../../office-addin/judge-edits.ts';
import { builtInPlans, historyReport } from '../../shared/index.ts';
import { excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

describe.each(excelVersions)('closing in Excel (%s)', (version) => {
  test('closes a period, reopens it, closes it again with a reason, and reminds the units', async () => {
    const { host } = await excelUnderTest(version);
    const commands = commandsOn(host, { today: () => '2026-06-17', loadPlans: async () => builtInPlans });
    await commands.insert('loc-tan');
    const reminded = await commands.remind();
    expect(reminded.ok && reminded.value.reminders.length).toBeGreaterThan(0);
    const closed = await commands.close('2026-06', null);
    expect(closed).toMatchObject({ ok: true, value: { period: '2026-06', open: ['2026-07'] } });
    expect((await commands.close('2026-06', null)).ok).toBe(true);
    expect(await commands.reopen('2026-06', 'Đơn vị báo nhầm')).toMatchObject({
      ok: true,
      value: { open: ['2026-06'] },
    });
    expect(await commands.close('2026-06', null)).toMatchObject({
      ok: false,
      problem: { en: expect.stringContaining('needs a reason') },
    });
    expect(await commands.close('2026-06', 'Đã sửa')).toMatchObject({ ok: true });
    const history = historyReport(await host.snapshot(), {});
    expect(history.ok && history.value.acts.map(({ act, revision, reason }) => [act, revision, reason])).toEqual([
      ['closed', 1, null],
      ['reopened', 1, 'Đơn vị báo nhầm'],
      ['closed', 2, 'Đã sửa'],
    ]);
    expect(history.ok && history.value.periods).toMatchObject([{ period: '2026-06', state: 'closed', intact: true }]);
  });

  test('does all of it for the panel, which shows a message to each unit', async () => {
    const { host } = await excelUnderTest(version);
    const day = () => '2026-06-17';
    const commands = commandsOn(host, { today: day, loadPlans: async () => builtInPlans });
    await commands.insert('loc-tan');
    const panelHost = excelHost(async () => ({ commands, judge: judgeEdits(host, day, inTurn()) }));
    const reminded = await panelHost.remind?.();
    expect(reminded?.ok && reminded.value.map(({ message }) => message.vi)).toContainEqual(
      expect.stringContaining('Trạm Y tế'),
    );
    expect(await panelHost.close?.('2026-06', null)).toMatchObject({ ok: true });
    const state = await panelHost.state();
    expect(state.ok && state.value?.report.periods.map(({ period }) => period)).toEqual(['2026-07']);
    expect(await panelHost.closed?.()).toMatchObject({
      ok: true,
      value: [{ period: '2026-06', closedOn: '2026-06-17' }],
    });
    expect(await panelHost.reopen?.('2026-06', 'Đơn vị báo nhầm')).toMatchObject({ ok: true });
    expect(await panelHost.closed?.()).toMatchObject({ ok: true, value: [] });
  });
});
