import { type FileProblem, fileProblemSentence, type Sentence } from '../../shared/index.ts';
import { readTrackerFile, writeTrackerFile } from '../files/index.ts';
import { openXlsxWorkbook } from '../xlsx/index.ts';
import { type Failed, failed } from './command.ts';

/** A file that is open for a command; nothing waits. */
export type OpenXlsx = ReturnType<typeof openXlsxWorkbook>;

export interface OpenTracker {
  readonly ok: true;
  readonly xlsx: OpenXlsx;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
}

/** Reads the file that a command was given, or says why it cannot be used. */
export function openTracker(path: string): OpenTracker | Failed {
  const read = readTrackerFile(path);
  if (!read.ok) return fileProblem(read.problem, path);
  return { ok: true, xlsx: openXlsxWorkbook(read.file), bytes: read.bytes };
}

/** What is wrong with a file, as an answer. */
export const fileProblem = (problem: FileProblem, path: string): Failed =>
  failed(`file-${problem}`, fileProblemSentence(problem, path));

/**
 * Writes the file whole or not at all; null when it is written. `basis` is what the file held when it was read, null
 * for a new one.
 */
export function saveTracker(
  path: string,
  xlsx: Pick<OpenXlsx, 'save'>,
  basis: Uint8Array | null = null,
): Failed | null {
  const written = writeTrackerFile(path, xlsx.save(), basis);
  return written.ok ? null : fileProblem(written.problem, path);
}

/** The core cannot work on this workbook. */
export function refused(problem: Sentence): Failed {
  return failed('not-a-tracker', problem);
}
