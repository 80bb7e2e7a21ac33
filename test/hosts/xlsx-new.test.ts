import { newXlsxWorkbook, openPackage, openXlsxWorkbook } from '../../local/xlsx/index.ts';
import type { Change } from '../../shared/workbook/change.ts';
import type { Host } from '../../shared/workbook/host.ts';
import { describeHost } from './conformance.ts';

/** All lists go into one new workbook; what is read is always the file that it makes. */
describeHost('a new .xlsx file', () => {
  const workbook = newXlsxWorkbook();
  const host: Host = {
    name: workbook.name,
    calculates: workbook.calculates,
    apply: (changes: readonly Change[]) => workbook.apply(changes),
    snapshot() {
      const opened = openPackage(workbook.save());
      if (!opened.ok) throw new Error(opened.problem);
      return openXlsxWorkbook(opened.file).snapshot();
    },
  };
  return { host, reopened: () => host };
});
