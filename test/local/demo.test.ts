import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runDemo } from '../../local/demo.ts';
import { validationErrors } from '../support/ooxml.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = join(tempFolder(), 'out');
const files = ['loc-tan-mau.xlsx', 'la-nga-mau.xlsx'].map((name) => join(folder, name));
const reports = ['bao-cao-loc-tan-mau.docx', 'bao-cao-la-nga-mau.docx'].map((name) => join(folder, name));

async function demo(...args: string[]): Promise<{ exit: number; out: string }> {
  const lines: string[] = [];
  const exit = await runDemo(args, { folder, print: (line) => lines.push(line) });
  return { exit, out: lines.join('\n') };
}

describe('npm start', () => {
  test('makes both files and says what lags, whose it is, why, and what was mistyped where', async () => {
    const { exit, out } = await demo('--no-open');
    expect(exit).toBe(0);
    expect(out).toContain('SỐ LIỆU MẪU');
    expect(out).toMatch(/\n22 chỉ tiêu: ● Đạt \d+, ► Đúng tiến độ \d+, /);
    expect(out).toMatch(/\n20 chỉ tiêu: ● Đạt \d+, /);
    expect(out).toMatch(/\n■ Chậm tiến độ \(\d+\)\n {2}2\.4 /);
    expect(out).toMatch(/\n {2}4\.2 Tỷ lệ hồ sơ trực tuyến toàn trình \[TT PVHCC\]\n {6}Đến 14\/11 đạt 15,4%/);
    expect(out).toMatch(/\n▼ Quá hạn báo cáo \(1\)\n {2}6\.4 /);
    expect(out).toMatch(
      /\n {2}- Nhập - VP HĐND-UBND \(1 lỗi\)\. Ô G\d+ \(chỉ tiêu 1\.2\): bảng tính đã đổi số liệu thành ngày/,
    );
    for (const file of files) expect(out).toContain(`npx dti check ${relative(process.cwd(), file)}`);
    expect(readdirSync(folder).sort()).toEqual([
      '.npm-start.json',
      'bao-cao-la-nga-mau.docx',
      'bao-cao-loc-tan-mau.docx',
      'la-nga-mau.xlsx',
      'loc-tan-mau.xlsx',
    ]);
  });
  test('makes files that the validator of the Open XML SDK finds nothing wrong with', async () => {
    const all = [...files, ...reports];
    expect(await validationErrors(all)).toEqual(Object.fromEntries(all.map((file) => [file, []])));
  });
  test('makes them anew, byte for byte, and says nothing of other files', async () => {
    const before = files.map((file) => readFileSync(file));
    const { out } = await demo();
    expect(files.map((file, index) => readFileSync(file).equals(before[index] ?? Buffer.of()))).toEqual([true, true]);
    expect(out).not.toContain('nên được giữ lại');
  });
  test('keeps a file that somebody has changed, under another name, and says so', async () => {
    const [changed = ''] = files;
    for (const text of ['mine', 'mine too']) {
      writeFileSync(changed, text);
      expect((await demo()).out).toContain('đã có người sửa nên được giữ lại với tên');
    }
    expect(readFileSync(join(folder, 'loc-tan-mau-cu-1.xlsx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'loc-tan-mau-cu-2.xlsx'), 'utf8')).toBe('mine too');
  });
  test('keeps every file where the note of what it made is gone', async () => {
    writeFileSync(join(folder, '.npm-start.json'), 'not JSON');
    expect((await demo()).exit).toBe(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['la-nga-mau-cu-1.xlsx', 'loc-tan-mau-cu-3.xlsx']));
  });
  test('does not touch a file that is open in a spreadsheet program, and says to close it', async () => {
    writeFileSync(join(folder, 'loc-tan-mau.xlsx'), 'being typed');
    writeFileSync(join(folder, '~$loc-tan-mau.xlsx'), 'lock');
    const { exit, out } = await demo();
    expect(readFileSync(join(folder, 'loc-tan-mau.xlsx'), 'utf8')).toBe('being typed');
    expect([exit, out]).toEqual([2, expect.stringContaining('lưu và đóng tệp')]);
  });
  test('refuses an option it does not know', async () => {
    expect(await demo('--fast')).toEqual({ exit: 2, out: expect.stringContaining('--fast') });
  });
});
