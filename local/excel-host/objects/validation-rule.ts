import { parseIsoDate, type Validation } from '../../../shared/index.ts';
import { HostError } from '../protocol/host-error.ts';
import { asRecord, asText } from './arguments.ts';

const LOCATION = 'DataValidation.rule';

/**
 * The rule in the model's words: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule.
 * Exactly one kind at a time; anything else is InvalidArgument.
 */
export function validationRule(value: unknown): Validation['rule'] {
  const rule = asRecord(value, LOCATION);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  const [kind = ''] = kinds;
  if (kinds.length !== 1) throw new HostError('InvalidArgument', LOCATION, `${kinds.length} kinds of rule`);
  const detail = asRecord(rule[kind], LOCATION);
  if (kind === 'list') return { type: 'list', values: asText(detail.source, LOCATION).split(',') };
  if (kind === 'custom') return { type: 'formula', formula: formulaIn(detail.formula) };
  if (kind === 'wholeNumber' || kind === 'decimal')
    return { type: 'number', ...numbers(detail), whole: kind === 'wholeNumber' };
  if (kind === 'date') return { type: 'date', ...days(detail) };
  throw new HostError('InvalidArgument', LOCATION, kind);
}

function formulaIn(value: unknown): string {
  const text = asText(value, LOCATION);
  if (!text.startsWith('=')) throw new HostError('InvalidArgument', LOCATION, 'a formula begins with "="');
  return text.slice(1);
}

/** The lowest number and day stand for an open bound, as the .xlsx host writes it too. */
const LOWEST = -1e15;
const FIRST_DAY = '1900-01-01';

function numbers(detail: Readonly<Record<string, unknown>>): { min: number | null; max: number | null } {
  const bounds = boundsOf(detail, (value) => {
    if (typeof value !== 'number') throw new HostError('InvalidArgument', LOCATION, `not a number: ${String(value)}`);
    return value;
  });
  return { min: bounds.least === LOWEST ? null : bounds.least, max: bounds.most };
}

/** A date is given as ISO 8601 text (https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation). */
function days(detail: Readonly<Record<string, unknown>>): { from: string | null; to: string | null } {
  const bounds = boundsOf(detail, (value) => {
    const day = parseIsoDate(asText(value, LOCATION));
    if (day === null) throw new HostError('InvalidArgument', LOCATION, `no day: ${String(value)}`);
    return day;
  });
  return { from: bounds.least === FIRST_DAY ? null : bounds.least, to: bounds.most };
}

function boundsOf<T>(
  detail: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T,
): { readonly least: T | null; readonly most: T | null } {
  const first = read(detail.formula1);
  if (detail.operator === 'GreaterThanOrEqualTo') return { least: first, most: null };
  if (detail.operator === 'LessThanOrEqualTo') return { least: null, most: first };
  if (detail.operator === 'Between') return { least: first, most: read(detail.formula2) };
  throw new HostError('InvalidArgument', LOCATION, `operator ${String(detail.operator)}`);
}
