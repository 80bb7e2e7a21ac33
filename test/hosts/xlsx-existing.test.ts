import { newXlsxWorkbook, openPackage, openXlsxWorkbook, type XlsxWorkbook } from '../../local/xlsx/index.ts';
import { describeHost } from './conformance.ts';

/** The first list makes the file; every later one changes the file that was saved before. */
describeHost('an existing .xlsx file', () => {
  let current: XlsxWorkbook = newXlsxWorkbook();
  return {
    host: current,
    reopened() {
      const opened = openPackage(current.save());
      if (!opened.ok) throw new Error(opened.problem);
      current = openXlsxWorkbook(opened.file);
      return current;
    },
  };
});
