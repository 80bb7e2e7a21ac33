import { describe, expect, test } from '@jest/globals';
import { clientRun } from './client-run.ts';
import { copied } from './copied.ts';
import { type FakeState, newState } from './fake/state.ts';
import { execution } from './sheets-host.ts';

async function run(state: FakeState, name: string, ...answers: readonly (string | null)[]): Promise<string> {
  state.ui.answers.push(...answers);
  (await execution(state)).call(name);
  expect(state.ui.answers).toEqual([]);
  return state.ui.alerts[state.ui.alerts.length - 1]?.message ?? '';
}

const tracker = copied(async () => {
  const state = newState();
  await clientRun(state, 'serverInsert', 'loc-tan');
  return state;
});

describe('Chốt số liệu…', () => {
  test('closes a period, brings the assessment up to date, and reopens it with a reason', async () => {
    const state = await tracker();
    const closed = await run(state, 'menuClose', '1', '');
    expect(closed).toMatch(
      /^Đã chốt tháng \d+\/\d{4}: \d+ dòng được ghi vào "Lịch sử" và đọc lại đủ\.\n\nKỳ đang mở: tháng /,
    );
    expect(await run(state, 'menuCheck')).not.toContain('dở dang');
    expect(await run(state, 'menuReopen', '1', '')).toMatch(/^Mở lại tháng .* thì phải ghi lý do/);
    expect(await run(state, 'menuReopen', '1', 'Đơn vị báo nhầm')).toMatch(/^Đã mở lại tháng /);
    expect(await run(state, 'menuClose', '1', '')).toMatch(/Chốt lại thì phải ghi lý do/);
    expect(await run(state, 'menuClose', '1', 'Đã sửa')).toMatch(/^Đã chốt tháng /);
  });
  test('does nothing without a choice', async () => {
    const state = await tracker();
    const before = state.ui.alerts.length;
    await run(state, 'menuClose', '9');
    await run(state, 'menuClose', null);
    await run(state, 'menuClose', '1', null);
    await run(state, 'menuReopen', '1');
    expect(state.ui.alerts.slice(before).filter(({ message }) => message.startsWith('Đã chốt'))).toEqual([]);
  });
  test.each(['menuClose', 'menuReopen'])('%s in a file without templates says what is missing', async (name) => {
    expect(await run(newState(), name)).toContain('chưa có biểu mẫu');
  });
});
