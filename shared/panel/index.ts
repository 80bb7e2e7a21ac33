/** The door of the panel: Google's sidebar and Excel's task pane show the same one. The page adds panel.css. */
export { type InsertOptions, mountInsert } from './mount-insert.ts';
export { mountPane } from './mount-pane.ts';
export type { Panel, PanelOptions } from './mount-panel.ts';
export { mountPanel } from './mount-panel.ts';
export type { PanelHost } from './panel-host.ts';
export { mountReport } from './report/mount-report.ts';
export type { ReportHost } from './report/report-host.ts';
