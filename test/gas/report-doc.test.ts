import { beforeAll, describe, expect, test } from '@jest/globals';
import { copied } from './copied.ts';
import { type DocumentState, type FakeState, newState, type PartState, SCOPES } from './fake/state.ts';
import { type RunOptions, startScript } from './run.ts';
import { builder, shippedFiles } from './sheets-host.ts';

const FULL = [SCOPES.currentFile, SCOPES.dialogs, SCOPES.mail, SCOPES.triggers, SCOPES.documents];
const TITLE = 'Tạo báo cáo thành Google Tài liệu';
const WISH = { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' };

let code = '';
beforeAll(async () => {
  code = await (await builder()).gasCode([], { isFull: true });
});

async function call(state: FakeState, name: string, args: readonly unknown[] = [], options: RunOptions = {}) {
  return (await startScript(code, state, { files: await shippedFiles(), ...options })).call(name, ...args);
}

const tracker = copied(async (plan: string) => {
  const state = newState({ session: { scopes: FULL } });
  state.ui.answers.push(plan);
  await call(state, 'menuInsert');
  return state;
});

/** Chooses the command and answers its question; what the dialogs said. */
async function choose(state: FakeState, answer: string | null = 'OK', options: RunOptions = {}) {
  state.ui.alerts = [];
  state.ui.answers = [answer];
  await call(state, 'menuReportDoc', [], options);
  return state.ui.alerts;
}

async function documentOf(state: FakeState): Promise<DocumentState> {
  await choose(state);
  const [document] = state.documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

const textsOf = (parts: readonly PartState[]): readonly string[] =>
  parts
    .flatMap((part) => (part.is === 'paragraph' ? [part.text] : part.is === 'table' ? part.cells.flat() : []))
    .filter((text) => text !== '');

/** Letter, then appendices. */
function pagesOf({ parts }: DocumentState): readonly (readonly PartState[])[] {
  const breaks = parts.flatMap((part, index) => (part.is === 'page-break' ? [index] : []));
  return [-1, ...breaks].map((start, index) => parts.slice(start + 1, breaks[index] ?? parts.length));
}

describe.each([
  ['Lộc Tấn', '1'],
  ['La Ngà', '2'],
])('the document of %s', (_, plan) => {
  test('says in the same order what the sheets of the report say', async () => {
    const state = await tracker(plan);
    state.clock = Date.UTC(2026, 6, 20, 2);
    const document = await documentOf(state);
    const made = (await call(state, 'serverReportSheets', [WISH])) as { readonly value: readonly string[] };
    const sheets = [...made.value].filter((title) => !title.startsWith('Biểu đồ'));
    const said = sheets.map((title) =>
      (state.file.sheets.find((sheet) => sheet.title === title)?.cells ?? [])
        .flatMap((row) => row.map(({ value }) => value))
        .filter((value) => value !== null && value !== ''),
    );
    expect(sheets.length).toBeGreaterThan(1);
    expect(pagesOf(document).map(textsOf)).toEqual(said);
  });
  test('needs as many calls for a table of many rows as for one of few', async () => {
    const state = await tracker(plan);
    const document = await documentOf(state);
    const tables = document.parts.flatMap((part) => (part.is === 'table' && part.border > 0 ? [part.cells] : []));
    const names = state.calls.map(({ name }) => name);
    const calls = names.flatMap((name, index) => {
      const rest = names.slice(index + 1);
      const end = rest.findIndex((one) => !/^Table(?:Row)?\./.test(one));
      return name === 'Body.appendTable' && !rest.slice(0, end + 1).includes('Table.getCell') ? [end] : [];
    });
    expect(calls).toEqual(tables.map(([head = []]) => head.length + 4));
    expect(new Set(tables.map(({ length }) => length)).size).toBeGreaterThan(tables.length > 1 ? 1 : 0);
    expect(Math.max(...tables.map(({ length }) => length))).toBeGreaterThan(20);
  });
});

describe('Tạo báo cáo thành Google Tài liệu…', () => {
  test('asks first: which period, and what is wrong with it; nothing is made when the answer is no', async () => {
    const state = await tracker('1');
    const alerts = await choose(state, null);
    expect(alerts).toEqual([
      {
        title: TITLE,
        message: expect.stringMatching(
          /^Sẽ tạo báo cáo tháng 6\/2026 thành một tệp Google Tài liệu mới trong Drive của bạn; bảng tính không thay đổi\. Số liệu của kỳ .*\. Tạo\?$/,
        ),
      },
    ]);
    expect(state.documents).toEqual([]);
  });
  test('counts errors and warnings as the review of the report does, and says that it becomes a draft', async () => {
    const state = await tracker('1');
    expect((await choose(state, null))[0]?.message).toContain('Số liệu của kỳ không có gì phải kiểm tra. Tạo?');
    // more than the whole
    (await startScript(code, state)).people.paste('Nhập - Phòng VH-XH', 'G15', [['50', '40']]);
    expect((await choose(state, null))[0]?.message).toContain(
      'Số liệu của kỳ có 1 lỗi và 0 cảnh báo; số liệu chưa dùng được để ngoài báo cáo và báo cáo ghi DỰ THẢO. Tạo?',
    );
    const [head] = (await documentOf(state)).parts;
    expect(textsOf(head === undefined ? [] : [head]).slice(-1)).toEqual(['DỰ THẢO']);
    await call(state, 'menuRefresh');
    // after the deadline, units have not sent
    state.clock = Date.UTC(2026, 6, 20, 2);
    const made = (await call(state, 'serverReport', [WISH])) as {
      readonly value: { readonly review: readonly { readonly severity: string }[] };
    };
    const count = (severity: string) => [...made.value.review].filter((one) => one.severity === severity).length;
    expect(count('warning')).toBeGreaterThan(0);
    expect((await choose(state, null))[0]?.message).toContain(
      `Số liệu của kỳ có ${count('error')} lỗi và ${count('warning')} cảnh báo`,
    );
  });
  test('makes an A4 page with the margins of an official letter, closes it and shows its address', async () => {
    const state = await tracker('1');
    const before = JSON.stringify(state.file);
    const [, said] = await choose(state);
    const [document] = state.documents;
    expect(said?.message).toMatch(
      /^Đã tạo ".+":\nhttps:\/\/docs\.google\.com\/document\/d\/doc-1\/edit\n\nTệp nằm trong Drive của bạn; chỉ mình bạn xem được cho đến khi bạn chia sẻ, trừ khi/,
    );
    expect(said?.message).toContain(`"${document?.name}"`);
    expect(document?.isClosed).toBe(true);
    const { PageWidth, PageHeight, MarginTop, MarginBottom, MarginLeft, MarginRight } = document?.page ?? {};
    expect([PageWidth, PageHeight]).toEqual([595.28, 841.89]);
    const millimetres = [MarginTop, MarginBottom, MarginLeft, MarginRight].map((one) => ((one ?? 0) * 25.4) / 72);
    expect(millimetres.map(Math.round)).toEqual([20, 20, 30, 15]);
    expect(JSON.stringify(state.file)).toBe(before);
  });
  test('begins with a letterhead without borders; lines are in Times New Roman, headings are headings', async () => {
    const { parts } = await documentOf(await tracker('1'));
    expect(parts[0]).toMatchObject({ is: 'table', border: 0 });
    const lines = parts.flatMap((part) => (part.is === 'paragraph' && part.text !== '' ? [part] : []));
    expect(new Set(lines.map(({ attributes }) => attributes.FONT_FAMILY))).toEqual(new Set(['Times New Roman']));
    expect(lines.filter(({ heading }) => heading === 'HEADING1').map(({ text }) => text)[0]).toMatch(/^I\. /);
    const body = lines.filter(({ attributes }) => attributes.HORIZONTAL_ALIGNMENT === 'JUSTIFY');
    expect(new Set(body.map(({ attributes }) => attributes.FONT_SIZE))).toEqual(new Set([14]));
    const tables = parts.flatMap((part) => (part.is === 'table' && part.border > 0 ? [part] : []));
    for (const { rows, widths, attributes } of tables) {
      expect([rows[0], attributes.FONT_FAMILY]).toEqual([{ BOLD: true }, 'Times New Roman']);
      const total = Object.values(widths).reduce((sum, one) => sum + one, 0);
      expect(total).toBeCloseTo(595.28 - (45 * 72) / 25.4, 6);
    }
  });
  test('speaks English to whoever has English', async () => {
    const state = await tracker('1');
    state.session.userLocale = 'en';
    const [asked, said] = await choose(state);
    expect(asked?.message).toMatch(/^The report on June 2026 will be made as a new Google Doc in your Drive;/);
    expect(said?.message).toContain('only you can see it until you share it,');
  });
  test('says so where the right to make documents is missing, and makes nothing', async () => {
    const state = await tracker('1');
    state.session.scopes = FULL.filter((scope) => scope !== SCOPES.documents);
    const [, said] = await choose(state);
    expect(said?.message).toMatch(/^Chưa tạo được Google Tài liệu: .*auth\/documents\)\. Không có tệp nào được tạo/);
    expect(state.documents).toEqual([]);
  });
  test('names the file that is left when it stops halfway', async () => {
    const state = await tracker('1');
    const [, said] = await choose(state, 'OK', {
      before(name) {
        if (name === 'Body.appendTable') throw new Error('Service Documents failed.');
      },
    });
    expect(said?.message).toMatch(
      /^Việc ghi Google Tài liệu bị dừng: Service Documents failed\. Tệp ".+" đã có trong Drive .*doc-1\/edit\. Xin xóa/,
    );
    expect(state.documents.map(({ isClosed }) => isClosed)).toEqual([false]);
  });
  test('asks for templates where there are none', async () => {
    const state = newState({ session: { scopes: FULL } });
    const alerts = await choose(state);
    expect(alerts.map(({ title }) => title)).toEqual([TITLE]);
    expect(alerts[0]?.message).toContain('Chèn biểu mẫu');
    expect(state.documents).toEqual([]);
  });
  test('stands in the menu of this build', async () => {
    const state = newState({ session: { authMode: 'NONE', scopes: [], inTrigger: true } });
    await call(state, 'onOpen');
    expect(state.ui.menus[0]?.items).toContainEqual([`${TITLE}…`, 'menuReportDoc']);
  });
});

describe('the fake of documents', () => {
  // https://developers.google.com/apps-script/reference/document/document#saveAndClose(): "A closed Document can't be edited."
  test.each([
    ["d.saveAndClose(); d.getBody().appendParagraph('x')", 'Document is closed, its updates are lost.'],
    ["d.getBody().appendTable([['a', 1]])", "don't match the method signature for Body.appendTable"],
    ["d.getBody().appendListItem('x')", 'not modelled: Body.appendListItem'],
    ["d.getBody().appendParagraph('x').setAttributes({ COLOUR: 'red' })", 'not modelled: Attribute.COLOUR'],
    ["d.getBody().appendParagraph('x').setAttributes({ BOLD: 'yes' })", 'setAttributes(BOLD)'],
  ])('refuses %s', async (work, message) => {
    const state = newState({ session: { scopes: FULL } });
    const run = await startScript(`function f() { const d = DocumentApp.create('x'); ${work}; }`, state);
    expect(() => run.call('f')).toThrow(message);
  });
});
