import { contextOf } from './context.ts';
import { documentApp } from './document-app.ts';
import { mailApp, scriptApp } from './mail-and-triggers.ts';
import { peopleOf } from './people.ts';
import { rangeObject } from './range.ts';
import {
  cacheService,
  htmlService,
  lockService,
  propertiesService,
  sessionService,
  spreadsheetApp,
  utilities,
} from './services.ts';
import { sheetObject } from './sheet.ts';
import { spreadsheetObject } from './spreadsheet.ts';
import type { Box, SheetState } from './state.ts';
import type { Given } from './strict.ts';

/** Runs inside the bare context, so that its arrays and dates are of the same realm as the script's. */
const world = globalThis as unknown as Record<string, unknown>;
const given = world.__given as Given;
delete world.__given;

// The clock of the script is the simulated one.
world.Date = new Proxy(Date, {
  construct: (real, args) => Reflect.construct(real, args.length === 0 ? [given.state.clock] : args) as object,
  get: (real, key) => (key === 'now' ? () => given.state.clock : Reflect.get(real, key)),
});

const context = contextOf(given);
world.SpreadsheetApp = spreadsheetApp(context);
world.LockService = lockService(context);
world.CacheService = cacheService(context);
world.PropertiesService = propertiesService(context);
world.Utilities = utilities(context);
world.Session = sessionService(context);
world.HtmlService = htmlService(context);
world.MailApp = mailApp(context);
world.ScriptApp = scriptApp(context);
world.DocumentApp = documentApp(context);

/** What only the test host uses: the person at the file, and the event of an edit. */
world.__test = {
  people: peopleOf(context),
  /** https://developers.google.com/apps-script/guides/triggers/events#edit */
  editEvent(title: string, box: Box, value: string | undefined) {
    const sheet = given.state.file.sheets.find((one) => one.title === title) as SheetState;
    const range = rangeObject(context, { sheet, box }, (one) => sheetObject(context, one));
    const single = box.rows * box.columns === 1;
    return {
      authMode: given.state.session.authMode,
      source: spreadsheetObject(context),
      range,
      ...(single ? { value } : {}),
    };
  },
};
