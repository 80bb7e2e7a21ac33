import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Preview, startPreview } from '../../local/preview/start-preview.ts';
import { createXlsx } from '../../local/xlsx/index.ts';
import { sampleModel } from '../local/commands/trackers.ts';
import { tempFolder } from '../support/temp-folder.ts';

export const officeJs = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');

export interface Built {
  /** The add-in and the page of the preview, as they are shipped. */
  readonly dist: string;
  /** A working folder with a sample in out/. */
  readonly folder: string;
}

const places = { dist: tempFolder(), folder: tempFolder(), outside: tempFolder() };

const script = (name: string): Promise<unknown> =>
  import(new URL(`../../local/scripts/${name}`, import.meta.url).href) as Promise<unknown>;

/** Builds both into a folder of this test file's own. */
export async function built(): Promise<Built> {
  const { dist, folder } = places;
  const { buildAddin } = (await script('build-addin.mjs')) as { buildAddin(at: string, to: string): Promise<void> };
  const { buildPreviewPage } = (await script('build-preview.mjs')) as { buildPreviewPage(to: string): Promise<void> };
  await Promise.all([
    buildAddin('https://localhost:3000', join(dist, 'office-addin')),
    buildPreviewPage(join(dist, 'preview')),
  ]);
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/la-nga-mau.xlsx'), createXlsx(sampleModel('la-nga')));
  return { dist, folder };
}

/** Serves them as `npm start` does. */
export const previewUnderTest = ({ dist, folder }: Built): Promise<Preview> => startPreview({ folder, dist, officeJs });

/** A copy of the sample in another folder, for what must not be found. */
export function beside(folder: string, name: string): string {
  const path = join(places.outside, name);
  cpSync(join(folder, 'out/la-nga-mau.xlsx'), path);
  return path;
}
