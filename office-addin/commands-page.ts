import { localeOf } from './locale.ts';
import { tell } from './office.ts';
import { openCommands } from './open-commands.ts';
import { registerRibbon } from './ribbon.ts';

/** The page behind the ribbon's buttons; nobody sees it. */
await Office.onReady();
registerRibbon(
  { associate: (name, run) => Office.actions.associate(name, run), tell },
  openCommands().commands,
  localeOf(Office.context.displayLanguage),
);
