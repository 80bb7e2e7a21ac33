export { readTrackerFile, type TrackerFile } from './read-tracker-file.ts';
export { type Written, writeTrackerFile } from './write-tracker-file.ts';
