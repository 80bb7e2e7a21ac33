import { plainText } from '../number/plain-text.ts';

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&(?:ge|geq|#8805);/gi, '≥'],
  [/&(?:le|leq|#8804);/gi, '≤'],
  [/&(?:gt|#62);/gi, '>'],
  [/&(?:lt|#60);/gi, '<'],
  [/&nbsp;/gi, ' '],
  [/&amp;/gi, '&'],
];

const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\[()[\]]/g, ' '],
  [/\\geq?(?:slant)?(?![a-z])/g, '≥'],
  [/\\leq?(?:slant)?(?![a-z])/g, '≤'],
  [/\\gt(?![a-z])/g, '>'],
  [/\\lt(?![a-z])/g, '<'],
  [/\\(?:approx|sim)(?![a-z])/g, '≈'],
  [/\\d?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2'],
  [/\\[a-z]+(?=\{)/g, ''],
  [/\\q?quad|\\[,;: ]/g, ' '],
  [/[\\{}$]/g, ''],
];

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/> ?(?:(?:hoặc|\/) ?)?=|= ?>|[≧⩾]/gi, '≥'],
  [/< ?(?:(?:hoặc|\/) ?)?=|= ?<|[≦⩽]/gi, '≤'],
];

const TAGS = /<\/?[a-z][^<>]*>/gi;
const MISREAD_DIGITS = /(^|[^\p{L}\d])([\doOlI]{0,9}\d[\doOlI]{0,9})(?=\s*%)/gu;
const NUMBER_AGAIN_IN_WORDS = /(\d)\s*\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[^()]*\)/gi;
const IN_WORDS = new RegExp(
  '((?:tối thiểu|ít nhất|chí ít|không quá|tối đa) )(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)' +
    '(?= \\p{L})(?! (?:nửa|phần|số|trong|vài|trăm|chục|mươi|nghìn|ngàn|vạn|triệu|tỷ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín))',
  'giu',
);
const WORD_DIGITS = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const BULLET = /^(?:[-–—+•·●○▪*]+ |(?:\d{1,2}|[a-zđ])[.)] (?=\p{L}))+/iu;
const ENDING = /[\s.,;:/*]+$/;

/**
 * A printed target as one plain line: what OCR, web pages and LaTeX put round the text is undone, signs have one form,
 * bullets and closing punctuation are gone. Words stay as printed.
 * @example cleanTarget('$\\geq 90\\%$') //=> '≥ 90%'
 */
export function cleanTarget(printed: string): string {
  const decoded = replaceAll(printed, ENTITIES);
  const plain = plainText(replaceAll(/[\\$]/.test(decoded) ? unwrap(decoded) : decoded, [[TAGS, ' ']]));
  return replaceAll(plain, SIGNS)
    .replace(/\*\*|["“”]/g, '')
    .replace(MISREAD_DIGITS, (_, before: string, digits: string) => before + repairDigits(digits))
    .replace(NUMBER_AGAIN_IN_WORDS, '$1')
    .replace(IN_WORDS, (_, before: string, word: string) => before + WORD_DIGITS.indexOf(word.toLowerCase()))
    .trim()
    .replace(BULLET, '')
    .replace(ENDING, '');
}

// "~" is a space in LaTeX and "about" elsewhere
function unwrap(text: string): string {
  return replaceAll(text.replace(/~/g, ' '), LATEX);
}

function repairDigits(digits: string): string {
  return digits.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
}

function replaceAll(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
