import { expect, test } from '@jest/globals';
import { problemOf } from '../../../local/files/problem-of.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EBUSY', 'open-elsewhere'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EISDIR', 'folder'],
  ['ENOENT', 'missing'],
])('%s means "%s" to a person', (code, problem) => {
  expect(problemOf(failure(code), 'a.xlsx', { ENOENT: 'missing' })).toBe(problem);
});

test.each([failure('EMFILE'), failure('ENOENT'), 'x'])('what means nothing to them is thrown on: %s', (error) => {
  expect(() => problemOf(error, 'a.xlsx', {})).toThrow(
    expect.objectContaining({ message: 'The file system failed at a.xlsx', cause: error }),
  );
});
