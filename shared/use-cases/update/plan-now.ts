import type { Indicator, Party, Plan, Task, Unit } from '../../plan/schema.ts';
import { ALL_UNITS } from '../../text/choices.ts';
import { markers } from '../../workbook/anchors.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { readTable } from '../../workbook/read-table.ts';
import { unitNamed } from '../../workbook/tracker/read-units.ts';
import type { TrackedTask, Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** The plan as the workbook has it by now; what a workbook does not hold is the given plan's. */
export function planNow(workbook: Workbook, tracker: Tracker, plan: Plan): Plan {
  const settings = readTable(workbook, markers.settings);
  const text = (key: string): string =>
    cellText(settings?.rows.find((row) => cellText(row.value('key')) === key)?.value('value'));
  const level = (['xã', 'phường', 'đặc khu'] as const).find((one) => one === text('level')) ?? plan.commune.level;
  const isSame = tracker.settings.planId === plan.id;
  const hasTasks = readTable(workbook, markers.tasks) !== null;
  return {
    ...plan,
    id: tracker.settings.planId || plan.id,
    title: tracker.settings.title || plan.title,
    commune: { ...plan.commune, name: text('commune'), level },
    groups: [...tracker.groups],
    units: [...tracker.units],
    indicators: tracker.indicators.map((one) => withParties(one, tracker.units)),
    extraIndicators: [],
    tasks: hasTasks ? tracker.tasks.map(taskOf) : isSame ? plan.tasks : [],
  };
}

/** `Chỉ tiêu` holds who receives and who coordinates in the words of the plan. */
function withParties(indicator: Indicator, units: readonly Unit[]): Indicator {
  const { receives, coordinates } = indicator;
  const others = partyIn(receives.printed, units).units.filter((id) => !receives.units.includes(id));
  return {
    ...indicator,
    receives: receives.all ? receives : { ...receives, units: [...receives.units, ...others] },
    coordinates: partyIn(coordinates.printed, units),
  };
}

/** Units named one after the other, and those who are all: "Các cơ quan, đơn vị liên quan". */
function partyIn(printed: string, units: readonly Unit[]): Party {
  const all = /các cơ quan,? đơn vị/i.test(printed) || printed.toLowerCase() === ALL_UNITS.toLowerCase();
  const names = all ? [] : printed.split(/[,;\n]/).map((name) => name.replace(/\.$/, ''));
  const found = names.flatMap((name) => unitNamed(units, name)?.id ?? []);
  return { printed, units: [...new Set(found)], all };
}

const taskOf = ({ code, name, leads, leadsPrinted, coordinatesPrinted, time, due }: TrackedTask): Task => ({
  id: code,
  printedNumber: code,
  name,
  leads: { printed: leadsPrinted, units: [...leads], all: false },
  coordinates: { printed: coordinatesPrinted, units: [], all: false },
  printedTime: time,
  due,
  linkedIndicators: [],
  note: null,
});
