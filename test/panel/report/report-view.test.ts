import { describe, expect, test } from '@jest/globals';
import type { ReportState } from '../../../shared/panel/report/report-state.ts';
import { reportView } from '../../../shared/panel/report/report-view.ts';
import { findingOf } from '../reports.ts';
import { madeOf, warningOf } from './made.ts';

const LOOK = { locale: 'vi', canGoBack: true, canDownload: true } as const;
const stateOf = (over: Partial<ReportState> = {}): ReportState => ({
  wish: { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' },
  ...{ made: madeOf('2026-06'), work: null, isOpening: false, message: null, file: null },
  ...over,
});
const body = (over: Partial<ReportState> = {}, look: Partial<Parameters<typeof reportView>[1]> = {}): string =>
  reportView(stateOf(over), { ...LOOK, ...look }).body.html;
const attributes = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, one]) => one);

describe('the form', () => {
  test('groups the periods by their length, short ones first, and marks the one that it is of', () => {
    expect(attributes(body(), /<optgroup label="([^"]+)"/g)).toEqual(['Tháng', 'Quý', 'Năm']);
    const selected = (over: Partial<ReportState>) => attributes(body(over), /<option value="(2[^"]+)" selected/g);
    const wish = { ...stateOf().wish, period: '2026-Q2' };
    expect([selected({}), selected({ wish, work: 'review' })]).toEqual([['2026-06'], ['2026-Q2']]);
    expect(selected({ wish })).toEqual(['2026-06']);
    expect(body()).toContain('>Kỳ 2026-05<');
  });
  test('offers every kind of document of the registry, and the units where it is one unit’s', () => {
    expect(attributes(body(), /<select name="(\w+)"/g)).toEqual(['document', 'period']);
    const wish = { ...stateOf().wish, document: 'unit', unit: 'cong-an' } as const;
    const markup = body({ made: madeOf('2026-06', [], 0, 'unit'), wish });
    expect(attributes(markup, /<select name="(\w+)"/g)).toEqual(['document', 'unit', 'period']);
    expect(attributes(markup, /<option value="([a-z-]+)" selected/g)).toEqual(['unit', 'cong-an']);
    expect(markup).toContain('>Báo cáo của đơn vị<');
  });
  test('lists errors unfolded, many warnings folded, and says what becomes of either', () => {
    const warnings = Array.from({ length: 6 }, (_, index) => warningOf(`Tăng mạnh ${index}.`));
    const markup = body({ made: madeOf('2026-06', [findingOf(), ...warnings], 1) });
    expect(markup).toMatch(/data-key="review error" open>.*1 lỗi: số liệu chưa dùng được, để ngoài báo cáo/s);
    expect(markup).toMatch(/data-key="review warning" >.*6 cảnh báo: nên xem lại trước khi gửi/s);
    expect(markup).toContain('data-sheet="Nhập - Phòng VH-XH" data-cell="H15"');
  });
  test('asks to accept what is left out only where something is, anew for each period', () => {
    expect(body()).not.toContain('accepted');
    expect(body({ made: madeOf('2026-06', [], 2) })).toMatch(/data-key="accept 2026-06".*của 2 chỉ tiêu/s);
  });
  test('asks for the language of the letter only who works in another one', () => {
    expect(body()).not.toContain('name="locale"');
    expect(attributes(body({}, { locale: 'en' }), /<option value="(vi|en)" selected/g)).toEqual(['vi']);
  });
  test('offers the sheets first where files cannot be downloaded, and says so', () => {
    const markup = body({}, { canDownload: false });
    expect(attributes(markup, /data-as="(\w+)"/g)).toEqual(['sheets']);
    expect(markup).toMatch(/Ở đây không tải tệp về máy được/);
  });
  test('keeps a link to the file that was made', () => {
    expect(body({ file: { name: 'bao-cao-2026-06.docx', address: 'blob:1' } })).toContain(
      '<a href="blob:1" download="bao-cao-2026-06.docx"',
    );
  });
  test('takes everything out of use while something is made; while it reads, other periods can be chosen', () => {
    const disabled = (work: ReportState['work']) => attributes(body({ work }), /name="(\w+)"[^>]* disabled/g);
    expect([disabled('document'), disabled('review')]).toEqual([['document', 'period', 'number'], []]);
    expect(attributes(body({ work: 'review' }), /data-key="(make \w+)" disabled/g)).toEqual([
      'make document',
      'make sheets',
    ]);
  });
  test('says what it does, and that it opens a cell', () => {
    const progress = (over: Partial<ReportState>) => reportView(stateOf(over), LOOK).progress.html;
    expect([progress({ work: 'sheets' }), progress({ isOpening: true }), progress({})]).toEqual([
      '<p>Đang ghi các trang báo cáo…</p>',
      '<p>Đang mở ô…</p>',
      '',
    ]);
  });
  test('without a report has one thing to do; a dashboard is gone back to where there is one', () => {
    expect(body({ made: null })).toContain('data-do="again"');
    const head = (canGoBack: boolean) => reportView(stateOf(), { ...LOOK, canGoBack }).head.html;
    expect([head(true).includes('data-do="back"'), head(false).includes('data-do="back"')]).toEqual([true, false]);
  });
});
