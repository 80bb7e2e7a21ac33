import type { OfferedFile } from './report-state.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Gives a Word document to the browser to save. Where the browser does not take it by itself, the address serves a link
 * for as long as the page is open: no browser says whether it took the file.
 */
export function offerFile(name: string, bytes: Uint8Array): OfferedFile {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return { name, address };
}
