import { type Answer, type Outcome, type Sentence, type UnitAreas, unitAreas } from '../shared/index.ts';
import { messageOf } from './message-of.ts';
import { services } from './services.ts';
import { areaLocker, NotTheOwner } from './sheets/lock-areas.ts';
import type { SheetsServices } from './sheets/services.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';
import { failures, lockTexts, texts } from './text.ts';
import { withLock } from './with-lock.ts';

/** The units that have a tab, with their officers as `Cấu hình` has them now; nothing is changed. */
export function unitsToLock(): Outcome<readonly UnitAreas[]> {
  const around = services();
  try {
    return unitAreas(sheetsWorkbook(around).snapshot());
  } catch (cause) {
    return { ok: false, problem: failures.read(messageOf(cause)) };
  }
}

/**
 * Lets a unit's tab be edited by its officers, those of the unit that gathers the figures, and the owner only. The
 * columns of results stay open, so that the check and the refresh work for whoever runs them, and the whole tab goes on
 * warning before headings and results are edited. Units for which it cannot be done are left as they were and named.
 */
export function lockTabs(): Answer<null> {
  return withLock(
    (): Answer<null> => {
      const around = services();
      try {
        const units = unitAreas(sheetsWorkbook(around).snapshot());
        if (!units.ok) return units;
        return { ok: true, value: null, notes: locked(around, units.value) };
      } catch (cause) {
        const problem = cause instanceof NotTheOwner ? lockTexts.notOwner(cause.stay) : failures.lock(messageOf(cause));
        return { ok: false, problem };
      }
    },
    { ok: false, problem: texts.busy },
  );
}

/** Locks unit by unit and says what was done and what could not be. */
function locked(around: SheetsServices, units: readonly UnitAreas[]): readonly Sentence[] {
  const lock = areaLocker(around);
  const done: UnitAreas[] = [];
  const notes: Sentence[] = [];
  for (const unit of units.filter(({ officers }) => officers.length > 0)) {
    try {
      lock({ description: descriptionOf(unit), areas: unit.areas, editors: unit.editors });
      done.push(unit);
    } catch (cause) {
      // It would be so for every other unit too.
      if (cause instanceof NotTheOwner) throw cause;
      notes.push(lockTexts.failed(unit.shortName, messageOf(cause)));
    }
  }
  const strangers = withoutAccess(around, done);
  if (strangers.length > 0) notes.push(lockTexts.notShared(strangers));
  const without = units.filter(({ officers }) => officers.length === 0).map(({ shortName }) => shortName);
  if (without.length > 0) notes.push(lockTexts.noAddress(without));
  return [lockTexts.done(done.map(({ shortName, editors }) => `${shortName}: ${editors.join(', ')}`)), ...notes];
}

/** By this a lock is known again, whatever the unit is called by then. */
const descriptionOf = ({ unit }: UnitAreas): string => `${lockTexts.description} (${unit})`;

/** Addresses with which the file is not shared by their own address. */
function withoutAccess({ file }: SheetsServices, units: readonly UnitAreas[]): readonly string[] {
  const owner = file.getOwner();
  const people = [...file.getEditors(), ...(owner ? [owner] : [])];
  const known = new Set(people.map((user) => user.getEmail().toLowerCase()));
  return [...new Set(units.flatMap(({ editors }) => editors))].filter((editor) => !known.has(editor));
}
