import type { PlanSource } from './plan-source.ts';

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];

/** The columns of Lộc Tấn's appendix, by their printed titles. */
const columns: Readonly<Record<string, number>> = {
  'Chỉ số': 1,
  'Cơ quan, đơn vị tiếp nhận triển khai': 3,
  'Năm 2026': 5,
  'Đến năm 2030': 6,
  'Nhiệm vụ thực hiện tại địa phương': 8,
};

/** "3.1-3.3" and "1.1 và 1.3" name several rows. */
function codesOf(printed: string, rows: PlanSource['rows']): string[] {
  const [from, to] = printed.split('-');
  if (to !== undefined) return rows.map((row) => row[0] ?? '').filter((code) => code >= (from ?? '') && code <= to);
  return printed.split(' và ');
}

function cellsOfLocTan(source: PlanSource, codes: string, column: string): string[] {
  return codesOf(codes, source.rows).map(
    (code) => source.rows.find((row) => row[0] === code)?.[columns[column] ?? -1] ?? '',
  );
}

/** A row of La Ngà's Phụ lục I by its key: the letter of the group row above, then the number. */
export function rowsByKey(rows: PlanSource['rows']): Map<string, readonly string[]> {
  const byKey = new Map<string, readonly string[]>();
  let letter = '';
  for (const row of rows) {
    if (/^[A-Z]$/.test(row[0] ?? '')) letter = row[0] ?? '';
    else if (row.length === 6) byKey.set(`${letter}${row[0]}`, row);
    else byKey.set(`T${row[0]}`, row);
  }
  return byKey;
}

function inAppendix(source: PlanSource, place: string): string[] | null {
  const cell = /^Phụ lục, (.+), cột "(.+)"$/.exec(place);
  if (cell !== null) return cellsOfLocTan(source, cell[1] ?? '', cell[2] ?? '');
  const key = /^Phụ lục I, ([A-C]\d+)(?: \((.+)\))?$/.exec(place);
  const task = /^Phụ lục II, nhiệm vụ (\d)$/.exec(place);
  if (key === null && task === null) return null;
  const row = rowsByKey(source.rows).get(key?.[1] ?? `T${task?.[1]}`) ?? [];
  return key?.[2] !== undefined && row[4] !== key[2] ? [] : [row.join('\n')];
}

function inSection(source: PlanSource, section: string, detail: string): string[] {
  const paragraphs = source.sections.get(section) ?? [];
  if (detail === 'tiêu đề') return paragraphs.slice(0, 1);
  const nth = /^(gạch đầu dòng|dấu cộng|đoạn) thứ (.+)$/.exec(detail);
  if (nth === null) return paragraphs.filter((paragraph) => detail === '' || paragraph.startsWith(`- ${detail}:`));
  const sign = { 'gạch đầu dòng': '- ', 'dấu cộng': '+ ', đoạn: '' }[nth[1] ?? ''] ?? '';
  const counted = paragraphs.slice(1).filter((paragraph) => paragraph.startsWith(sign));
  return counted.slice(ordinals.indexOf(nth[2] ?? ''), ordinals.indexOf(nth[2] ?? '') + 1);
}

/**
 * The passages of the source that a "where" points at; a quote must stand in each of them.
 *
 * whereQuoted(source, 'Phụ lục, 6.3, cột "Năm 2026"') //=> ['>30%']
 * whereQuoted(source, 'Mục V.1, Phòng Kinh tế') //=> ['- Phòng Kinh tế: Trực tiếp chịu trách nhiệm …']
 */
export function whereQuoted(source: PlanSource, place: string): string[] {
  const appendix = inAppendix(source, place);
  if (appendix !== null) return appendix;
  if (place === 'Đoạn mở đầu') return [(source.sections.get('') ?? []).join(' ')];
  const section = /^Mục ([IVX]+(?:\.\d)?(?:\.[a-z])?)(?:, (.+))?$/.exec(place);
  return section === null ? [] : inSection(source, section[1] ?? '', section[2] ?? '');
}
