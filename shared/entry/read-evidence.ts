import { entryText } from './entry-text.ts';
import type { Evidence, RawCell } from './types.ts';

const LINK = /(?:https?:\/\/|www\.)\S/i;
/** "12/BC-UBND", "1121/QĐ-TTg", "09/2019/NĐ-CP", "57-NQ/TW"; not "9/9" and not "15/15 ấp". */
const DOCUMENT_NUMBER = /(?<![\d/])\d+[a-zđ]?(?:\/\d{4})?(?:\/|-)\p{Lu}{2,}/u;
/** The same typed in small letters: "12/bc-ubnd". */
const KNOWN_TYPE = /(?<![\d/])\d+(?:\/\d{4})?\/(?:bc|qđ|qd|kh|tb|ttr|nq|nđ|cv|bb|gm|hd|ct|ubnd)(?!\p{L})/iu;
const NUMBERED_DOCUMENT =
  /(?:công văn|báo cáo|quyết định|tờ trình|kế hoạch|thông báo|biên bản|giấy mời|hợp đồng)\s+số:?\s*\d/i;
const DOCUMENTS = [DOCUMENT_NUMBER, KNOWN_TYPE, NUMBERED_DOCUMENT];
const NOTHING = /^(?:-+|\/|không|không có|chưa|chưa có|ko|k|no|none|n\/a)[.\s]*$/i;

/**
 * Which kind of evidence a text is; null where there is none, also where people say so ("chưa có", "-").
 *
 * readEvidence({ value: 'Báo cáo 12/BC-UBND', cell: 'K9' }) //=> { kind: 'document', text: 'Báo cáo 12/BC-UBND' }
 * readEvidence({ value: 'ảnh chụp ngày 14/6', cell: 'K9' }) //=> { kind: 'description', text: 'ảnh chụp ngày 14/6' }
 */
export function readEvidence(raw: RawCell | null): Evidence | null {
  const text = raw === null ? null : entryText(raw.value);
  return text === null || NOTHING.test(text) ? null : { kind: kindOf(text), text };
}

function kindOf(text: string): Evidence['kind'] {
  if (LINK.test(text)) return 'link';
  return DOCUMENTS.some((pattern) => pattern.test(text)) ? 'document' : 'description';
}
