import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import { describeHost } from './conformance.ts';

describeHost('memory', () => {
  const host = memoryWorkbook();
  return { host, reopened: () => host };
});
