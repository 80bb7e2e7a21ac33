import type { Sentence } from './sentence.ts';

/** Which figure is judged where single periods are asked for and the year is judged. */
export const yearSoFarText = (periods: number, year: number): Sentence => ({
  vi: `Kết quả cộng chung ${periods} kỳ đã có số liệu của năm ${year}.`,
  en: `The result adds up ${periods} periods of ${year} that have figures.`,
});
