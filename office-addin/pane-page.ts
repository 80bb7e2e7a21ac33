import { mountPane } from '../shared/panel/index.ts';
import { excelHost, excelReport } from './excel-host.ts';
import { localeOf } from './locale.ts';
import { canDownload } from './office.ts';
import { themeOf } from './office-theme.ts';
import type { OpenCommands } from './open-commands.ts';

/** The task pane: the panel first, the core when it is asked for. The ribbon's "Tạo báo cáo" opens it at its form. */
await Office.onReady();
const locale = localeOf(Office.context.displayLanguage);
document.documentElement.lang = locale;

let opening: Promise<OpenCommands> | null = null;
const load = (): Promise<OpenCommands> => {
  opening ??= import('./open-commands.ts').then(({ openCommands }) => openCommands());
  return opening;
};

const theme = () => themeOf(Office.context.officeTheme);
const first = new URLSearchParams(window.location.search).get('show') === 'report' ? 'report' : 'dashboard';
const panel = mountPane(document.body, excelHost(load), excelReport(load, canDownload()), { locale, first });
panel.setTheme(theme());
// Excel tells of no change of the theme; a person who changes it comes back to the pane afterwards.
window.addEventListener('focus', () => panel.setTheme(theme()));

const [{ judge }, { listenToEdits }] = await Promise.all([load(), import('./listen-to-edits.ts')]);
await listenToEdits(judge, panel.edited);
