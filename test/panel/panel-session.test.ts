import { describe, expect, test } from '@jest/globals';
import type { PanelHost } from '../../shared/panel/index.ts';
import { panelSession } from '../../shared/panel/panel-session.ts';
import type { PanelState } from '../../shared/panel/panel-state.ts';
import type { Answer } from '../../shared/use-cases/answers.ts';
import { checkedOf, closedOf, findingOf, periodOf, reminderOf, reportOf } from './reports.ts';

const said = (text: string) => ({ vi: text, en: text });
const yes = <T>(value: T, ...notes: string[]): Answer<T> => ({ ok: true, value, notes: notes.map(said) });
const no = (text: string) => ({ ok: false, problem: said(text) }) as const;
const PLAN = { id: 'loc-tan', title: 'Lộc Tấn', indicators: 22, units: 11 };

/** A host that does what a test says, and a session on it with everything that was shown. */
function sessionOn(host: Partial<PanelHost>) {
  const calls: string[] = [];
  const answers: PanelHost = {
    plans: async () => [PLAN],
    state: async () => yes(null),
    insert: async () => yes({ plan: 'Lộc Tấn', sheets: [] }, 'Đã chèn.'),
    check: async () => yes(checkedOf({ findings: [findingOf()] }), 'Có 1 lỗi.'),
    refresh: async () => yes(checkedOf(), 'Đã cập nhật.'),
    select: async () => yes(null),
    ...host,
  };
  const told = Object.fromEntries(
    Object.entries(answers).map(([name, act]) => [
      name,
      (...args: never[]) => {
        calls.push([name, ...args].join(' '));
        return (act as (...all: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as PanelHost;
  const shown: PanelState[] = [];
  const session = panelSession(told, (state) => shown.push(state));
  const last = (): PanelState => shown[shown.length - 1] as PanelState;
  const message = (): string => (last().message?.sentences ?? []).map(({ vi }) => vi).join(' ');
  return { session, calls, shown, last, message };
}

describe('reading the state', () => {
  test('offers the plans where there are no templates yet', async () => {
    const { session, calls, last } = sessionOn({});
    await session.load();
    expect([calls, last()]).toEqual([
      ['state', 'plans'],
      { plans: [PLAN], standing: null, isOutdated: false, drawer: null, work: null, isOpening: false, message: null },
    ]);
  });
  test('asks for no plans where there are templates, and passes on what the host notes', async () => {
    const { session, calls, last, message } = sessionOn({ state: async () => yes(checkedOf(), 'Múi giờ khác.') });
    await session.load();
    expect([calls, last().standing, message()]).toEqual([['state'], checkedOf(), 'Múi giờ khác.']);
  });
  test('keeps what it knew when it fails, and says why', async () => {
    let count = 0;
    const { session, last, message } = sessionOn({
      state: async () => (++count === 1 ? yes(checkedOf()) : no('Thiếu trang "Chỉ tiêu".')),
    });
    await session.load();
    await session.load();
    expect([last().standing, last().message?.isProblem, message()]).toEqual([
      checkedOf(),
      true,
      'Thiếu trang "Chỉ tiêu".',
    ]);
  });
});

describe('a command', () => {
  test('shows that it works, then the new state and what the host said', async () => {
    const { session, shown, last, message } = sessionOn({});
    await session.command('check');
    expect(shown.map(({ work }) => work)).toEqual(['check', null]);
    expect([last().standing, message()]).toEqual([checkedOf({ findings: [findingOf()] }), 'Có 1 lỗi.']);
  });
  test('runs alone: what is clicked meanwhile is not begun', async () => {
    const { session, calls } = sessionOn({});
    await Promise.all([
      session.command('check'),
      session.command('refresh'),
      session.insert('loc-tan'),
      session.load(),
    ]);
    expect(calls).toEqual(['check']);
  });
  test('that says no changes nothing of what is shown, and the next one can run', async () => {
    const { session, last, message } = sessionOn({ check: async () => no('Đang có người khác thực hiện.') });
    await session.command('refresh');
    await session.command('check');
    expect([last().standing, last().message?.isProblem, message()]).toEqual([
      checkedOf(),
      true,
      'Đang có người khác thực hiện.',
    ]);
    await session.command('refresh');
    expect([last().message?.isProblem, message()]).toEqual([false, 'Đã cập nhật.']);
  });
  test.each([
    [
      'rejects',
      async () => Promise.reject(new Error('Mất mạng.')),
      'Chưa thực hiện được: Mất mạng. Số liệu đã nhập còn nguyên.',
    ],
    ['rejects with a text', async () => Promise.reject('500'), 'Chưa thực hiện được: 500. Số liệu'],
    ['rejects with nothing', async () => Promise.reject(null), 'Chưa thực hiện được: null. Số liệu'],
    [
      'throws before it waits',
      () => {
        throw new Error('hỏng');
      },
      'Chưa thực hiện được: hỏng. Số liệu',
    ],
    ['answers null, as a page of Google gets where a result cannot cross', async () => null, 'Không nhận được kết quả'],
    ['answers what is no answer', async () => ({}), 'Không nhận được kết quả'],
    ['answers nothing', async () => undefined, 'Không nhận được kết quả'],
  ])('that %s is said and ends', async (_how, check, sentence) => {
    const { session, last, message } = sessionOn({ check: check as never });
    await session.command('check');
    expect([last().work, last().message?.isProblem, message()]).toEqual([
      null,
      true,
      expect.stringContaining(sentence),
    ]);
  });
  test('that only shows a form changes nothing of what is known', async () => {
    const { session, calls, message, last } = sessionOn({
      report: async () => yes(null, 'Đã mở báo cáo.'),
      state: async () => yes(checkedOf()),
    });
    await session.load();
    await session.command('report');
    expect([calls, message(), last().standing]).toEqual([['state', 'report'], 'Đã mở báo cáo.', checkedOf()]);
  });
  test('that the host does not offer does nothing but say so', async () => {
    const { session, last } = sessionOn({});
    await session.command('report');
    expect(last().message?.isProblem).toBe(true);
  });
});

describe('inserting', () => {
  test('is followed by reading the state, with what was said of it', async () => {
    const { session, calls, shown, message } = sessionOn({ state: async () => yes(checkedOf()) });
    await session.insert('loc-tan');
    expect([calls, message(), shown.map(({ work }) => work)]).toEqual([
      ['insert loc-tan', 'state'],
      'Đã chèn.',
      ['insert', null],
    ]);
  });
  test('needs a plan', async () => {
    const { session, calls, message } = sessionOn({});
    await session.insert(null);
    expect([calls, message()]).toEqual([[], 'Hãy chọn một kế hoạch.']);
  });
});

const opened = () => checkedOf({ report: reportOf({ plan: 'loc-tan', periods: [periodOf()] }) });

describe('inserting more', () => {
  const other = { ...PLAN, id: 'la-nga' };
  test('offers the plan that the file is about, and folds once it is done', async () => {
    const { session, calls, last } = sessionOn({ state: async () => yes(opened()), plans: async () => [PLAN, other] });
    await session.load();
    await session.unfold('insert');
    expect([last().drawer, last().plans]).toEqual([{ kind: 'insert' }, [PLAN]]);
    await session.insert('loc-tan');
    expect([calls, last().drawer]).toEqual([['state', 'plans', 'insert loc-tan', 'state'], null]);
  });
  test.each([
    ['the host has no such plan', yes(checkedOf())],
    ['nothing is in the file', yes(null)],
  ])('offers all of them where %s', async (_why, state) => {
    const { session, last } = sessionOn({ state: async () => state, plans: async () => [PLAN, other] });
    await session.unfold('insert');
    await session.load();
    await session.unfold('insert');
    expect(last().plans).toEqual([PLAN, other]);
  });
});

describe('closing a period', () => {
  test('asks which, then hands it to the host with the reason, reads the state and folds', async () => {
    const { session, calls, last, message } = sessionOn({
      state: async () => yes(opened()),
      close: async () => yes(null, 'Đã chốt.'),
    });
    await session.load();
    await session.unfold('close');
    expect(last().drawer).toEqual({ kind: 'close' });
    await session.close('2026-06', 'Đính chính');
    expect([calls, message(), last().drawer]).toEqual([
      ['state', 'close 2026-06 Đính chính', 'state'],
      'Đã chốt.',
      null,
    ]);
  });
  test('that is refused stays unfolded, to be tried again; it can be folded', async () => {
    const { session, last, message } = sessionOn({
      state: async () => yes(opened()),
      close: async () => no('Cần ghi lý do.'),
    });
    await session.load();
    await session.unfold('close');
    await session.close('2026-06', null);
    expect([last().drawer, message()]).toEqual([{ kind: 'close' }, 'Cần ghi lý do.']);
    await session.unfold(null);
    expect([last().drawer, message()]).toEqual([null, '']);
  });
  test('needs an open period, and one that is chosen', async () => {
    const { session, calls, last, message } = sessionOn({ state: async () => yes(checkedOf()) });
    await session.load();
    await session.unfold('close');
    expect([last().drawer, message()]).toEqual([null, expect.stringContaining('Chưa mở kỳ nào.')]);
    await session.close(null, null);
    expect([calls, message()]).toEqual([['state'], 'Hãy chọn kỳ cần chốt.']);
  });
  test('unfolds without an open period where one can be reopened from there', async () => {
    const { session, last } = sessionOn({ state: async () => yes(checkedOf()), reopen: async () => yes(null) });
    await session.load();
    await session.unfold('close');
    expect([last().drawer, last().message]).toEqual([{ kind: 'close' }, null]);
  });
  test('is not asked before the state is known, nor while something else runs', async () => {
    const { session, shown, last } = sessionOn({});
    await session.unfold('close');
    expect(last().drawer).toBe(null);
    const before = shown.length;
    const checking = session.command('check');
    await session.unfold('close');
    expect(shown).toHaveLength(before + 1);
    await checking;
  });
});

describe('reopening a period', () => {
  test('asks which of those that are closed, hands it to the host with the reason, reads the state and folds', async () => {
    const { session, calls, last, message } = sessionOn({
      state: async () => yes(opened()),
      closed: async () => yes([closedOf('2026-05')]),
      reopen: async () => yes(null, 'Đã mở lại.'),
    });
    await session.unfold('reopen');
    expect(last().drawer).toEqual({ kind: 'reopen', closed: [closedOf('2026-05')] });
    await session.reopen('2026-05', null);
    expect([calls, message()]).toEqual([['closed'], expect.stringContaining('Hãy ghi lý do mở lại')]);
    await session.reopen('2026-05', 'Đơn vị báo nhầm');
    expect([calls.slice(1), message(), last().drawer]).toEqual([
      ['reopen 2026-05 Đơn vị báo nhầm', 'state'],
      'Đã mở lại.',
      null,
    ]);
  });
  test('says so where nothing has been closed', async () => {
    const { session, last, message } = sessionOn({ closed: async () => yes([]) });
    await session.unfold('reopen');
    expect([last().drawer, message()]).toEqual([null, 'Chưa có kỳ nào được chốt.']);
  });
});

describe('reminding', () => {
  test('unfolds a message to each unit, and says which one was copied', async () => {
    const { session, last, message } = sessionOn({ remind: async () => yes([reminderOf()]) });
    await session.unfold('remind');
    expect(last().drawer).toEqual({ kind: 'remind', reminders: [reminderOf()] });
    session.copied('Phòng VH-XH', true);
    expect(message()).toBe('Đã chép tin nhắn gửi Phòng VH-XH.');
    session.copied('Phòng VH-XH', false);
    expect(message()).toContain('đã được chọn sẵn, xin nhấn Ctrl+C');
  });
  test('says so where nobody is behind', async () => {
    const { session, last, message } = sessionOn({ remind: async () => yes([]) });
    await session.unfold('remind');
    expect([last().drawer, message()]).toEqual([null, expect.stringContaining('chưa có đơn vị nào cần đôn đốc')]);
  });
  test('that the host does not offer does nothing but say so', async () => {
    const { session, last } = sessionOn({});
    await session.unfold('remind');
    expect([last().drawer, last().message?.isProblem]).toEqual([null, true]);
  });
});

describe('an edit that the host tells of', () => {
  const after = checkedOf({ findings: [findingOf()] });
  test('is shown as it is, without reading, and what was said stays', async () => {
    const { session, calls, last, message } = sessionOn({});
    await session.command('refresh');
    session.edited(after);
    expect([calls, last().standing, last().isOutdated, message()]).toEqual([['refresh'], after, false, 'Đã cập nhật.']);
  });
  test('of which nothing is known is said once, until something is read', async () => {
    const { session, shown, last } = sessionOn({ state: async () => yes(checkedOf()) });
    await session.load();
    const before = shown.length;
    session.edited(null);
    session.edited(null);
    expect([shown.length - before, last().isOutdated, last().standing]).toEqual([1, true, checkedOf()]);
    session.edited(after);
    expect([last().isOutdated, last().standing]).toEqual([false, after]);
    session.edited(null);
    await session.load();
    expect(last().isOutdated).toBe(false);
  });
  test('does not stand against what is being read; where that fails, the list is known to be old', async () => {
    let isThere = true;
    const { session, last } = sessionOn({ check: async () => (isThere ? yes(checkedOf()) : no('Excel đang bận.')) });
    const checking = session.command('check');
    session.edited(after);
    await checking;
    expect([last().standing, last().isOutdated]).toEqual([checkedOf(), false]);
    isThere = false;
    const failing = session.command('check');
    session.edited(after);
    await failing;
    expect(last().isOutdated).toBe(true);
  });
});

describe('showing a cell', () => {
  test('leaves what was said as it was, and does not stop other commands', async () => {
    const { session, calls, shown, message } = sessionOn({});
    await session.command('check');
    const opening = session.select('Nhập - VP', 'H15');
    expect(shown[shown.length - 1]).toMatchObject({ isOpening: true, work: null });
    await session.command('refresh');
    await opening;
    expect([calls, message(), shown[shown.length - 1]?.isOpening]).toEqual([
      ['check', 'select Nhập - VP H15', 'refresh'],
      'Đã cập nhật.',
      false,
    ]);
  });
  test('that is gone is said until something succeeds', async () => {
    let isGone = true;
    const { session, message } = sessionOn({
      select: async () => (isGone ? no('Không tìm thấy ô này nữa.') : yes(null)),
    });
    await session.select('Nhập - VP', 'H15');
    expect(message()).toBe('Không tìm thấy ô này nữa.');
    isGone = false;
    await session.select('Nhập - VP', 'H16');
    expect(message()).toBe('');
  });
});
