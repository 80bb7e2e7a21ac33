import { lazily } from '../lazily.ts';
import { plainText } from '../number/plain-text.ts';
import { answerChoice } from '../text/choices.ts';
import { isBlankCell, isErrorCell } from './entry-text.ts';
import type { Answer, RawCell } from './types.ts';

/** What people write for each answer beside the words of the list, in lower case, without tone marks. */
const WORDS: Readonly<Record<Answer, string>> = {
  done: 'x|v|✓|✔|☑|co|da co|roi|xong|da xong|dat|da dat|hoan thanh|da hoan thanh|da thuc hien|yes|done',
  'not-done':
    'chua|khong|chua co|khong co|chua xong|chua dat|khong dat|chua hoan thanh|khong hoan thanh|chua thuc hien|no|not done',
  'none-arising': 'kps|k ps|ko ps|khong ps|khong phat sinh|ko phat sinh|k phat sinh|khong co phat sinh|chua phat sinh',
  waiting: 'cho cap tren|dang cho cap tren|cho y kien cap tren|cho huong dan cua cap tren|cho cap tren huong dan',
};

const byWord = lazily(() => {
  const answers = Object.keys(WORDS) as Answer[];
  return new Map(answers.flatMap((answer) => WORDS[answer].split('|').map((word) => [word, answer] as const)));
});

/** An answer cell, read; "unclear" is something that is none of the four answers. */
export type AnswerReading = Answer | 'blank' | 'unclear';

/**
 * Reads an answer whatever its case, composition (NFC, NFD), tone marks, spaces and full stop; a ticked box is done,
 * an unticked one says nothing, because boxes start unticked. An error value is left to the rule on errors.
 *
 * readAnswer({ value: 'Không phát sinh ', cell: 'J9' }) //=> 'none-arising'
 * readAnswer({ value: 'đang làm', cell: 'J9' }) //=> 'unclear'
 */
export function readAnswer(raw: RawCell | null): AnswerReading {
  if (raw === null || isBlankCell(raw) || isErrorCell(raw)) return 'blank';
  if (raw.value === true) return 'done';
  if (typeof raw.value !== 'string') return 'unclear';
  return answerChoice.code(raw.value) ?? byWord().get(folded(raw.value)) ?? 'unclear';
}

function folded(text: string): string {
  const bare = plainText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return bare.replace(/[\s.,;:!]+$/, '');
}
