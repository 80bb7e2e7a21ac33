import type { Change } from '../../../shared/index.ts';
import type { WorkbookModel } from '../../workbook-model/index.ts';

/** A file that the local server has read. */
export interface OpenedFile {
  readonly id: string;
  readonly name: string;
  readonly model: WorkbookModel;
}
type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string | null };

/** The .xlsx files in the working folder, as paths from it. */
export const listFiles = (locale: string): Promise<Answered<readonly string[]>> => asked(`files?lang=${locale}`);

export const openNamed = (path: string, locale: string): Promise<Answered<OpenedFile>> =>
  asked(`open?lang=${locale}&path=${encodeURIComponent(path)}`, { method: 'POST' });

export const openBytes = (file: File, locale: string): Promise<Answered<OpenedFile>> =>
  asked(`open?lang=${locale}&name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });

/** The opened file with the changes in it; without an id a new file. */
export async function saveFile(id: string | null, changes: readonly Change[], locale: string): Promise<Answered<Blob>> {
  const answer = await reached(`save?lang=${locale}`, { method: 'POST', body: JSON.stringify({ id, changes }) });
  if (answer === null) return { ok: false, problem: null };
  return answer.ok ? { ok: true, value: await answer.blob() } : { ok: false, problem: await answer.text() };
}

async function asked<T>(path: string, init?: RequestInit): Promise<Answered<T>> {
  const answer = await reached(path, init);
  if (answer === null) return { ok: false, problem: null };
  return answer.ok ? { ok: true, value: (await answer.json()) as T } : { ok: false, problem: await answer.text() };
}

/** Null where the server is gone. */
const reached = (path: string, init?: RequestInit): Promise<Response | null> => fetch(path, init).catch(() => null);
