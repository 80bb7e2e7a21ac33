import type { HelpTopic, Locale, PlainDate, Sentence } from '../../shared/index.ts';

/** One command of `dti`; it prints nothing itself, it answers. */
export interface Command {
  readonly name: Exclude<HelpTopic, 'dti'>;
  /** What stands after the name without a dash: a file, a text, or nothing. */
  readonly takes: 'file' | 'text' | null;
  /** The command changes the file it takes: no two of them do so at once. */
  readonly changesFile?: boolean;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (input: Input) => Answer | Promise<Answer>;
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Checked before the command runs. */
  readonly date?: boolean;
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/** What was asked, already checked against the command's declaration. */
export interface Input {
  /** The file or text; '' where the command takes none. */
  readonly subject: string;
  /** Value of an option as typed; undefined where it was left out. */
  readonly text: (option: string) => string | undefined;
  readonly has: (option: string) => boolean;
  readonly asOf: PlainDate | null;
  readonly today: PlainDate;
}

export type Answer = Done | Failed;

export interface Done {
  readonly ok: true;
  /** 1 = findings with errors. */
  readonly exit: 0 | 1;
  /** What `--json` prints; its shape is in `local/json/`. */
  readonly json: unknown;
  /** What a person reads. */
  readonly print: (locale: Locale) => string;
}

export interface Failed {
  readonly ok: false;
  readonly code: string;
  readonly problem: Sentence;
}

/** failed('file-exists', …) //=> exit code 2 and the sentence on stderr */
export function failed(code: string, problem: Sentence): Failed {
  return { ok: false, code, problem };
}
