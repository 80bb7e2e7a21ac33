import type { XlsxPackage } from './open-package.ts';
import { pack, writeZip } from './write-zip.ts';

/** The bytes of an opened file; parts that were not changed go in as they came. */
export function savePackage({ entries, changed, texts }: XlsxPackage): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    entries.map((entry) => {
      if (!changed.has(entry.name)) return entry;
      const { nameBytes, time, isUtf8 } = entry;
      return { ...pack(entry.name, encoder.encode(texts.get(entry.name) ?? '')), nameBytes, time, isUtf8 };
    }),
  );
}
