import { grouped } from '../../entry/book.ts';
import { historyRowChoice } from '../../text/choices.ts';
import type { Archive, ArchiveRow, Closing } from '../../workbook/tracker/archive.ts';
import type { Value } from '../../workbook/workbook.ts';
import { cutText } from './cut-text.ts';
import { type FrozenText, freeze, frozenText, type KnownParts, soundParts, thaw } from './frozen-parts.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The rows of `Lịch sử` that keep what a period's report needs besides its figures. What an earlier closing has written
 * is only named: about 50 kB the first time, 2 kB a period from then on.
 */
export function contextRows(archive: Archive, context: ReportContext): readonly Readonly<Record<string, Value>>[] {
  const text = JSON.stringify(freeze(context, knownParts(textsOf(archive))));
  return cutText(text).map((frozen, index) => ({
    kind: historyRowChoice.word('context'),
    id: `context/${index + 1}`,
    frozen,
  }));
}

/** What a closing kept; null where it is older than that, or a part of it is gone. */
export function contextIn(archive: Archive, { period, revision }: Closing): ReportContext | null {
  const texts = textsOf(archive);
  const own = texts.get(keyOf({ period, revision }));
  // its sum says that it is as we wrote it
  return own === undefined ? null : (thaw(own, knownParts(texts)) as ReportContext | null);
}

const keyOf = ({ period, revision }: Pick<ArchiveRow, 'period' | 'revision'>): string => `${period}#${revision}`;

/** The text of each closing that kept one. */
function textsOf({ rows }: Archive): ReadonlyMap<string, FrozenText> {
  const pieces = grouped(
    rows.filter(({ kind }) => kind === 'context'),
    keyOf,
  );
  return new Map(
    [...pieces].flatMap(([key, own]) => {
      const inOrder = [...own].sort((a, b) => placeOf(a) - placeOf(b));
      const text = frozenText(inOrder.map(({ row }) => String(row.value('frozen') ?? '')).join(''));
      return text === null ? [] : [[key, text] as const];
    }),
  );
}

const placeOf = ({ id }: ArchiveRow): number => Number(id.split('/')[1]);

const knownParts = (texts: ReadonlyMap<string, FrozenText>): KnownParts =>
  new Map([...texts.values()].flatMap(soundParts));
