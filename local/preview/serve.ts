import { join } from 'node:path';
import { howToStart, type Surroundings } from './how-to-start.ts';
import { openBrowser } from './open-browser.ts';
import { startPreview } from './start-preview.ts';
import { running, texts } from './text.ts';

/**
 * The last step of `npm start`: serves the preview and opens it, and ends cleanly on Ctrl-C. Says the address before
 * anything else, for machines where no browser opens.
 */
export async function serve(root: string, args: readonly string[], around: Surroundings): Promise<void> {
  const { serves, opens } = howToStart(args, around);
  if (!serves) {
    if (!args.includes('--no-preview')) console.log(`\n${texts.notServed.vi}`);
    return;
  }
  const preview = await startPreview({
    folder: root,
    dist: join(root, 'dist'),
    officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
  });
  // Listened for before it is promised: a Ctrl-C right after the sentence ends it cleanly too.
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  console.log(`\n${running(preview.address).vi}\n${texts.stop.vi}`);
  if (opens) openBrowser(preview.address);
  await told;
  await preview.close();
  console.log(`\n${texts.stopped.vi}`);
}
