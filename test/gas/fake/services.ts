import { type Context, requireType } from './context.ts';
import { formatMoment } from './days.ts';
import { colourRuleBuilder, textStyleBuilder, validationBuilder } from './rules.ts';
import { spreadsheetObject } from './spreadsheet.ts';
import { SCOPES } from './state.ts';
import { uiObject } from './ui.ts';

const LONGEST_PROPERTY = 9 * 1024;
/** Longest that this fake lets a lock stand when its execution was killed. */
const LOCK_MS = 360_000;

const enumOf = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function spreadsheetApp(context: Context): unknown {
  const { session } = context.state;
  return context.make.object(
    'SpreadsheetApp',
    {
      local: {
        newDataValidation: () => validationBuilder(context),
        newConditionalFormatRule: () => colourRuleBuilder(context),
        newTextStyle: () => textStyleBuilder(context),
        getUi() {
          if (!session.hasContainer) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
          return uiObject(context);
        },
        getActiveSpreadsheet() {
          context.access.requireFile('SpreadsheetApp.getActiveSpreadsheet');
          return session.hasContainer ? spreadsheetObject(context) : null;
        },
        openById() {
          context.access.requireScope(SCOPES.allFiles);
          return spreadsheetObject(context);
        },
      },
      flush: { flush: () => undefined },
    },
    {
      BorderStyle: enumOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
      ProtectionType: enumOf('RANGE', 'SHEET'),
      CopyPasteType: enumOf('PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_COLUMN_WIDTHS'),
    },
  );
}

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export function lockService(context: Context): unknown {
  const { state } = context;
  return context.make.object('LockService', {
    local: {
      getDocumentLock() {
        if (!state.session.hasContainer || !state.session.hasLock) return null;
        return context.make.object('Lock', {
          local: {
            tryLock(wait: unknown) {
              requireType(typeof wait === 'number', wait, 'LockService.Lock.tryLock');
              return takeLock(context, wait as number);
            },
            hasLock: () => state.lock?.by === state.execution,
            releaseLock() {
              if (state.lock?.by === state.execution) state.lock = null;
            },
          },
        });
      },
    },
  });
}

function takeLock({ state, make }: Context, wait: number): boolean {
  const { lock } = state;
  if (lock !== null && lock.by !== state.execution && lock.until > state.clock + wait) {
    make.spend(wait);
    return false;
  }
  if (lock !== null && lock.by !== state.execution && lock.until > state.clock) make.spend(lock.until - state.clock);
  state.lock = { by: state.execution, until: state.clock + LOCK_MS };
  return true;
}

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export function propertiesService(context: Context): unknown {
  const { properties } = context.state;
  return context.make.object('PropertiesService', {
    local: {
      getDocumentProperties() {
        context.access.requireFile('PropertiesService.getDocumentProperties');
        return context.make.object('Properties', {
          read: { getProperty: (key: string) => properties[key] ?? null },
          write: {
            setProperty(key: string, value: string) {
              // https://developers.google.com/apps-script/guides/services/quotas ("Properties value size")
              if (value.length > LONGEST_PROPERTY) throw new Error('Argument too large: value');
              properties[key] = String(value);
            },
            deleteProperty(key: string) {
              delete properties[key];
            },
          },
        });
      },
    },
  });
}

export function utilities(context: Context): unknown {
  return context.make.object('Utilities', {
    local: {
      formatDate(date: unknown, timeZone: unknown, format: unknown) {
        requireType(Object.prototype.toString.call(date) === '[object Date]', date, 'Utilities.formatDate');
        requireType(typeof timeZone === 'string' && typeof format === 'string', timeZone, 'Utilities.formatDate');
        return formatMoment((date as Date).getTime(), timeZone as string, format as string);
      },
    },
  });
}

/** https://developers.google.com/apps-script/reference/cache/cache: texts, for at most 6 hours, of one person and script. */
export function cacheService(context: Context): unknown {
  const { state } = context;
  return context.make.object('CacheService', {
    local: {
      getUserCache: () =>
        context.make.object('Cache', {
          local: {
            get(key: string) {
              const kept = state.cache[key];
              return kept !== undefined && kept.until > state.clock ? kept.value : null;
            },
            put(key: string, value: unknown, seconds: unknown) {
              requireType(typeof value === 'string', value, 'CacheService.Cache.put');
              requireType(typeof seconds === 'number' && seconds <= 21_600, seconds, 'CacheService.Cache.put');
              state.cache[key] = { value: value as string, until: state.clock + (seconds as number) * 1000 };
            },
            remove(key: string) {
              delete state.cache[key];
            },
          },
        }),
    },
  });
}

/** The locale is the one thing about a person that AuthMode.NONE gives. https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export function sessionService(context: Context): unknown {
  return context.make.object('Session', {
    local: { getActiveUserLocale: () => context.state.session.userLocale },
  });
}

/** https://developers.google.com/apps-script/reference/html/html-service */
export function htmlService(context: Context): unknown {
  const { files, state } = context;
  return context.make.object('HtmlService', {
    local: {
      createHtmlOutputFromFile(name: string) {
        if (!state.pages.includes(name) && files[name] === undefined) {
          throw new Error(`No HTML file named ${name} was found.`);
        }
        const output: unknown = context.make.object('HtmlOutput', {
          local: {
            setTitle: () => output,
            setWidth: () => output,
            setHeight: () => output,
            getContent: () => contentOf(files[name]),
          },
        });
        context.behind.set(output as object, name);
        return output;
      },
    },
  });
}

/**
 * The text of a file: https://developers.google.com/apps-script/guides/html/best-practices ("include") reads pieces of
 * pages so. Only a text in which HTML has nothing to read is given, since "malformed HTML" is an error of the service.
 */
function contentOf(text: string | undefined): string {
  if (text === undefined || /[<>&]|\/\//.test(text))
    throw new Error('not modelled: markup in a file that a script reads');
  return text;
}
