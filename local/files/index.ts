export { readTrackerFile } from './read-tracker-file.ts';
export { withFileLock } from './with-file-lock.ts';
export { writeTrackerFile } from './write-tracker-file.ts';
