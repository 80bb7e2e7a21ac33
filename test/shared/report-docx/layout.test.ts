import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reportDocx } from '../../../shared/report-docx/index.ts';
import { boldWidth } from '../../../shared/report-docx/measures.ts';
import { convert, libreOfficeTest } from '../../support/libreoffice.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { made, sampleWorkbook } from '../report/made.ts';
import { type Line, type Page, pagesIn } from './pdf-lines.ts';

const folder = tempFolder();
const { model } = made(sampleWorkbook('loc-tan'), { period: '2026-11' });
const MM = 72 / 25.4;
/** Tools of poppler, which come together. */
const run = (tool: 'pdftotext' | 'pdffonts' | 'pdftoppm', args: readonly string[]): Buffer =>
  execFileSync(tool, args, { maxBuffer: 1e9 });

/** The letter's pages and its fonts, as LibreOffice lays them out. */
async function printed(): Promise<{ pages: readonly Page[]; fonts: string; pdf: string }> {
  const docx = join(folder, 'bao-cao.docx');
  writeFileSync(docx, await reportDocx(model));
  const [pdf = ''] = await convert([docx], 'pdf', { outDir: join(folder, 'pdf') });
  run('pdftotext', ['-bbox-layout', pdf, join(folder, 'bao-cao.html')]);
  const fonts = run('pdffonts', [pdf]).toString();
  return { pages: pagesIn(readFileSync(join(folder, 'bao-cao.html'), 'utf8')), fonts, pdf };
}

const lineIn = (page: Page | undefined, text: string): Line => {
  const found = page?.lines.find((line) => line.text.includes(text));
  if (found === undefined) throw new Error(`no line "${text}"`);
  return found;
};
const middle = ({ left, right }: Line): number => (left + right) / 2;
/** Rows of dark pixels in a part of a page, as [y, x from, x to] in points: the rules. */
function rules(pdf: string, page: number): readonly (readonly [number, number, number])[] {
  const scale = 4;
  const image = run('pdftoppm', ['-gray', '-r', String(72 * scale), '-f', `${page}`, '-l', `${page}`, pdf]);
  const [, w = '', h = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1')) ?? [];
  const [width, height] = [Number(w), Number(h)];
  const pixels = image.subarray(image.length - width * height);
  const found: (readonly [number, number, number])[] = [];
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && (pixels[y * width + x] ?? 255) < 140) run += 1;
      else {
        if (run > 30 * scale) found.push([y / scale, (x - run) / scale, x / scale]);
        run = 0;
      }
    }
  }
  return found;
}

describe('the printed report keeps to Phụ lục I of Nghị định 30/2020/NĐ-CP', () => {
  libreOfficeTest('margins, sizes, places, rules, page numbers, indents and spacing', async () => {
    const { pages, fonts, pdf } = await printed();
    const [first, second] = pages;
    const body = pages.filter(({ width }) => width < 600);
    const wide = pages.filter(({ width }) => width > 600);

    // A4, upright, then landscape
    expect(body.every(({ width, height }) => near(width, 210 * MM) && near(height, 297 * MM))).toBe(true);
    expect(wide.length).toBeGreaterThan(1);
    expect(wide.every(({ width, height }) => near(width, 297 * MM) && near(height, 210 * MM))).toBe(true);

    // margins 20/20/30/15
    for (const page of [...body, ...wide]) {
      const text = page.lines.filter(({ top }) => top > 19 * MM);
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThanOrEqual(30 * MM - 1);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThanOrEqual(page.width - 15 * MM + 1);
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThanOrEqual(page.height - 20 * MM + 1);
    }

    // one family of letters, the one with Times New Roman's measures on this machine
    const families = fonts
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) => line.replace(/^[A-Z]+\+|[-\s].*$/g, ''));
    expect([...new Set(families)].every((family) => /^(TimesNewRoman|LiberationSerif)/.test(family))).toBe(true);

    // two columns on one level
    const agency = lineIn(first, 'ỦY BAN NHÂN DÂN');
    const state = lineIn(first, 'CỘNG HÒA XÃ HỘI');
    expect(Math.abs(agency.top - state.top)).toBeLessThan(1.5);
    expect(middle(agency)).toBeLessThan(middle(state));
    expect(agency.size).toBeCloseTo(13, 0);
    expect(state.size).toBeCloseTo(13, 0);
    const motto = lineIn(first, 'Độc lập');
    expect(motto.size).toBeCloseTo(14, 0);
    expect(middle(motto)).toBeCloseTo(middle(state), 0);
    expect(Math.abs(lineIn(first, '/BC-UBND').top - lineIn(first, 'Lộc Tấn, ngày').top)).toBeLessThan(3);

    // rules: a third to a half under the agency and the title, the whole motto
    const name = lineIn(first, 'XÃ LỘC TẤN');
    const drawn = rules(pdf, 1);
    const under = (line: Line): number => {
      const own = drawn.find(
        ([y, from, to]) =>
          y > line.bottom - 2 &&
          y < line.bottom + 9 &&
          from > line.left - 200 &&
          from < line.right &&
          to > line.left &&
          Math.abs((from + to) / 2 - middle(line)) < 6,
      );
      return own === undefined ? 0 : own[2] - own[1];
    };
    expect(under(name) / (name.right - name.left)).toBeGreaterThan(1 / 3);
    expect(under(name) / (name.right - name.left)).toBeLessThanOrEqual(1 / 2);
    expect(under(motto) / (motto.right - motto.left)).toBeGreaterThan(0.95);
    expect(under(motto) / (motto.right - motto.left)).toBeLessThan(1.05);
    const title = first?.lines.find(({ text }) => text === 'tháng 11 năm 2026');
    if (title === undefined) throw new Error('no title');
    expect(under(title) / (165 * MM)).toBeGreaterThan(1 / 3);
    expect(under(title) / (165 * MM)).toBeLessThanOrEqual(1 / 2);

    // the page number: in the middle of the top margin, not on the first page; the appendix counts by itself
    const numberOf = (page: Page): string | null => page.lines.find(({ bottom }) => bottom < 20 * MM)?.text ?? null;
    expect(body.map(numberOf)).toEqual(body.map((_, index) => (index === 0 ? null : String(index + 1))));
    const starts = wide.map((page) => numberOf(page) ?? '1');
    expect(starts.slice(0, 2)).toEqual(['1', '2']);
    const number = second?.lines.find(({ bottom }) => bottom < 20 * MM);
    expect(number && middle(number)).toBeCloseTo(((30 + (210 - 15)) * MM) / 2, 0);

    // body: 14 points, first line indented 12,7 mm, at least 6 points between paragraphs
    const opening = lineIn(first, 'Ủy ban nhân dân xã Lộc Tấn báo cáo');
    expect(opening.size).toBeCloseTo(14, 0);
    expect(opening.left).toBeCloseTo((30 + 12.7) * MM, 0);
    expect(lineIn(first, 'II. KẾT QUẢ').left).toBeCloseTo((30 + 12.7) * MM, 0);
    const lines = first?.lines ?? [];
    const at = lines.indexOf(opening);
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (before === undefined || next === undefined) throw new Error('no lines around');
    const pitch = next.top - opening.top;
    expect(opening.top - before.top - pitch).toBeGreaterThanOrEqual(5.5);
    expect(pitch / opening.size).toBeGreaterThanOrEqual(1);
    expect(pitch / opening.size).toBeLessThanOrEqual(1.8);

    // signature: on the right, on one page with the last lines
    const signing = pages.find((page) => page.lines.some(({ text }) => text.includes('PHÓ CHỦ TỊCH')));
    expect(signing?.lines.some(({ text }) => text.includes('./.'))).toBe(true);
    expect(signing?.lines.some(({ text }) => text.includes('Nguyễn Sĩ Quân'))).toBe(true);
    expect(lineIn(signing, 'Nơi nhận:').size).toBeCloseTo(12, 0);
    expect(lineIn(signing, '- Như trên;').size).toBeCloseTo(11, 0);
    expect(lineIn(signing, 'Nguyễn Sĩ Quân').top - lineIn(signing, 'PHÓ CHỦ TỊCH').bottom).toBeGreaterThan(60);

    // the head of the appendix's table is on every page of it
    const heads = wide.filter((page) => page.lines.some(({ text }) => text.includes('Mẫu số')));
    expect(heads.length).toBeGreaterThan(1);
  }, ['soffice', 'pdftoppm']);
});

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;

test('a bold line is measured within a few per cent', () => {
  // Times New Roman Bold 14: 62,6 mm by Word's ruler
  expect(boldWidth('Độc lập - Tự do - Hạnh phúc', 14)).toBeGreaterThan(59);
  expect(boldWidth('Độc lập - Tự do - Hạnh phúc', 14)).toBeLessThan(65);
});
