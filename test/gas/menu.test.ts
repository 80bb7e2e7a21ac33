import { describe, expect, test } from '@jest/globals';
import { copied } from './copied.ts';
import { type FakeState, newFile, newState } from './fake/state.ts';
import { callCount, type RunOptions, startScript } from './run.ts';
import { builder, execution } from './sheets-host.ts';

const BUSY = 'Đang có người khác thực hiện, vui lòng thử lại sau.';
const LOC_TAN = '1';

/** As it is once the page of the dialog was shown and did not reach the script. */
function asksWithoutPage({ cache, clock }: FakeState): void {
  cache['dti-insert-dialog'] = { value: 'shown', until: clock + 1000 };
}

async function run(state: FakeState, name: string, options?: RunOptions): Promise<void> {
  if (name === 'menuInsert') asksWithoutPage(state);
  (await execution(state, options)).call(name);
}

/** What the last dialog said. */
const said = ({ ui }: FakeState): string => ui.alerts[ui.alerts.length - 1]?.message ?? '';

const withTemplates = copied(async (over: Parameters<typeof newState>[0] = {}) => {
  const state = newState(over);
  state.ui.answers.push(LOC_TAN);
  await run(state, 'menuInsert');
  return state;
});

describe('onOpen', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'builds the menu under AuthMode.%s with no scope at all',
    async (authMode) => {
      const state = newState({ session: { authMode, scopes: [], inTrigger: true } });
      await run(state, 'onOpen');
      expect(state.ui.menus).toEqual([
        {
          title: 'Chuyển đổi số',
          items: [
            ['Chèn biểu mẫu…', 'menuInsert'],
            ['Kiểm tra số liệu', 'menuCheck'],
            ['Cập nhật đánh giá', 'menuRefresh'],
            ['Chốt số liệu…', 'menuClose'],
            ['Mở lại kỳ đã chốt…', 'menuReopen'],
            ['Khóa trang theo đơn vị…', 'menuLock'],
            ['Tạo báo cáo', 'menuReport'],
            ['Bảng điều khiển', 'menuDashboard'],
            ['Hướng dẫn', 'menuGuide'],
          ],
        },
      ]);
      expect(state.calls.filter(({ kind }) => kind !== 'local')).toEqual([]);
    },
  );
  test('speaks English to whoever does not read Vietnamese', async () => {
    const state = newState({ session: { userLocale: 'en_GB' } });
    await run(state, 'onOpen');
    expect(state.ui.menus[0]?.title).toBe('Digital transformation');
  });
  test('puts the menu of an add-on under Extensions, where it has the name of the add-on', async () => {
    const code = await (await builder()).gasCode([], { isAddon: true });
    const state = newState({ session: { authMode: 'NONE', scopes: [], inTrigger: true, isAddon: true } });
    (await startScript(code, state)).call('onOpen');
    expect(state.ui.menus.map(({ title, items }) => [title, items.length])).toEqual([[null, 6]]);
  });
  test('is what an installation does, so that the menu is there at once', async () => {
    const state = newState();
    await run(state, 'onInstall');
    expect(state.ui.menus[0]?.items.length).toBeGreaterThanOrEqual(3);
  });
  test('names only functions that are there', async () => {
    const state = newState();
    const script = await execution(state);
    script.call('onOpen');
    const handlers = state.ui.menus.flatMap(({ items }) => items.map(([, handler]) => handler));
    expect(handlers.filter((handler) => script.evaluate(`typeof ${handler}`) !== 'function')).toEqual([]);
  });
});

describe('the dashboard and the guide', () => {
  const withPages = async (state: FakeState, name: string): Promise<void> => {
    const code = await (await builder()).gasCode(['sidebar.html', 'guide.html']);
    (await startScript(code, Object.assign(state, { pages: ['sidebar', 'guide'] }))).call(name);
  };
  test('are in the menu when their pages are there', async () => {
    const state = newState();
    await withPages(state, 'onOpen');
    expect(state.ui.menus[0]?.items.slice(6)).toEqual([
      ['Bảng điều khiển', 'menuDashboard'],
      ['Hướng dẫn', 'menuGuide'],
    ]);
  });
  test.each([
    ['menuDashboard', 'showSidebar:sidebar'],
    ['menuGuide', 'showModalDialog:guide'],
  ])('%s shows its page', async (name, shown) => {
    const state = newState();
    await withPages(state, name);
    expect(state.ui.sidebars).toEqual([shown]);
  });
  test('are not in the menu when their pages are not there', async () => {
    const state = newState();
    (await startScript(await (await builder()).gasCode([]), state)).call('onOpen');
    expect(state.ui.menus[0]?.items).toHaveLength(6);
  });
  test.each([
    ['menuDashboard', 'showSidebar:sidebar-en'],
    ['menuGuide', 'showModalDialog:guide-en'],
  ])('%s shows its English page to an English account', async (name, shown) => {
    const state = newState({ session: { userLocale: 'en_GB' } });
    const pages = (await builder()).pageFiles().map((file) => file.replace('.html', ''));
    (await startScript(await (await builder()).gasCode(), Object.assign(state, { pages }))).call(name);
    expect(state.ui.sidebars).toEqual([shown]);
  });
});

describe('the dialog that asks which plan to insert', () => {
  const withPages = (session: Partial<FakeState['session']> = {}): FakeState =>
    Object.assign(newState({ session }), { pages: ['insert', 'insert-en'] });
  const choose = async (state: FakeState): Promise<void> => (await execution(state)).call('menuInsert') as undefined;

  test.each([
    ['vi_VN', 'insert'],
    ['en', 'insert-en'],
  ])('is a page in the language of an account in %s', async (userLocale, page) => {
    const state = withPages({ userLocale });
    await choose(state);
    expect([state.ui.sidebars, state.ui.alerts]).toEqual([[`showModalDialog:${page}`], []]);
  });
  test('gives way to a question without a page where the page did not reach the script', async () => {
    const state = withPages();
    await choose(state);
    state.ui.answers.push(LOC_TAN);
    await choose(state);
    expect(state.ui.sidebars).toHaveLength(1);
    expect(state.ui.alerts[0]?.message).toMatch(/^Gõ số của kế hoạch cần chèn/);
    expect(said(state)).toMatch(/^Đã chèn/);
  });
  test('comes again after that, after a while, and wherever its page was heard of', async () => {
    const state = withPages();
    await choose(state);
    await choose(state);
    await choose(state);
    expect(state.ui.sidebars).toHaveLength(2);
    state.clock += 601_000;
    await choose(state);
    expect(state.ui.sidebars).toHaveLength(3);
    (await execution(state)).call('serverPlans');
    await choose(state);
    expect(state.ui.sidebars).toHaveLength(4);
  });
});

describe('Chèn biểu mẫu…', () => {
  test('asks which plan, inserts it with its first assessment, and says so in a dialog', async () => {
    const state = await withTemplates();
    expect(state.ui.alerts[0]?.message).toMatch(
      /1\. Kế hoạch .* xã Lộc Tấn\n2\. Kế hoạch .* La Ngà .*\n3\. Kế hoạch trống/,
    );
    expect(said(state)).toMatch(/^Đã chèn \d+ trang của "Kế hoạch nâng cao .*"\.\n\nKhi in: chọn khổ A4/);
    const titles = state.file.sheets.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual(['Trang tính1', 'Hướng dẫn', 'Cấu hình', 'Chỉ tiêu']);
    expect(titles).toEqual(expect.arrayContaining(['Nhập - Phòng VH-XH', 'Theo dõi', 'Lịch sử']));
    const { people } = await execution(state);
    expect(people.valueAt('Nhập - Phòng VH-XH', 'M12')).toBe('○ Chưa có số liệu');
    expect(people.formulaAt('Nhập - Phòng VH-XH', 'M12')).toMatch(/^IFERROR\(IF\(/);
  });
  test('shows the same to an English account in an English file', async () => {
    const state = await withTemplates({ file: newFile('en_US'), session: { userLocale: 'en' } });
    expect(said(state)).toMatch(/^Inserted \d+ sheets of /);
    expect((await execution(state)).people.valueAt('Nhập - Phòng VH-XH', 'M12')).toBe('○ Chưa có số liệu');
  });
  test('does nothing a second time', async () => {
    const state = await withTemplates();
    const before = JSON.stringify(state.file);
    state.ui.answers.push(LOC_TAN);
    await run(state, 'menuInsert');
    expect(said(state)).toBe('Bảng tính này đã có biểu mẫu nên không chèn thêm; không có gì thay đổi.');
    expect([callCount(state, 'write'), JSON.stringify(state.file)]).toEqual([0, before]);
  });
  test.each(['9', 'x', ''])('says so when %j is typed, which is no plan', async (answer) => {
    const state = newState();
    state.ui.answers.push(answer);
    await run(state, 'menuInsert');
    expect(said(state)).toMatch(/^Chưa chọn kế hoạch nào trong danh sách; bảng tính chưa bị thay đổi\./);
    expect(callCount(state, 'write')).toBe(0);
  });
  test('does nothing when the dialog is closed', async () => {
    const state = newState();
    state.ui.answers.push(null);
    await run(state, 'menuInsert');
    expect([state.ui.alerts.length, callCount(state, 'write')]).toEqual([1, 0]);
  });
  test('takes away what it had added when something fails on the way, and says what is as it was', async () => {
    const state = newState();
    state.ui.answers.push(LOC_TAN);
    let writes = 0;
    await run(state, 'menuInsert', {
      before(name) {
        if (name === 'Range.setBackgrounds') writes += 1;
        if (writes === 3) {
          writes += 1;
          throw new Error('Service Spreadsheets failed while accessing document.');
        }
      },
    });
    expect(state.file.sheets.map(({ title }) => title)).toEqual(['Trang tính1']);
    expect(state.file.names).toEqual([]);
    expect(said(state)).toMatch(
      /^Chưa chèn được biểu mẫu: Service Spreadsheets failed while accessing document\. Các trang vừa thêm đã được gỡ bỏ, trang có sẵn và số liệu còn nguyên\. Xin thử lại/,
    );
  });
});

describe('while something takes time', () => {
  const shown = ({ ui }: FakeState): readonly string[] => ui.toasts.map(({ message }) => message);

  test('inserting says what it does, phase by phase', async () => {
    const state = await withTemplates();
    expect(shown(state)).toEqual(['Đang thực hiện…', expect.stringMatching(/^Đang chèn \d+ trang…$/)]);
  });
  test('so do checking and refreshing, the second phase only where there is something to write', async () => {
    const state = await withTemplates();
    state.ui.toasts = [];
    (await execution(state)).people.paste('Nhập - Phòng VH-XH', 'G15:H15', [['9', 'mười']]);
    await run(state, 'menuCheck');
    expect(shown(state)).toEqual(['Đang thực hiện…', 'Đang ghi kết quả…']);
    state.ui.toasts = [];
    await run(state, 'menuCheck');
    expect(shown(state)).toEqual(['Đang thực hiện…']);
  });
});

describe('a failure', () => {
  const failing = (name: string, at = 1): RunOptions => {
    let count = 0;
    return {
      before(call) {
        if (call === name) count += 1;
        if (call === name && count >= at) throw new Error('Service Spreadsheets failed while accessing document.');
      },
    };
  };
  test('to take back new sheets names them, since they are left', async () => {
    const state = newState();
    state.ui.answers.push(LOC_TAN);
    let isBroken = false;
    await run(state, 'menuInsert', {
      before(name) {
        isBroken = isBroken || name === 'Range.setBackgrounds';
        if (isBroken && /setBackgrounds|deleteSheet/.test(name)) throw new Error('Service Spreadsheets failed.');
      },
    });
    const left = state.file.sheets.slice(1).map(({ title }) => title);
    expect(left.length).toBeGreaterThan(0);
    expect(said(state)).toContain(
      `các trang mới sau chưa gỡ bỏ được: ${left.join(', ')}. Xin xóa các trang này rồi chèn lại.`,
    );
  });
  test.each(['menuCheck', 'menuRefresh'])('of %s on the way says what is as it was and what to do', async (name) => {
    const state = await withTemplates();
    (await execution(state)).people.paste('Nhập - Phòng VH-XH', 'G15:H15', [['9', 'mười']]);
    await run(state, name, failing('Range.setValues'));
    expect(said(state)).toMatch(
      /^Việc ghi kết quả bị dừng: Service Spreadsheets failed while accessing document\. Số liệu các đơn vị đã nhập còn nguyên; .* Xin chạy lại lệnh này/,
    );
    expect(state.lock).toBeNull();
    const { people } = await execution(state);
    expect([people.valueAt('Nhập - Phòng VH-XH', 'G15'), people.valueAt('Nhập - Phòng VH-XH', 'H15')]).toEqual([
      9,
      'mười',
    ]);
  });
  test('to read before inserting or locking says so too', async () => {
    const state = newState();
    state.ui.answers.push(LOC_TAN);
    await run(state, 'menuInsert', failing('Range.getValues'));
    expect(said(state)).toMatch(/^Chưa chèn được biểu mẫu: Service Spreadsheets failed/);
    await run(state, 'menuLock', failing('Range.getValues'));
    expect(said(state)).toMatch(/^Chưa đọc được bảng tính: .* Không có gì thay đổi\./);
  });
});

describe('every command', () => {
  test.each(['menuInsert', 'menuCheck', 'menuRefresh'])(
    '%s gives way to another run and writes nothing',
    async (name) => {
      const state = await withTemplates();
      state.lock = { by: -1, until: state.clock + 3_600_000 };
      state.ui.answers.push(LOC_TAN);
      await run(state, name);
      expect(said(state)).toBe(BUSY);
      expect(state.calls.filter(({ kind, name: call }) => kind === 'write' && call !== 'Spreadsheet.toast')).toEqual(
        [],
      );
      expect(state.lock?.by).toBe(-1);
    },
  );
  test('waits for another run that ends soon', async () => {
    const state = await withTemplates();
    state.lock = { by: -1, until: state.clock + 5_000 };
    await run(state, 'menuCheck');
    expect(said(state)).toBe('Không có lỗi hay cảnh báo.');
  });
  test.each(['menuInsert', 'menuCheck', 'menuRefresh'])(
    '%s flushes once and only then lets the lock go',
    async (name) => {
      const state = name === 'menuInsert' ? newState() : await withTemplates();
      state.ui.answers.push(LOC_TAN);
      await run(state, name);
      const names = state.calls.map((call) => call.name);
      const flush = names.indexOf('SpreadsheetApp.flush');
      expect(callCount(state, 'flush')).toBe(1);
      expect(names.indexOf('Lock.releaseLock')).toBeGreaterThan(flush);
      expect(state.calls.slice(flush).filter(({ kind }) => kind === 'write')).toEqual([]);
      expect(state.lock).toBeNull();
    },
  );
  test('works where there is no document lock to be had', async () => {
    const state = await withTemplates({ session: { hasLock: false } });
    expect(said(state)).toMatch(/^Đã chèn/);
  });
  test('says that a file is set to another time zone, and counts its days there', async () => {
    const state = await withTemplates({
      file: newFile('vi_VN', 'America/Los_Angeles'),
      clock: Date.UTC(2026, 5, 14, 18, 30),
    });
    await run(state, 'menuRefresh');
    expect(said(state)).toContain('Đã cập nhật đánh giá đến ngày 14/6/2026.');
    expect(said(state)).toContain('múi giờ America/Los_Angeles, không phải giờ Việt Nam');
  });
  test('counts days by the Vietnamese clock: at 01:30 there it is the next day, whatever UTC says', async () => {
    const state = await withTemplates({ clock: Date.UTC(2026, 5, 14, 18, 30) });
    await run(state, 'menuRefresh');
    expect(said(state)).toContain('Đã cập nhật đánh giá đến ngày 15/6/2026.');
    expect(said(state)).not.toContain('múi giờ');
  });
  test('keeps nothing outside the sheets, so a copied file starts clean', async () => {
    const state = await withTemplates();
    await run(state, 'menuRefresh');
    expect(state.properties).toEqual({});
  });
  test('says what a file without our sheets lacks, and changes nothing', async () => {
    const state = newState();
    await run(state, 'menuCheck');
    expect(said(state)).toMatch(/^Tệp này chưa có biểu mẫu .*tệp chưa bị thay đổi\.$/);
    expect(state.file).toEqual(newFile());
  });
  test('is refused where the scope of the open file is missing', async () => {
    const state = newState({ session: { scopes: [] } });
    await expect(run(state, 'menuCheck')).rejects.toThrow('Specified permissions are not sufficient');
  });
});

describe('Kiểm tra số liệu', () => {
  const TAB = 'Nhập - Phòng VH-XH';

  test('finds what was typed wrong, writes it beside the row and shows it in a dialog', async () => {
    const state = await withTemplates();
    (await execution(state)).people.paste(TAB, 'G15:H15', [['9', 'mười']]);
    await run(state, 'menuCheck');
    expect(said(state)).toMatch(/^Có \d+ lỗi và \d+ cảnh báo, ghi ở cột "Cần kiểm tra" của từng trang nhập\./);
    expect(said(state)).toContain(`${TAB}!H15: `);
    const { people } = await execution(state);
    expect(people.valueAt(TAB, 'R15')).toContain('mười');
    expect([people.valueAt(TAB, 'G15'), people.valueAt(TAB, 'H15')]).toEqual([9, 'mười']);
  });
  test('finds its tables again after a tab was renamed and moved and a row inserted above', async () => {
    const state = await withTemplates();
    const { people } = await execution(state);
    people.rename(TAB, 'Văn hóa');
    people.moveSheet('Văn hóa', 0);
    people.insertRow('Văn hóa', 4);
    people.paste('Văn hóa', 'G16:H16', [['9', 'mười']]);
    await run(state, 'menuCheck');
    expect(said(state)).toContain('Văn hóa!H16: ');
    expect((await execution(state)).people.valueAt('Văn hóa', 'R16')).toContain('mười');
  });
  test('keeps a text that looks like a formula a text', async () => {
    const state = await withTemplates();
    (await execution(state)).people.paste(TAB, 'N15', [['=HYPERLINK("http://x")']]);
    await run(state, 'menuRefresh');
    const { people } = await execution(state);
    expect([people.valueAt(TAB, 'N15'), people.formulaAt(TAB, 'N15')]).toEqual(['=HYPERLINK("http://x")', null]);
  });
});
