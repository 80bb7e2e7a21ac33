import { type Change, type FileProblem, HostCannot } from '../../shared/index.ts';
import { applyChanges, emptyModel, type WorkbookModel } from '../workbook-model/index.ts';
import { createXlsx, openPackage, openXlsxWorkbook, type XlsxPackage } from '../xlsx/index.ts';
import { readModel } from '../xlsx/look/read-model.ts';

export interface OpenedFiles {
  open(bytes: Uint8Array, name: string): Opened;
  /** The bytes of the file with the changes in it; of a new file where there is no id. */
  save(id: string | null, changes: readonly Change[]): Saved;
}
export type Opened =
  | { readonly ok: true; readonly value: { readonly id: string; readonly name: string; readonly model: WorkbookModel } }
  | { readonly ok: false; readonly problem: FileProblem };
export type Saved =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'gone' | 'cannot-keep' };

/** Files kept in memory, for as many pages as a person has open. */
const KEPT = 8;

/** The files that pages have opened; the ones on the disk are never written. */
export function openedFiles(): OpenedFiles {
  const files = new Map<string, XlsxPackage>();
  let next = 1;
  return {
    open(bytes, name) {
      const opened = openPackage(bytes);
      if (!opened.ok) return opened;
      const id = String(next++);
      files.set(id, opened.file);
      const [oldest] = files.keys();
      if (files.size > KEPT && oldest !== undefined) files.delete(oldest);
      return { ok: true, value: { id, name, model: readModel(opened.file) } };
    },
    save(id, changes) {
      if (id === null) return { ok: true, bytes: createXlsx(applyChanges(emptyModel(), changes)) };
      const file = files.get(id);
      if (file === undefined) return { ok: false, problem: 'gone' };
      try {
        const workbook = openXlsxWorkbook(file);
        workbook.apply(changes);
        return { ok: true, bytes: workbook.save() };
      } catch (cause) {
        if (cause instanceof HostCannot) return { ok: false, problem: 'cannot-keep' };
        throw cause;
      }
    },
  };
}
