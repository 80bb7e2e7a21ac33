import type { Plan } from '../../../plan/schema.ts';
import type { Thresholds } from '../../../progress/types.ts';
import { type SettingKey, settingTexts, thresholdTexts } from '../../../text/settings.ts';
import { markers } from '../../anchors.ts';
import type { CellFormat, CellWrite } from '../../change.ts';
import { format } from '../../style.ts';
import type { RowSpec, TableSpec } from '../../table.ts';
import { dateCell, numberCell } from '../parts.ts';
import { fixed, input, keyedTable } from './columns.ts';
import { type ConfigFacts, TEMPLATE_VERSION } from './facts.ts';

const LEFT = { horizontal: 'left' } as const;

/** Who the commune is and which plan it follows. */
export function settingsTable(plan: Plan, facts: ConfigFacts): TableSpec {
  const values = settingValues(plan, facts);
  const columns = [
    fixed('label', 'Nội dung'),
    input('value', 'Giá trị', { format: LEFT }),
    fixed('note', 'Giải thích'),
  ];
  return keyedTable(
    markers.settings,
    columns,
    settingTexts.map(({ key, label, note }, index) =>
      settingRow(key, { stt: index + 1, label, value: values[key], note, key }),
    ),
  );
}

const READ_ONLY: readonly SettingKey[] = ['plan-id', 'template-version'];
const DATES: readonly SettingKey[] = ['tracking-start', 'evaluation-date'];

function settingRow(key: SettingKey, cells: RowSpec['cells']): RowSpec {
  if (DATES.includes(key)) {
    const validation = dateCell('Ngày', 'Gõ theo dạng ngày/tháng/năm, ví dụ 14/6/2026.');
    return { cells, formats: { value: { ...format.date, ...LEFT } }, validations: { value: validation } };
  }
  return READ_ONLY.includes(key) ? { cells, formats: { value: { locked: true, fill: 'FFFFFF' } } } : { cells };
}

function settingValues(plan: Plan, facts: ConfigFacts): Readonly<Record<SettingKey, CellWrite>> {
  const { commune, document, signature, reporting } = plan;
  const addressees = reporting.upward.flatMap((rule) => rule.addressees);
  return {
    'template-version': TEMPLATE_VERSION,
    'plan-id': plan.id,
    'plan-title': plan.title,
    commune: commune.name || null,
    level: commune.level,
    province: commune.province || null,
    settlement: commune.settlement,
    settlements: commune.settlements,
    'document-number': document.number,
    'document-dateline': document.dateline,
    year: facts.year,
    'tracking-start': { date: facts.trackingStart },
    'evaluation-date': null,
    'clerk-unit': plan.units.find((unit) => unit.id === reporting.clerkUnit)?.shortName ?? null,
    addressees: lines(addressees.filter((name, index) => addressees.indexOf(name) === index)),
    'signature-lines': lines(signature.lines),
    signer: signature.signer,
    recipients: lines(signature.recipients),
    'legal-basis': lines(plan.legalBasis),
  };
}

const lines = (texts: readonly string[]): CellWrite => (texts.length > 0 ? texts.join('\n') : null);

/** From which level on a status changes. */
export function thresholdsTable(thresholds: Thresholds): TableSpec {
  const keys = Object.keys(thresholdTexts) as (keyof Thresholds)[];
  const validation = numberCell('Mức', 'Gõ theo tỷ lệ %, ví dụ 90%.', { min: 0, max: null, whole: false });
  const columns = [
    fixed('label', 'Ngưỡng'),
    input('value', 'Mức', { format: { ...format.percent, ...LEFT }, validation }),
    fixed('note', 'Giải thích'),
  ];
  return keyedTable(
    markers.thresholds,
    columns,
    keys.map((key, index) => ({
      cells: {
        stt: index + 1,
        label: thresholdTexts[key].label,
        value: thresholds[key],
        note: thresholdTexts[key].note,
        key,
      },
      formats: thresholdFormat(key),
    })),
  );
}

const thresholdFormat = (key: keyof Thresholds): Record<string, CellFormat> =>
  key === 'smallGapUnits' ? { value: { ...format.number, ...LEFT } } : {};
