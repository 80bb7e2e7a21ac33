import { mountPanel, type Panel, type PanelOptions } from './mount-panel.ts';
import type { PanelHost } from './panel-host.ts';
import { mountReport } from './report/mount-report.ts';
import type { ReportHost } from './report/report-host.ts';

export interface PaneOptions extends PanelOptions {
  /** What is shown first; the dashboard where nothing is said. */
  readonly first?: 'dashboard' | 'report';
}

/**
 * Puts the dashboard and the form "Tạo báo cáo" into one page, one of them shown, for a host that has one pane: the
 * button of the dashboard leads to the form, and the form back. The page includes panel.css.
 *
 * mountPane(document.body, host, reportHost, { locale: 'vi', first: 'report' });
 */
export function mountPane(page: HTMLElement, host: PanelHost, report: ReportHost, options: PaneOptions): Panel {
  const { locale, first = 'dashboard' } = options;
  const [dashboard, form] = [screenIn(page), screenIn(page)];
  const show = (one: HTMLElement): void => {
    for (const screen of [dashboard, form]) screen.hidden = screen !== one;
  };
  const reportForm = mountReport(form, report, {
    locale,
    back: () => {
      show(dashboard);
      dashboard.querySelector<HTMLElement>('[data-key=report]')?.focus();
    },
  });
  const openReport = (): Promise<void> => {
    show(form);
    return reportForm.open();
  };
  // Whoever asked for the report waits for the report alone.
  if (first === 'report') void openReport();
  else show(dashboard);
  const openFromPanel = async () => {
    void openReport();
    return { ok: true, value: null, notes: [] } as const;
  };
  const panel = mountPanel(dashboard, { ...host, report: openFromPanel }, options);
  const setTheme: Panel['setTheme'] = (theme) => {
    panel.setTheme(theme);
    reportForm.setTheme(theme);
  };
  if (options.theme) setTheme(options.theme);
  return { ...panel, setTheme };
}

function screenIn(page: HTMLElement): HTMLElement {
  const screen = document.createElement('div');
  page.append(screen);
  return screen;
}
