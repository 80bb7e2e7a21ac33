/** What `npm start` does once the files are made. */
export interface HowToStart {
  readonly serves: boolean;
  readonly opens: boolean;
}

export interface Surroundings {
  /** Whether a person sits at the terminal. */
  readonly isTerminal: boolean;
  readonly isCi: boolean;
}

/** The arguments of `npm start --` that are about the preview. */
export const START_OPTIONS = ['--no-open', '--no-preview'] as const;

/**
 * At a terminal the preview is served and opened. Without one nobody could press Ctrl-C, so the run ends by itself,
 * unless `--no-open` asks for the preview to be served all the same; `--no-preview` never serves.
 *
 * howToStart([], { isTerminal: false, isCi: false }) //=> { serves: false, opens: false }
 */
export function howToStart(args: readonly string[], { isTerminal, isCi }: Surroundings): HowToStart {
  if (args.includes('--no-preview')) return { serves: false, opens: false };
  if (args.includes('--no-open')) return { serves: true, opens: false };
  const serves = isTerminal && !isCi;
  return { serves, opens: serves };
}
