import { mountPanel } from '../../shared/panel/index.ts';
import { pageLocale } from './page-locale.ts';
import { sheetsHost } from './sheets-host.ts';

mountPanel(document.body, sheetsHost, { locale: pageLocale() });
