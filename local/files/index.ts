export { readTrackerFile } from './read-tracker-file.ts';
export { writeTrackerFile } from './write-tracker-file.ts';
