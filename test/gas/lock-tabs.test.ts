import { describe, expect, test } from '@jest/globals';
import { clientRun } from './client-run.ts';
import { copied } from './copied.ts';
import { type FakeState, newState } from './fake/state.ts';
import { callCount } from './run.ts';
import { execution } from './sheets-host.ts';

const OWNER = 'vhxh@loctan.gov.vn';
const OFFICER = 'lan.vhxh@loctan.gov.vn';
const OTHER = 'khac@loctan.gov.vn';
const TAB = 'Nhập - Phòng VH-XH';

/** A file of the owner's with the templates of Lộc Tấn in it. */
const tracker = copied(async (session: Partial<FakeState['session']> = {}) => {
  const state = newState({ session: { user: OWNER, editors: [OWNER, OFFICER, OTHER], ...session } });
  await clientRun(state, 'serverInsert', 'loc-tan');
  return state;
});

/** Writes who works for a unit where the clerk writes it. */
async function officersOf(state: FakeState, unit: string, text: string): Promise<void> {
  const config = state.file.sheets.find(({ title }) => title === 'Cấu hình');
  const keyRow = config?.cells.findIndex((row) => row.some(({ value }) => value === 'dti:units')) ?? -1;
  const keys = config?.cells[keyRow]?.map(({ value }) => value) ?? [];
  const row = config?.cells.findIndex((cells, index) => index > keyRow && cells[keys.indexOf('short')]?.value === unit);
  const cell = config?.cells[row ?? -1]?.[keys.indexOf('email')];
  if (cell === undefined) throw new Error(`no unit "${unit}"`);
  cell.value = text;
}

async function lock(state: FakeState, answer: string | null = 'OK'): Promise<readonly string[]> {
  state.ui.alerts = [];
  state.ui.answers.push(answer);
  (await execution(state)).call('menuLock');
  state.ui.answers = [];
  return state.ui.alerts.map(({ message }) => message);
}

async function typing(state: FakeState, user: string, cell: string, title = TAB): Promise<string> {
  const before = state.session.user;
  state.session.user = user;
  try {
    const code = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${title}').getRange('${cell}').setValue(5)`;
    (await execution(state)).evaluate(code);
    return 'typed';
  } catch (cause) {
    return String((cause as Error).message).includes('protected cell') ? 'shut out' : String(cause);
  } finally {
    state.session.user = before;
  }
}

const ranges = (state: FakeState, title = TAB) =>
  state.file.sheets.find((sheet) => sheet.title === title)?.protections.filter(({ area }) => area !== null) ?? [];

describe('Khóa trang theo đơn vị…', () => {
  test('lets only the officers of a unit and the owner touch its tab, but for the columns of results', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', `Nguyễn Thị Lan (${OFFICER.toUpperCase()}), ĐT 0901234567`);
    const [asked, done] = await lock(state);
    expect(asked).toContain(`Phòng VH-XH: ${OFFICER}`);
    expect(done).toContain(`Đã khóa trang của 1 đơn vị, trừ các cột kết quả`);
    for (const user of [OFFICER, OWNER]) expect([user, await typing(state, user, 'G12')]).toEqual([user, 'typed']);
    const cells = ['A1', 'C11', 'C12', 'G12', 'N12', 'M11', 'R11', 'M12', 'R12', 'AA12'];
    const open: string[] = [];
    for (const cell of cells) if ((await typing(state, OTHER, cell)) === 'typed') open.push(cell);
    expect(open).toEqual(['M12', 'R12', 'AA12']);
    expect(await typing(state, OTHER, 'G12', 'Nhập - Công an xã')).toBe('typed');
  });
  test('lets the officers of the unit that gathers the figures edit every tab: they close periods', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await officersOf(state, 'Công an xã', OTHER);
    const [asked] = await lock(state);
    expect(asked).toContain(`Công an xã: ${OTHER}, ${OFFICER}`);
    const there = 'Nhập - Công an xã';
    for (const user of [OFFICER, OTHER])
      expect([user, await typing(state, user, 'Q12', there)]).toEqual([user, 'typed']);
    expect(await typing(state, OTHER, 'G12')).toBe('shut out');
    state.session.user = OFFICER;
    state.ui.answers.push('1', '');
    (await execution(state)).call('menuClose');
    expect(state.ui.alerts[state.ui.alerts.length - 1]?.message).toMatch(/^Đã chốt tháng /);
  });
  test('leaves headings and results as they were, warning only, so that anybody may run the commands', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await lock(state);
    const tab = state.file.sheets.find(({ title }) => title === TAB);
    expect(tab?.protections.filter(({ area }) => area === null).map(({ warningOnly }) => warningOnly)).toEqual([true]);
    (await execution(state)).people.paste(TAB, 'G15:H15', [['9', 'mười']]);
    state.session.user = OTHER;
    (await execution(state)).people.paste(TAB, 'L13', [['đạt']]);
    for (const command of ['menuCheck', 'menuRefresh']) {
      (await execution(state)).call(command);
      expect(state.ui.alerts[state.ui.alerts.length - 1]?.message).not.toContain('bị dừng');
    }
    const { people } = await execution(state);
    expect(people.valueAt(TAB, 'R15')).toContain('mười');
    expect(people.formulaAt(TAB, 'L13')).not.toBeNull();
  });
  test('does nothing a second time, and follows a change of officers', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await lock(state);
    const before = JSON.stringify(state.file);
    await lock(state);
    expect(JSON.stringify(state.file)).toBe(before);
    expect(state.calls.filter(({ kind, name }) => kind === 'write' && name !== 'Spreadsheet.toast')).toEqual([]);
    await officersOf(state, 'Phòng VH-XH', OTHER);
    await lock(state);
    expect(JSON.parse(before).sheets.length).toBe(state.file.sheets.length);
    expect(new Set(ranges(state).map(({ editors }) => [...editors].sort().join()))).toEqual(
      new Set([[OWNER, OTHER].sort().join()]),
    );
  });
  test('follows cells that moved, and takes a lock away where nothing is filled any more', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await lock(state);
    const count = ranges(state).length;
    const { people } = await execution(state);
    people.insertRow(TAB, 4);
    people.rename(TAB, 'Văn hóa');
    await lock(state);
    expect(ranges(state, 'Văn hóa').length).toBe(count);
    expect(await typing(state, OTHER, 'G13', 'Văn hóa')).toBe('shut out');
  });
  test('names the units without an address, and addresses with which the file is not shared', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', 'moi@gmail.com');
    const [, done = ''] = await lock(state);
    expect(done).toMatch(/Không khóa thêm vì chưa có e-mail ở trang "Cấu hình": .*Công an xã/);
    expect(done).toContain('Chưa thấy bảng tính được chia sẻ quyền chỉnh sửa cho: moi@gmail.com.');
  });
  test('says when no unit has an address, and asks nothing', async () => {
    const state = await tracker();
    const said = await lock(state);
    expect(said).toEqual([expect.stringMatching(/^Chưa đơn vị nào có e-mail/)]);
    expect(callCount(state, 'write')).toBe(0);
  });
  test('does nothing when the question is answered with no', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    expect((await lock(state, null)).length).toBe(1);
    expect(ranges(state)).toEqual([]);
  });
  test('is for the owner: whoever else runs it stays able to edit, so nothing is locked and that is said', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    state.session.user = OTHER;
    const [, said = ''] = await lock(state);
    expect(said).toMatch(
      /^Chưa khóa thêm trang nào: ngoài chủ sở hữu và cán bộ của đơn vị còn khac@loctan\.gov\.vn vẫn/,
    );
    expect(ranges(state)).toEqual([]);
  });
  test('takes back what it did for a unit where the rights of a group stand in the way, and goes on', async () => {
    const group = 'nhom@loctan.gov.vn';
    const state = await tracker({ owner: 'khac-hon@loctan.gov.vn', editors: [group], groups: { [group]: [OWNER] } });
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    const [, said = ''] = await lock(state);
    expect(said).toContain('Chưa khóa được trang của Phòng VH-XH: ');
    expect(said).toContain('Quyền sửa của đơn vị này vẫn như trước.');
    expect(ranges(state)).toEqual([]);
  });
  test('shuts out the rest of an organisation too', async () => {
    const state = await tracker({ hasDomain: true });
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await lock(state);
    expect(await typing(state, OTHER, 'G12')).toBe('shut out');
  });
  test('takes a number of calls that does not depend on the number of indicators, one flush', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    await lock(state);
    expect(ranges(state).length).toBeLessThanOrEqual(4);
    expect(callCount(state, 'write')).toBeLessThanOrEqual(4 * ranges(state).length + 1);
    expect(callCount(state, 'flush')).toBe(1);
    expect(state.lock).toBeNull();
  });
  test('gives way to another run, and says what a file without our sheets lacks', async () => {
    const state = await tracker();
    await officersOf(state, 'Phòng VH-XH', OFFICER);
    state.lock = { by: -1, until: state.clock + 3_600_000 };
    expect((await lock(state))[1]).toBe('Đang có người khác thực hiện, vui lòng thử lại sau.');
    expect((await lock(newState()))[0]).toMatch(/^Tệp này chưa có biểu mẫu/);
  });
});
