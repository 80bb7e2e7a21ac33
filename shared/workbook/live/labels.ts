import { answerChoice } from '../../text/choices.ts';
import { statusLabel } from '../../text/status.ts';

/** What a live status cell shows. */
export const labels = {
  met: statusLabel('met'),
  onTrack: statusLabel('on-track'),
  atRisk: statusLabel('at-risk'),
  noneArising: '○ Không phát sinh',
  /** What was typed cannot be read as it stands; the check says which cell and why. */
  unreadable: '? Kiểm tra lại số đã nhập',
} as const;

/** The words that a formula understands: those of the list, and what people paste most often. Case does not matter. */
export const answerWords = {
  done: [answerChoice.word('done'), 'x', 'có', 'đạt', 'xong', 'đã có', 'đã xong', 'hoàn thành'],
  'not-done': [answerChoice.word('not-done'), 'chưa', 'không', 'chưa có', 'chưa đạt', 'chưa xong'],
  'none-arising': [answerChoice.word('none-arising')],
  waiting: [answerChoice.word('waiting')],
} as const;
