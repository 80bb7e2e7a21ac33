import type { Party, YearTarget } from '../schema.ts';

/**
 * The units named in one cell of the plan, mapped by hand: commas inside names make splitting unsafe.
 *
 * party('Công an xã, Văn phòng HĐND và UBND', 'cong-an', 'van-phong')
 */
export function party(printed: string, ...units: string[]): Party {
  return { printed, units, all: false };
}

/**
 * "Các cơ quan, đơn vị liên quan": every unit, as one party.
 *
 * everyUnit('Các cơ quan, đơn vị') //=> { printed: 'Các cơ quan, đơn vị', units: [], all: true }
 */
export function everyUnit(printed: string): Party {
  return { printed, units: [], all: true };
}

/** An empty cell: nobody is named. */
export const nobody: Party = { printed: '', units: [], all: false };

/**
 * One year's target: what is printed and how it is read.
 *
 * target(2026, '>20%', percent(0.2, '>'))
 */
export function target(year: number, printed: string, reading: YearTarget['reading']): YearTarget {
  return { year, printed, reading, undetermined: null };
}

/**
 * A target nobody can judge on until the clerk has said what it means.
 *
 * unclear(2030, '100%', percent(1), 'Chưa rõ 100% của tổng số nào.')
 */
export function unclear(
  year: number,
  printed: string,
  reading: YearTarget['reading'],
  undetermined: string,
): YearTarget {
  return { year, printed, reading, undetermined };
}
