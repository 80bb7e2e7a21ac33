import type { ReportModel, Sentence } from '../shared/index.ts';
import { offered } from './text.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Builds the report's Word document in the pane, with the library that comes only now, and offers it for download. */
export async function offerDocument(model: ReportModel): Promise<Sentence> {
  const { reportDocx } = await import('../shared/report-docx/index.ts');
  const name = `bao-cao-${model.period}.docx`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([(await reportDocx(model)) as BlobPart], { type: TYPE }));
  link.download = name;
  link.click();
  // the web view reads the address after the click has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return offered(name);
}
