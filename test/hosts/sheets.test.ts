import { newFile, newState } from '../gas/fake/state.ts';
import { sheetsHost } from '../gas/sheets-host.ts';
import { describeHost } from './conformance.ts';

/** The bundle that is pushed, in a bare context with a strict stand-in for Google's services. */
describeHost('Google Sheets in Vietnamese', () => {
  const host = sheetsHost();
  return { host, reopened: () => host };
});

describeHost('Google Sheets in English, set to another time zone', () => {
  const host = sheetsHost(newState({ file: newFile('en_US', 'America/Los_Angeles') }));
  return { host, reopened: () => host };
});
