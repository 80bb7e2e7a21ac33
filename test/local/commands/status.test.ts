import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { statusJson } from '../../../local/json/status-json.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson, TODAY } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const file = join(folder, 'loc-tan.xlsx');
const laNga = join(folder, 'la-nga.xlsx');
writeFileSync(file, createXlsx(sampleModel('loc-tan')));
writeFileSync(laNga, createXlsx(sampleModel('la-nga')));
const bytes = readFileSync(file);

describe('dti status --json', () => {
  test('gives each indicator with the numbers behind its status', async () => {
    const { asOf, plan, indicators } = await dtiJson(statusJson, 'status', file);
    expect([asOf, plan, indicators.length]).toEqual(['2026-11-18', 'loc-tan', 22]);
    const online = indicators.find(({ code }) => code === '4.2');
    expect(online).toMatchObject({
      name: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
      unit: 'TT PVHCC',
      period: '2026-11',
      // the year so far: June to November
      value: 523 / 3392,
      numerator: 523,
      denominator: 3392,
      targetPrinted: '30%',
      target: 0.3,
      met: false,
      status: 'lagging',
      verdict: 'lagging',
      provisional: false,
      counted: true,
      sending: 'sent-on-time',
    });
    const baseline = 61 / 512;
    expect(online?.expected).toBeCloseTo(baseline + ((0.3 - baseline) * 157) / 200, 12);
    expect(online?.gap).toBeCloseTo((online?.expected ?? 0) - 523 / 3392, 12);
    expect(online?.remedy).toMatch(/^Cần thêm \d+ hồ sơ/);
    expect(online?.forecast).toMatchObject({ date: '2026-12-31', met: false, periods: 6 });
  });
  test('gives null where something is unknown, never 0', async () => {
    const { indicators } = await dtiJson(statusJson, 'status', file);
    expect(indicators.find(({ code }) => code === '5.1')).toMatchObject({
      value: null,
      numerator: null,
      met: null,
      gap: null,
      status: 'no-data',
      sending: 'not-owed',
    });
  });
  test('counts units and groups', async () => {
    const { units, groups, indicators } = await dtiJson(statusJson, 'status', file);
    expect(groups.map(({ group, counts }) => [group, Object.values(counts).reduce((a, b) => a + b)])).toEqual([
      ['Hạ tầng và Nền tảng số', 3],
      ['Nhân lực số', 4],
      ['An toàn thông tin, an ninh mạng', 3],
      ['Hoạt động Chính quyền số', 4],
      ['Hoạt động Kinh tế số', 3],
      ['Hoạt động Xã hội số', 5],
    ]);
    for (const { group } of indicators) expect(groups.map(({ id }) => id)).toContain(group);
    const lagging = indicators.filter(({ status }) => status === 'lagging').length;
    expect(groups.reduce((sum, { counts }) => sum + (counts.lagging ?? 0), 0)).toBe(lagging);
    expect(units.find(({ id }) => id === 'tram-y-te')).toMatchObject({
      unit: 'Trạm Y tế',
      counts: { overdue: 1 },
      sending: [{ period: '2026-11', state: 'missing', lastOnTimeDay: '2026-11-17' }],
    });
  });
  test('judges on the day given, else on the day of the file, else today', async () => {
    expect((await dtiJson(statusJson, 'status', file, '--as-of', '2026-11-16')).asOf).toBe('2026-11-16');
    const fresh = join(folder, 'fresh.xlsx');
    await dti('new', '--plan', 'loc-tan', '-o', fresh);
    expect((await dtiJson(statusJson, 'status', fresh)).asOf).toBe(TODAY);
  });
});

describe('dti status', () => {
  test('begins with how many indicators have each status', async () => {
    const { exit, out } = await dti('status', file);
    expect(exit).toBe(0);
    const [title, day, counts] = out.split('\n');
    expect(title).toMatch(/^Kế hoạch nâng cao chỉ số chuyển đổi số \(DTI\) .* xã Lộc Tấn \(SỐ LIỆU MẪU\)$/);
    expect(day).toBe('Ngày đánh giá: 18/11/2026');
    expect(counts).toMatch(
      /^22 chỉ tiêu: ● Đạt \d+, ► Đúng tiến độ \d+, ▲ Nguy cơ chậm tiến độ \d+, ■ Chậm tiến độ \d+, ▼ Quá hạn báo cáo 1, ○ Chưa có số liệu \d+$/,
    );
  });
  test('says what lags first: whose it is, why, what would help', async () => {
    const { out } = await dti('status', file);
    expect(out).toMatch(
      /\n {2}4\.2 Tỷ lệ hồ sơ trực tuyến toàn trình \[TT PVHCC\]\n {6}Đến 14\/11 đạt 15,4%, [\s\S]*\n {6}Theo đà của 6 kỳ[\s\S]*\n {6}→ Cần thêm \d+ hồ sơ/,
    );
    const order = ['■ Chậm tiến độ (', '▼ Quá hạn báo cáo (', '▲ Nguy cơ chậm tiến độ (', '○ Chưa có số liệu ('];
    const places = order.map((heading) => out.indexOf(`\n${heading}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
  test('notes what is not counted as lagging, and what is not owed this period', async () => {
    const flat = (await dti('status', file)).out.replace(/\s+/g, ' ');
    expect(flat).toContain('định kỳ [Công an xã] (không tính là chậm)');
    expect(flat).toContain('5.1 Tỷ trọng kinh tế số trong GRDP [Phòng Kinh tế] (kỳ này không phải báo cáo)');
  });
  test('then shows every indicator by group, figures as they are said', async () => {
    const { out } = await dti('status', file);
    expect(out).toMatch(/\nHạ tầng và Nền tảng số\nMã +Chỉ tiêu +Đơn vị +Mục tiêu +Kết quả +Đánh giá\n/);
    expect(out).toMatch(/\n1\.2 .* 8\/9 {2}► Đúng tiến độ\n/);
    expect(out).toMatch(/\n2\.1 .* đã hoàn thành {2}● Đạt\n/);
    expect(out).toMatch(/\n4\.4 .* 1,05% {2}● Đạt\n/);
    expect(out).toMatch(/\n5\.2 .* 0,3 {2}■ Chậm tiến độ\n/);
  });
  test('marks what is provisional, because the unit has not sent yet', async () => {
    expect((await dti('status', laNga)).out).toMatch(/\nC9 .* 96,7% {2}▲ Nguy cơ chậm tiến độ \(tạm tính\)\n/);
  });
  test('ends with who has sent what, period by period', async () => {
    expect((await dti('status', file)).out).toMatch(
      /\nTrạm Y tế +tháng 11\/2026 +Quá hạn chưa gửi +17\/11\/2026 +0 +1\n$/,
    );
    expect((await dti('status', laNga)).out).toMatch(
      /\nTT DVTH +quý IV\/2026 +Chưa gửi +09\/12\/2026 .*\n +năm 2026 +Chưa gửi +04\/12\/2026\n$/,
    );
  });
  test('speaks English, numbers included, where it is asked to', async () => {
    const { out } = await dti('status', file, '--lang', 'en');
    expect(out).toContain('Evaluation date: 18 November 2026');
    expect(out).toMatch(/\n4\.4 .* 1\.05% {2}● Met\n/);
  });
  test('says so where the plan has no indicator yet', async () => {
    const blank = join(folder, 'blank.xlsx');
    await dti('new', '--plan', 'blank', '-o', blank);
    expect((await dti('status', blank)).out).toBe(
      'Kế hoạch trống\nChưa có chỉ tiêu nào. Xin ghi các chỉ tiêu của kế hoạch vào trang "Chỉ tiêu".\n',
    );
  });
  test('leaves the file as it is', () => {
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});
