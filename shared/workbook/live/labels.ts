import { answerChoice } from '../../text/choices.ts';
import { statusLabel } from '../../text/status.ts';

/** What a live status cell may show besides the seven statuses. */
export const NONE_ARISING_LABEL = '○ Không phát sinh';
/** What was typed cannot be read as it stands; the check says which cell and why. */
export const UNREADABLE_LABEL = '? Kiểm tra lại số đã nhập';

export const labels = {
  met: statusLabel('met'),
  onTrack: statusLabel('on-track'),
  atRisk: statusLabel('at-risk'),
  noneArising: NONE_ARISING_LABEL,
  unreadable: UNREADABLE_LABEL,
} as const;

export const answers = {
  done: answerChoice.word('done'),
  notDone: answerChoice.word('not-done'),
  noneArising: answerChoice.word('none-arising'),
  waiting: answerChoice.word('waiting'),
} as const;
