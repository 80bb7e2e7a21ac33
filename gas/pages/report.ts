import { mountReport } from '../../shared/panel/index.ts';
import { reportDocx } from '../../shared/report-docx/index.ts';
import { askServer } from './call-server.ts';
import { pageLocale } from './page-locale.ts';
import { sheetsHost } from './sheets-host.ts';

/** The Word document is built here, in the page, so that no right to files is needed. */
const form = mountReport(
  document.body,
  {
    make: (wish) => askServer('serverReport', wish),
    write: (wish) => askServer('serverReportSheets', wish),
    build: reportDocx,
    select: sheetsHost.select,
  },
  { locale: pageLocale() },
);
void form.open();
