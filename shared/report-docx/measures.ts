/** Lengths of Phụ lục I of Nghị định 30/2020/NĐ-CP. Millimetres, unless the name says otherwise. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
export const textWidth = page.width - page.left - page.right;
/** Of the landscape appendix. */
export const wideTextWidth = page.height - page.left - page.right;

export const FONT = 'Times New Roman';

/** Millimetres as twentieths of a point.
 *  twips(25.4) //=> 1440 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points as the half points that Word counts letters in. */
export const halfPoints = (points: number): number => points * 2;

// Adobe's metrics of Times-Bold, thousandths of the size: what a short rule is measured by.
const WIDTHS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...Object.entries({
    250: ' .,',
    278: 'il/',
    333: '-fjt()',
    389: 'Is',
    444: 'cerz',
    500: 'agovxyJ0123456789',
    556: 'bdhknpquSđ',
    611: 'FP',
    667: 'BELTZ',
    722: 'wACDNRUVXYĐ',
    778: 'GHKOQ',
    833: 'm&',
    944: 'M',
    1000: 'W',
  }).map(([width, letters]) => Object.fromEntries([...letters].map((letter) => [letter, Number(width)]))),
);

/** How long a bold line of Times New Roman is, within a few per cent.
 *  boldWidth('Độc lập - Tự do - Hạnh phúc', 14) //=> about 62 */
export function boldWidth(text: string, points: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const thousandths = letters.reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0);
  return (thousandths / 1000) * points * (25.4 / 72);
}
