import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../local/json/check-json.ts';
import { closeJson } from '../../local/json/close-json.ts';
import { refreshJson } from '../../local/json/refresh-json.ts';
import { reopenJson } from '../../local/json/reopen-json.ts';
import { statusJson } from '../../local/json/status-json.ts';
import { readXlsx } from '../../local/xlsx/index.ts';
import type { Workbook } from '../../shared/index.ts';
import { periodInputs, periodTableKinds, periodTables } from '../../shared/use-cases/history/period-tables.ts';
import { markers, shownMarkers } from '../../shared/workbook/anchors.ts';
import { readTable } from '../../shared/workbook/read-table.ts';
import { TEMPLATE_VERSION } from '../../shared/workbook/templates/config.ts';
import { readTracker } from '../../shared/workbook/tracker/read-tracker.ts';
import { validationErrors } from '../support/ooxml.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { dti, dtiJson } from './commands/dti.ts';
import { templateFixture } from './template-fixture.ts';

const FOLDER = 'test/fixtures';
const PLANS = ['loc-tan', 'la-nga'] as const;
const fixtures = readdirSync(FOLDER).filter((name) => /^template-v\d+-.*\.xlsx$/.test(name));
const nameOf = (version: number, plan: string): string => `template-v${version}-${plan}.xlsx`;
const folder = tempFolder();
const REASON = ['--reason', 'Đơn vị sẽ bổ sung'] as const;

/** Everything that people typed into the tabs for open periods, by unit, table and row. */
function typed(file: string): readonly string[] {
  const workbook = readXlsx(readFileSync(file));
  return openPeriods(workbook).flatMap((period) =>
    periodTables(workbook, period).flatMap((tables) =>
      periodTableKinds.flatMap((kind) =>
        (tables[kind]?.rows ?? []).flatMap((row) => {
          const cells = periodInputs[kind].filter((key) => !row.hasFormula(key)).map((key) => row.value(key));
          const says = cells.some((value) => value !== null && value !== 'Chưa gửi');
          return says ? [JSON.stringify([tables.unit, period, kind, row.value('code'), cells])] : [];
        }),
      ),
    ),
  );
}

function openPeriods(workbook: Workbook): readonly string[] {
  const read = readTracker(workbook);
  if (!read.ok) throw new Error(read.problem.en);
  return read.value.open.map(({ period }) => period);
}

const statuses = async (file: string) =>
  (await dtiJson(statusJson, 'status', file)).indicators.map(({ code, status, value }) => [code, status, value]);

/**
 * A fixture for each template version. After TEMPLATE_VERSION was raised, `DTI_WRITE_FIXTURES=1 npm run jest --
 * test/local/template-versions.test.ts` writes those of the new version; commit them, and never write one again.
 */
test.each(PLANS)('the version of today has a workbook of %s among the fixtures', (plan) => {
  const path = join(FOLDER, nameOf(TEMPLATE_VERSION, plan));
  if (process.env.DTI_WRITE_FIXTURES === '1' && !existsSync(path)) writeFileSync(path, templateFixture(plan));
  expect(existsSync(path)).toBe(true);
});

describe.each(fixtures)('%s', (name) => {
  const copied = (): string => {
    const file = join(mkdtempSync(join(folder, 'v-')), 'a.xlsx');
    copyFileSync(join(FOLDER, name), file);
    return file;
  };
  test('is checked, refreshed, judged, closed, reopened and reported, and what was typed stays', async () => {
    const file = copied();
    const entries = typed(file);
    const [period = ''] = openPeriods(readXlsx(readFileSync(file)));
    expect(entries.length).toBeGreaterThan(10);
    const codes = (await dtiJson(checkJson, 'check', file)).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'missing-table' || code === 'missing-column')).toEqual([]);
    const before = await dtiJson(statusJson, 'status', file);
    await dtiJson(refreshJson, 'refresh', file);
    expect([await dtiJson(statusJson, 'status', file), typed(file)]).toEqual([before, entries]);
    const report = join(folder, `${name}.docx`);
    expect((await dti('report', file, '--period', period, '-o', report)).exit).not.toBe(2);
    expect(existsSync(report)).toBe(true);
    expect(await dtiJson(closeJson, 'close', file, '--period', period, ...REASON)).toMatchObject({ closed: true });
    expect((await dtiJson(refreshJson, 'refresh', file)).written).toBe(false);
    await dtiJson(reopenJson, 'reopen', file, '--period', period, ...REASON);
    expect([await dtiJson(statusJson, 'status', file), typed(file)]).toEqual([before, entries]);
  });
  test('gets what came with later versions when the templates are inserted again, once', async () => {
    const file = copied();
    const plan = name.replace(/^template-v\d+-|\.xlsx$/g, '');
    const [entries, before] = [typed(file), await statuses(file)];
    // a workbook of today that lacks nothing is told so
    const { err } = await dti('insert', file, '--plan', plan);
    expect(err === '' || name === nameOf(TEMPLATE_VERSION, plan)).toBe(true);
    expect(typed(file)).toEqual(entries);
    const bytes = readFileSync(file);
    await dti('insert', file, '--plan', plan);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(await statuses(file)).toEqual(before);
    const now = readXlsx(readFileSync(file));
    const lost = Object.values({ ...markers, ...shownMarkers }).filter((marker) => readTable(now, marker) === null);
    expect(lost.filter((marker) => marker !== markers.hamlets)).toEqual([]);
    const version = readTable(now, markers.settings)?.rows.find((row) => row.value('key') === 'template-version');
    expect(version?.value('value')).toBe(TEMPLATE_VERSION);
    const { findings } = await dtiJson(checkJson, 'check', file);
    expect(findings.filter(({ code }) => code === 'missing-table' || code === 'missing-column')).toEqual([]);
    expect(await validationErrors([file])).toEqual({ [file]: [] });
  });
});
