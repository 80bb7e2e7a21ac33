import type { FileProblem } from '../../shared/index.ts';

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'folder',
  EBUSY: 'open-elsewhere',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What an error of the file system means to a person; one that means nothing to them is thrown on with its cause. */
export function problemOf(error: unknown, path: string, more: Readonly<Record<string, FileProblem>>): FileProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const problem = more[code] ?? PROBLEMS[code];
  if (problem === undefined) throw new Error(`The file system failed at ${path}`, { cause: error });
  return problem;
}
