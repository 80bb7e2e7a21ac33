import type { Answer, Locale } from '../shared/index.ts';
import type { Commands } from './commands.ts';

/** What a ribbon button gives its function, and what it waits for. */
export interface RibbonEvent {
  completed(): void;
}
export interface Ribbon {
  associate(name: string, run: (event: RibbonEvent) => Promise<void>): void;
  /** Shows a text to the person and waits until it is closed. */
  tell(text: string): Promise<void>;
}

/** The functions that manifest.xml names, and what each does. */
const FUNCTIONS: Readonly<Record<string, (commands: Commands) => Promise<Answer<unknown>>>> = {
  insertLocTan: (commands) => commands.insert('loc-tan'),
  insertLaNga: (commands) => commands.insert('la-nga'),
  insertBlank: (commands) => commands.insert('blank'),
  check: (commands) => commands.check(),
  refreshAll: (commands) => commands.refreshAll(),
};

export const ribbonFunctions: readonly string[] = Object.keys(FUNCTIONS);

/** Gives each button its function; whatever happens, the button is free again afterwards. */
export function registerRibbon(ribbon: Ribbon, commands: Commands, locale: Locale): void {
  for (const name of ribbonFunctions) {
    ribbon.associate(name, async (event) => {
      try {
        const answer = await FUNCTIONS[name]?.(commands);
        if (answer !== undefined) await ribbon.tell(sentences(answer, locale));
      } finally {
        event.completed();
      }
    });
  }
}

function sentences(answer: Answer<unknown>, locale: Locale): string {
  const said = answer.ok ? answer.notes : [answer.problem];
  return said.map((sentence) => sentence[locale]).join('\n');
}
