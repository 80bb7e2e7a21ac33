import type { SettingKey } from '../text/settings.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { Table } from '../workbook/read-table.ts';
import type { Letter } from './letter-types.ts';

const LEVELS = ['xã', 'phường', 'đặc khu'] as const;

/** What an official letter of this commune needs, as `Cấu hình` has it now; what nobody wrote is '' or an empty list. */
export function readLetter(table: Table | null): Letter {
  const rows = new Map((table?.rows ?? []).map((row) => [cellText(row.value('key')), row.value('value')]));
  const text = (key: SettingKey): string => cellText(rows.get(key));
  const lines = (key: SettingKey): readonly string[] => {
    const value = rows.get(key) ?? null;
    return (typeof value === 'string' ? value.split(/\r?\n/) : [cellText(value)])
      .map(cellText)
      .filter((one) => one !== '');
  };
  return {
    commune: text('commune'),
    level: LEVELS.find((level) => level === text('level').toLowerCase()) ?? 'xã',
    province: text('province'),
    clerkUnit: text('clerk-unit'),
    addressees: lines('addressees'),
    legalBasis: lines('legal-basis'),
    signatureLines: lines('signature-lines'),
    signer: text('signer'),
    recipients: lines('recipients'),
  };
}
