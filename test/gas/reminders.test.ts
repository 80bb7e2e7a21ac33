import { beforeAll, describe, expect, test } from '@jest/globals';
import { copied } from './copied.ts';
import { type FakeState, newState, SCOPES } from './fake/state.ts';
import { type RunOptions, startScript } from './run.ts';
import { builder, shippedFiles } from './sheets-host.ts';

const FULL = [SCOPES.currentFile, SCOPES.dialogs, SCOPES.mail, SCOPES.triggers];
const OFFICER = 'lan.vhxh@loctan.gov.vn';
const OTHER = 'khac@loctan.gov.vn';
const DAY = 86_400_000;
/** The 16th of June in Vietnam, after the last day for the figures of May. */
const LATE = Date.UTC(2026, 5, 16, 1, 30);

let code = '';
beforeAll(async () => {
  code = await (await builder()).gasCode([], { isFull: true });
});

async function call(state: FakeState, name: string, options: RunOptions = {}): Promise<void> {
  (await startScript(code, state, { files: await shippedFiles(), ...options })).call(name);
}

const inserted = copied(async () => {
  const state = newState({ session: { scopes: FULL } });
  state.ui.answers.push('1');
  await call(state, 'menuInsert');
  return state;
});

/** A file with the templates of Lộc Tấn and an address for each of these units. */
async function tracker(officers: Readonly<Record<string, string>> = { 'Phòng VH-XH': OFFICER }): Promise<FakeState> {
  const state = await inserted();
  for (const [unit, email] of Object.entries(officers)) write(state, unit, email);
  state.clock = LATE;
  return state;
}

function write(state: FakeState, unit: string, email: string): void {
  const config = state.file.sheets.find(({ title }) => title === 'Cấu hình');
  const keyRow = config?.cells.findIndex((row) => row.some(({ value }) => value === 'dti:units')) ?? -1;
  const keys = config?.cells[keyRow]?.map(({ value }) => value) ?? [];
  const row = config?.cells.findIndex((cells, index) => index > keyRow && cells[keys.indexOf('short')]?.value === unit);
  const cell = config?.cells[row ?? -1]?.[keys.indexOf('email')];
  if (cell === undefined) throw new Error(`no unit "${unit}"`);
  cell.value = email;
}

/** Chooses a menu item and answers its question; what the dialogs said. */
async function choose(state: FakeState, name: string, answer: string | null = 'OK'): Promise<readonly string[]> {
  state.ui.alerts = [];
  state.ui.answers = [answer];
  await call(state, name);
  state.ui.answers = [];
  return state.ui.alerts.map(({ message }) => message);
}

async function daily(state: FakeState, options?: RunOptions): Promise<void> {
  Object.assign(state.session, { inTrigger: true });
  await call(state, 'remindDaily', options);
  Object.assign(state.session, { inTrigger: false });
}

describe('the build with mail', () => {
  test('adds its items to the menu, with no scope at all', async () => {
    const state = newState({ session: { authMode: 'NONE', scopes: [], inTrigger: true } });
    await call(state, 'onOpen');
    expect(state.ui.menus[0]?.items.slice(-2)).toEqual([
      ['Gửi thư nhắc đơn vị…', 'menuRemind'],
      ['Nhắc hằng ngày qua thư…', 'menuDaily'],
    ]);
  });
  test('can do nothing of it under the scopes of the ordinary manifest', async () => {
    const state = await tracker();
    state.session.scopes = [SCOPES.currentFile, SCOPES.dialogs];
    expect((await choose(state, 'menuRemind'))[0]).toContain('script.send_mail');
    expect(state.mail.sent).toEqual([]);
  });
});

describe('Gửi thư nhắc đơn vị…', () => {
  test('shows who will be written to and what the account may still send, then writes what the core says', async () => {
    const state = await tracker();
    const [asked, said] = await choose(state, 'menuRemind');
    expect(asked).toMatch(/Phòng VH-XH: lan\.vhxh@loctan\.gov\.vn\n\n.*còn gửi được cho 100 địa chỉ/);
    expect(said).toMatch(/^Đã gửi thư nhắc 1 đơn vị: Phòng VH-XH\.\n\nChưa có e-mail ở bảng đơn vị/);
    expect(state.mail.sent).toEqual([
      {
        to: OFFICER,
        subject: 'Đề nghị gửi số liệu chuyển đổi số: Phòng VH-XH',
        body: expect.stringMatching(/Mở bảng tính: https:\/\/docs\.google\.com\/spreadsheets\/d\/file-1\/edit$/),
      },
    ]);
    expect(state.mail.quota).toBe(99);
  });
  test('writes to nobody when the question is answered with no', async () => {
    const state = await tracker();
    expect((await choose(state, 'menuRemind', null)).length).toBe(1);
    expect(state.mail.sent).toEqual([]);
  });
  test('says so when nobody has to be reminded', async () => {
    const state = await tracker();
    state.clock = Date.UTC(2026, 5, 1, 2);
    expect(await choose(state, 'menuRemind')).toEqual([
      'Hôm nay không có đơn vị nào phải nhắc; không có thư nào được gửi.',
    ]);
  });
  test('marks whom it has written to today', async () => {
    const state = await tracker();
    await choose(state, 'menuRemind');
    expect((await choose(state, 'menuRemind', null))[0]).toContain(`Phòng VH-XH: ${OFFICER} (hôm nay đã gửi)`);
    state.clock += DAY;
    expect((await choose(state, 'menuRemind', null))[0]).not.toContain('hôm nay đã gửi');
  });
  test('keeps within the quota, counted in addresses, and names who got nothing', async () => {
    const state = await tracker({ 'Phòng VH-XH': `${OFFICER}; ${OTHER}`, 'Công an xã': 'ca@loctan.gov.vn' });
    state.mail.quota = 1;
    const [, said] = await choose(state, 'menuRemind');
    expect(state.mail.sent.map(({ to }) => to)).toEqual(['ca@loctan.gov.vn']);
    expect(said).toContain('Chưa gửi cho Phòng VH-XH: hôm nay tài khoản này chỉ còn gửi được cho 0 địa chỉ.');
  });
  test('goes on after a letter that could not be sent, and says which', async () => {
    const state = await tracker({ 'Phòng VH-XH': OFFICER, 'Công an xã': 'ca@loctan.gov.vn' });
    let letters = 0;
    state.ui.answers = ['OK'];
    await call(state, 'menuRemind', {
      before(name) {
        if (name === 'MailApp.sendEmail') letters += 1;
        if (name === 'MailApp.sendEmail' && letters === 1) throw new Error('Mail service is busy.');
      },
    });
    expect(state.mail.sent.map(({ to }) => to)).toEqual(['ca@loctan.gov.vn']);
    expect(state.ui.alerts.pop()?.message).toContain('Chưa gửi được thư cho Phòng VH-XH: Mail service is busy.');
  });
  test('gives way to another run', async () => {
    const state = await tracker();
    state.lock = { by: -1, until: state.clock + 3_600_000 };
    expect((await choose(state, 'menuRemind'))[1]).toBe('Đang có người khác thực hiện, vui lòng thử lại sau.');
    expect(state.mail.sent).toEqual([]);
  });
});

describe('the daily run', () => {
  test('is switched on by a click, once, in the morning by the Vietnamese clock, and off by another', async () => {
    const state = await tracker();
    const [asked, said] = await choose(state, 'menuDaily');
    expect(asked).toMatch(/^Nhắc hằng ngày đang tắt với tài khoản này\./);
    expect(said).toMatch(/^Đã bật nhắc hằng ngày\./);
    expect(state.triggers).toEqual([
      {
        handler: 'remindDaily',
        user: state.session.user,
        schedule: { everyDays: 1, atHour: 8, inTimezone: 'Asia/Ho_Chi_Minh' },
      },
    ]);
    expect((await choose(state, 'menuDaily', null))[0]).toMatch(/^Chưa chạy lần nào\.\n\nNhắc hằng ngày đang bật/);
    expect(state.triggers.length).toBe(1);
    expect((await choose(state, 'menuDaily'))[1]).toBe('Đã tắt nhắc hằng ngày.');
    expect(state.triggers).toEqual([]);
  });
  test('is made once, even where it was switched on elsewhere while the question stood', async () => {
    const state = await tracker();
    state.ui.answers = ['OK'];
    const elsewhere = { handler: 'remindDaily', user: state.session.user, schedule: {} };
    await call(state, 'menuDaily', {
      before(name) {
        if (name === 'Ui.alert' && state.triggers.length === 0) state.triggers.push(elsewhere);
      },
    });
    expect(state.triggers).toEqual([elsewhere]);
  });
  test('writes to units that have not sent, and to none of them twice a day', async () => {
    const state = await tracker();
    await choose(state, 'menuDaily');
    await daily(state);
    await daily(state);
    expect(state.mail.sent.map(({ to }) => to)).toEqual([OFFICER]);
    state.clock += DAY;
    await daily(state);
    expect(state.mail.sent.length).toBe(2);
    expect(state.triggers.length).toBe(1);
  });
  test('leaves its health behind: when it last ran and with what result', async () => {
    const state = await tracker();
    await choose(state, 'menuDaily');
    state.mail.quota = 0;
    await daily(state);
    expect((await choose(state, 'menuDaily', null))[0]).toMatch(
      /^Lần chạy gần nhất: 16\/06\/2026 08:30\. Không có thư nào được gửi\. Chưa gửi cho Phòng VH-XH: .*\n\nNhắc hằng ngày đang bật/,
    );
    state.clock += 3 * DAY;
    expect((await choose(state, 'menuDaily', null))[0]).toContain('Lịch này có vẻ đã ngừng: quá một ngày chưa chạy.');
  });
  test('says what stopped it', async () => {
    const state = await tracker();
    await choose(state, 'menuDaily');
    await daily(state, {
      before(name) {
        if (name === 'Range.getValues') throw new Error('Service Spreadsheets failed.');
      },
    });
    expect((await choose(state, 'menuDaily', null))[0]).toContain('Việc gửi thư bị dừng: Service Spreadsheets failed.');
  });
  test('tells another account that somebody switched it on', async () => {
    const state = await tracker();
    await choose(state, 'menuDaily');
    state.session.user = OTHER;
    expect((await choose(state, 'menuDaily', null))[0]).toMatch(
      /^Nhắc hằng ngày được bật từ 16\/06\/2026 08:30 bằng tài khoản khác/,
    );
  });
  test('starts with nothing in a copy of the file, whatever came along', async () => {
    const state = await tracker();
    await choose(state, 'menuDaily');
    await daily(state);
    const copy = JSON.parse(JSON.stringify(state)) as FakeState;
    Object.assign(copy.file, { id: 'file-2' });
    copy.triggers = [];
    expect((await choose(copy, 'menuDaily', null))[0]).toMatch(/^Nhắc hằng ngày đang tắt với tài khoản này\./);
    expect((await choose(copy, 'menuRemind', null))[0]).not.toContain('hôm nay đã gửi');
  });
  test('says why it could not be switched', async () => {
    const state = await tracker();
    state.triggers = Array.from({ length: 20 }, () => ({ handler: 'x', user: state.session.user, schedule: {} }));
    expect((await choose(state, 'menuDaily'))[1]).toMatch(
      /^Chưa đổi được lịch nhắc: This script has too many triggers/,
    );
  });
});
