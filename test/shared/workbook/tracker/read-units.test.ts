import { describe, expect, test } from '@jest/globals';
import { readUnits, unitNamed } from '../../../../shared/workbook/tracker/read-units.ts';
import { tableWith } from './tables.ts';

const units = readUnits(
  tableWith('dti:units', [
    {
      key: 'vh-xh',
      name: 'Phòng Văn hóa - Xã hội',
      short: 'Phòng VH-XH',
      aliases: 'Phòng VHXH\n \nVăn hóa xã hội',
      kind: 'Cơ quan chuyên môn',
      all: 'Có',
    },
    { key: null, name: 'Đội Quản lý trật tự đô thị và môi trường', short: null, aliases: 5, kind: 'lạ', all: null },
    { key: 'x', name: null },
    { key: 'vh-xh', name: 'Chép lại', short: 'Bản sao' },
  ]),
);

describe('the units of Cấu hình', () => {
  test('are those with a name, each code once', () => {
    expect(units.map(({ id }) => id)).toEqual(['vh-xh', 'doi-quan-ly-trat-tu-do']);
    expect(units[0]).toEqual({
      id: 'vh-xh',
      name: 'Phòng Văn hóa - Xã hội',
      shortName: 'Phòng VH-XH',
      aliases: ['Phòng VHXH', 'Văn hóa xã hội'],
      kind: 'office',
      countsAsAll: true,
      letterhead: null,
    });
  });
  test('that the clerk added are known by their short name', () => {
    expect(units[1]).toMatchObject({
      shortName: 'Đội Quản lý trật tự đô',
      aliases: [],
      kind: 'other',
      countsAsAll: false,
    });
  });
  test('may be gone', () => {
    expect(readUnits(null)).toEqual([]);
  });
});

test.each([
  ['phòng vh-xh', 'vh-xh'],
  ['PHÒNG VĂN HÓA -  XÃ HỘI', 'vh-xh'],
  ['Văn hóa xã hội', 'vh-xh'],
  ['vh-xh', 'vh-xh'],
  ['Sở Khoa học và Công nghệ', undefined],
  ['', undefined],
])('"%s" is the unit %s', (text, id) => {
  expect(unitNamed(units, text)?.id).toBe(id);
});
