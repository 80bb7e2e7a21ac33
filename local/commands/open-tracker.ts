import { type FileProblem, fileProblemSentence, type Sentence } from '../../shared/index.ts';
import { readTrackerFile, writeTrackerFile } from '../files/index.ts';
import { openXlsxWorkbook } from '../xlsx/index.ts';
import { type Failed, failed } from './command.ts';

/** A file that is open for a command; nothing waits. */
export type OpenXlsx = ReturnType<typeof openXlsxWorkbook>;

/** Reads the file that a command was given, or says why it cannot be used. */
export function openTracker(path: string): { readonly ok: true; readonly xlsx: OpenXlsx } | Failed {
  const read = readTrackerFile(path);
  if (!read.ok) return fileProblem(read.problem, path);
  return { ok: true, xlsx: openXlsxWorkbook(read.file) };
}

/** What is wrong with a file, as an answer. */
export const fileProblem = (problem: FileProblem, path: string): Failed =>
  failed(`file-${problem}`, fileProblemSentence(problem, path));

/** Writes the file whole or not at all; null when it is written. */
export function saveTracker(path: string, xlsx: Pick<OpenXlsx, 'save'>): Failed | null {
  const written = writeTrackerFile(path, xlsx.save());
  return written.ok ? null : fileProblem(written.problem, path);
}

/** The core cannot work on this workbook. */
export function refused(problem: Sentence): Failed {
  return failed('not-a-tracker', problem);
}
