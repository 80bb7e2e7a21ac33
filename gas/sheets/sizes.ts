/** Pixels of a column that is so many characters wide, as Excel counts them. pixelsWide(9) //=> 68 */
export const pixelsWide = (characters: number): number => Math.round(characters * 7 + 5);

/** Pixels of a row that is so many points high. pixelsHigh(15) //=> 20 */
export const pixelsHigh = (points: number): number => Math.round((points * 4) / 3);
