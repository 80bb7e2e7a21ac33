import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequests } from './answer-request.ts';
import { openedFiles } from './opened-files.ts';
import { workingFolder } from './working-folder.ts';

export interface Preview {
  /** With the token; whoever does not know it gets nothing. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PreviewPlaces {
  /** The folder whose .xlsx files may be opened by name. */
  readonly folder: string;
  readonly dist: string;
  readonly officeJs: string;
}

/**
 * Serves the preview to this machine alone, on a port that is free.
 *
 * const preview = await startPreview({ folder: 'out', dist: 'dist', officeJs: '…' });
 * preview.address //=> 'http://127.0.0.1:40123/8f3a…/'
 */
export async function startPreview({ folder, dist, officeJs }: PreviewPlaces): Promise<Preview> {
  const token = randomBytes(16).toString('hex');
  const options = { token, folder: workingFolder(folder), files: openedFiles(), dist, officeJs };
  const server = createServer(answerRequests(options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
