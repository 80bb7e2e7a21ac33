import { describe, expect, test } from '@jest/globals';
import type { ReportHost } from '../../../shared/panel/index.ts';
import { reportSession } from '../../../shared/panel/report/report-session.ts';
import type { ReportState } from '../../../shared/panel/report/report-state.ts';
import { reportTexts } from '../../../shared/panel/report/report-text.ts';
import type { Answer } from '../../../shared/use-cases/answers.ts';
import type { ReportWish } from '../../../shared/use-cases/report-form.ts';
import { madeOf, warningOf } from './made.ts';

const said = (text: string) => ({ vi: text, en: text });
const yes = <T>(value: T, ...notes: string[]): Answer<T> => ({ ok: true, value, notes: notes.map(said) });
const no = (text: string) => ({ ok: false, problem: said(text) }) as const;
const WISH: ReportWish = { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' };
const GIVEN = { number: null, accepted: false };

function sessionOn(over: Partial<ReportHost> = {}) {
  const asked: ReportWish[] = [];
  const written: ReportWish[] = [];
  const make = over.make ?? (async ({ period }: ReportWish) => yes(madeOf(period ?? '2026-06')));
  const host: ReportHost = {
    write: async (wish) => {
      written.push(wish);
      return yes(['Báo cáo 2026-06'], 'Đã thêm các trang.');
    },
    build: async () => new Uint8Array([1, 2]),
    select: async () => yes(null),
    ...over,
    make: (wish) => {
      asked.push(wish);
      return make(wish);
    },
  };
  const shown: ReportState[] = [];
  const offered: unknown[] = [];
  const session = reportSession(host, WISH, {
    show: (state) => shown.push(state),
    offer: (name, bytes) => {
      offered.push([name, bytes.length]);
      return { name, address: 'blob:1' };
    },
  });
  const last = (): ReportState => shown[shown.length - 1] as ReportState;
  const message = (): string => (last().message?.sentences ?? []).map(({ vi }) => vi).join(' ');
  return { session, asked, written, offered, shown, last, message };
}

describe('what is looked at before', () => {
  test('is read of the first open period, and of what is chosen then; nothing is written', async () => {
    const { session, asked, written, last } = sessionOn();
    await session.review({});
    await session.review({ period: '2026-Q2' });
    expect([asked.map(({ period }) => period), written, last().made?.model.period]).toEqual([
      [null, '2026-Q2'],
      [],
      '2026-Q2',
    ]);
  });
  test('of several choices in a row the last one is shown, and those between are not read', async () => {
    const { session, asked, shown, last } = sessionOn();
    await Promise.all(['2026-06', '2026-05', '2026-Q2', '2026'].map((period) => session.review({ period })));
    expect([asked.map(({ period }) => period), last().made?.model.period, last().wish.period]).toEqual([
      ['2026-06', '2026'],
      '2026',
      '2026',
    ]);
    expect(shown.filter(({ work }) => work === null).length).toBe(2);
  });
  test('goes back to the period before where there is no report of the one chosen, and says why', async () => {
    const { session, last, message } = sessionOn({
      make: async ({ period }) => (period === '2026' ? no('Không có số liệu.') : yes(madeOf('2026-06'))),
    });
    await session.review({});
    await session.review({ period: '2026' });
    expect([last().wish.period, last().made?.model.period, last().work, message()]).toEqual([
      null,
      '2026-06',
      null,
      'Không có số liệu.',
    ]);
  });
  test('of a unit’s own document begins with the first unit, and of the commune’s has none', async () => {
    const { session, asked } = sessionOn({
      make: async ({ document, period }) => yes(madeOf(period ?? '2026-06', [], 0, document)),
    });
    await session.review({});
    await session.review({ document: 'unit' });
    await session.review({ unit: 'cong-an' });
    await session.review({ period: '2026' });
    await session.review({ document: 'report' });
    expect(asked.map(({ document, unit }) => [document, unit])).toEqual([
      ['report', null],
      ['unit', 'vh-xh'],
      ['unit', 'cong-an'],
      ['unit', 'cong-an'],
      ['report', null],
    ]);
  });
  test('is said to be unreadable where it is', async () => {
    const { session, last, message } = sessionOn({ make: async () => Promise.reject(new Error('mất mạng')) });
    await session.review({});
    expect([last().made, message()]).toEqual([null, expect.stringContaining('mất mạng')]);
  });
});

describe('making it', () => {
  test('offers the Word document under the name of its period, with number and acceptance', async () => {
    const { session, asked, offered, last, message } = sessionOn();
    await session.review({});
    await session.make('document', { number: ' 007 ', accepted: true });
    expect([asked[1], offered]).toEqual([{ ...WISH, number: 7, accepted: true }, [['bao-cao-2026-06.docx', 2]]]);
    expect([last().file?.address, message()]).toEqual(['blob:1', expect.stringContaining('bao-cao-2026-06.docx')]);
  });
  test('adds the sheets, and says what the host says', async () => {
    const { session, written, message } = sessionOn();
    await session.review({ period: '2026-Q2' });
    await session.make('sheets', { number: '125', accepted: false });
    expect([written, message()]).toEqual([[{ ...WISH, period: '2026-Q2', number: 125 }], 'Đã thêm các trang.']);
  });
  test.each(['0', '-5', '1,5', 'số 5', '123456'])('takes %j for no number, and makes nothing', async (number) => {
    const { session, asked, last, message } = sessionOn();
    await session.review({});
    await session.make('document', { number, accepted: false });
    expect([asked.length, last().message?.isProblem, message()]).toEqual([1, true, reportTexts.badNumber.vi]);
  });
  test('makes nothing of figures that have changed since they were looked at: that is shown first', async () => {
    let review = [warningOf('Giảm mạnh.')];
    const { session, written, last, message } = sessionOn({ make: async () => yes(madeOf('2026-06', review)) });
    await session.review({});
    review = [warningOf('Giảm mạnh.'), warningOf('Tăng mạnh.')];
    await session.make('sheets', GIVEN);
    expect([written, last().made?.review.length, message()]).toEqual([[], 2, reportTexts.changed.vi]);
    await session.make('sheets', GIVEN);
    expect(written).toHaveLength(1);
  });
  test('says what to do where the document cannot be built or downloaded, and where the sheets are refused', async () => {
    const broken = sessionOn({
      build: async () => Promise.reject(new Error('hỏng')),
      write: async () => no('Đang có người khác thực hiện.'),
    });
    await broken.session.review({});
    await broken.session.make('document', GIVEN);
    expect([broken.message(), broken.last().file]).toEqual([reportTexts.notBuilt.vi, null]);
    await broken.session.make('sheets', GIVEN);
    expect([broken.message(), broken.last().message?.isProblem]).toEqual(['Đang có người khác thực hiện.', true]);
    const without = sessionOn({ build: null });
    await without.session.review({});
    await without.session.make('document', GIVEN);
    expect(without.message()).toBe(reportTexts.cannotDownload.vi);
  });
  test('goes on alone: neither another choice nor another file is begun meanwhile', async () => {
    const { session, asked, last } = sessionOn();
    await session.review({});
    await Promise.all([
      session.make('document', GIVEN),
      session.review({ period: '2026' }),
      session.make('sheets', GIVEN),
    ]);
    expect([asked.length, last().wish.period]).toEqual([2, null]);
  });
});

test('a cell that is gone is said, and the next one that is shown takes that back', async () => {
  let isThere = false;
  const { session, message } = sessionOn({ select: async () => (isThere ? yes(null) : no('Không tìm thấy ô.')) });
  await session.select('Nhập', 'H15');
  expect(message()).toBe('Không tìm thấy ô.');
  isThere = true;
  await session.select('Nhập', 'H15');
  expect(message()).toBe('');
});
