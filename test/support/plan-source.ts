import { readFileSync } from 'node:fs';
import type { Plan } from '../../shared/plan/schema.ts';

/** The text of a plan as it came from the OCR, read into what the built-in plan data can be compared with. */
export interface PlanSource {
  /** Everything outside tables, as one line. */
  readonly body: string;
  /** Appendix rows without repeated headers, rows broken over pages joined. */
  readonly rows: readonly (readonly string[])[];
  /** First cell of each row that was joined. */
  readonly joined: readonly string[];
  /** Paragraphs by section: "III.3.b", "VI.1"; "" before the first heading. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
const withoutEmphasis = (text: string): string => text.replace(/\*/g, '');

/** Applies the listed corrections, in their order, wherever the misreading stands. */
function corrected(text: string, misreadings: Plan['misreadings']): string {
  return misreadings.reduce((sofar, { misread, corrected: right }) => sofar.split(misread).join(right), text);
}

/** The pages' header: "Stt …" and, in Lộc Tấn, the second line under "Phân công tại cấp xã". */
const isHeader = (cells: readonly string[]): boolean =>
  cells[0] === 'Stt' || cells.includes('Cơ quan, đơn vị tiếp nhận triển khai');

function joinRows(lines: readonly string[]): Pick<PlanSource, 'rows' | 'joined'> {
  const rows: string[][] = [];
  const joined: string[] = [];
  for (const cells of lines.map((line) => line.split('\t').map(spaces))) {
    const last = rows[rows.length - 1];
    if (isHeader(cells)) continue;
    if (cells[0] !== '' || last === undefined) rows.push(cells);
    else {
      cells.forEach((cell, column) => {
        last[column] = spaces(`${last[column] ?? ''} ${cell}`);
      });
      joined.push(last[0] ?? '');
    }
  }
  return { rows, joined };
}

/** Where a heading leads: "III. …" → "III", then "3. …" → "III.3", then "b) …" → "III.3.b". */
function sectionAfter(current: string, line: string): string | null {
  const [roman = '', arabic = ''] = current.split('.');
  const match = /^(?:([IVX]+)\.|(\d+)\.|([a-z])\)) /.exec(line);
  if (match?.[1] !== undefined) return match[1];
  if (match?.[2] !== undefined) return `${roman}.${match[2]}`;
  return match?.[3] === undefined ? null : `${roman}.${arabic}.${match[3]}`;
}

function sectionsOf(lines: readonly string[]): Map<string, string[]> {
  const sections = new Map<string, string[]>([['', []]]);
  let current = '';
  for (const line of lines) {
    current = sectionAfter(current, line) ?? current;
    const paragraphs = sections.get(current) ?? [];
    const opensParagraph = /^([-+] |[IVX]+\. |\d+\. |[a-z]\) |\p{Lu})/u.test(line) || paragraphs.length === 0;
    if (opensParagraph) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()} ${line}`);
    sections.set(current, paragraphs);
  }
  return sections;
}

/**
 * Reads one of the two sources in `test/fixtures/sources/`.
 *
 * planSource(locTan).joined //=> ['1.2', '2.2', '3.3', '4.3', '5.2', '6.4']
 */
export function planSource(plan: Plan): PlanSource {
  const file = new URL(`../fixtures/sources/${plan.id}.txt`, import.meta.url);
  const lines = withoutEmphasis(readFileSync(file, 'utf8')).split('\n');
  const prose = lines.filter((line) => !line.includes('\t')).map(spaces);
  const table = joinRows(lines.filter((line) => line.includes('\t')));
  const right = (text: string): string => corrected(text, plan.misreadings);
  const sections = sectionsOf(prose.filter((line) => line !== '').map(right));
  return {
    body: right(spaces(prose.join(' '))),
    rows: table.rows.map((cells) => cells.map(right)),
    joined: table.joined,
    sections,
  };
}

/** The source as it is but for spacing, emphasis and joined rows: what misreadings are looked for in. */
export function uncorrected(plan: Plan): string {
  const { body, rows } = planSource({ ...plan, misreadings: [] });
  return [body, ...rows.flat()].join('\n');
}

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
