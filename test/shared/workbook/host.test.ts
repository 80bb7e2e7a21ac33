import { expect, test } from '@jest/globals';
import { HostCannot } from '../../../shared/workbook/host.ts';

test('a host that cannot do a thing says which host, which change and why', () => {
  const error = new HostCannot('xlsx', 'add-sheet', 'the file exists');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'HostCannot', host: 'xlsx', change: 'add-sheet' });
  expect(error.message).toBe('xlsx cannot carry out "add-sheet": the file exists');
});
