import type { PanelHost } from '../../shared/panel/index.ts';
import { askServer, callServer } from './call-server.ts';

/** What Google Sheets does for the panel. */
export const sheetsHost: PanelHost = {
  plans: () => callServer('serverPlans'),
  state: () => askServer('serverState'),
  insert: (plan) => askServer('serverInsert', plan),
  check: () => askServer('serverCheck'),
  refresh: () => askServer('serverRefresh'),
  close: (period, reason) => askServer('serverClose', period, reason),
  closed: () => askServer('serverClosed'),
  reopen: (period, reason) => askServer('serverReopen', period, reason),
  report: () => askServer('serverOpenReport'),
  remind: () => askServer('serverRemind'),
  select: (sheet, cell) => askServer('serverSelect', sheet, cell),
};
