import { mountInsert } from '../../shared/panel/index.ts';
import { closeDialog, messageOf } from './call-server.ts';
import { pageLocale } from './page-locale.ts';
import { sheetsHost } from './sheets-host.ts';
import { cannotOpen } from './text.ts';

mountInsert(document.body, sheetsHost, {
  locale: pageLocale(),
  close: closeDialog,
  unreachable: (cause) => cannotOpen(messageOf(cause)),
});
