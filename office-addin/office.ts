import type { PlainDate } from '../shared/index.ts';
import type { ExcelSlice } from './workbook/excel-slice.ts';

/** The Excel that this page was opened in; after Office.onReady. */
export const officeExcel = (): ExcelSlice => ({
  run: (batch) => Excel.run(batch),
  hasApi: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
});

/** The day on the person's own clock. */
export function today(): PlainDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Whether a file can be saved from the pane. In Excel for Mac and on tablets a download does nothing and says nothing
 * (https://github.com/OfficeDev/office-js/issues/2700, closed as "by design").
 */
export function canDownload(): boolean {
  const { Mac, iOS, Android } = Office.PlatformType;
  return ![Mac, iOS, Android].includes(Office.context.platform);
}

/**
 * Shows a text in a dialog, because a function of the ribbon has no page of its own, and waits until it is closed:
 * after event.completed() Excel may take the runtime away, and the dialog with it
 * (https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins).
 */
export function tell(text: string): Promise<void> {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(text);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 30, width: 30, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
