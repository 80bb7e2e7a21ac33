import type { NamedArea } from '../../shared/index.ts';
import type { GoogleRange, SheetsFile } from './services.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Defines names, each once; a name that stands there already, in capitals or not, is moved. */
export function defineNames(
  file: SheetsFile,
  areas: ReadonlyMap<string, NamedArea>,
  rangeOf: (area: NamedArea) => Range & GoogleRange,
): void {
  if (areas.size === 0) return;
  const standing = new Map(file.getNamedRanges().map((named) => [named.getName().toLowerCase(), named]));
  const wanted = new Map([...areas].map(([name, area]) => [name.toLowerCase(), { name, area }]));
  wanted.forEach(({ name, area }, key) => {
    const named = standing.get(key);
    if (named?.getName() === name) {
      named.setRange(rangeOf(area));
      return;
    }
    named?.remove();
    file.setNamedRange(name, rangeOf(area));
  });
}
