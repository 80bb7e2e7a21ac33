import type { Answer, MadeReport, Sentence } from '../../shared/index.ts';
import { periodName } from '../../shared/index.ts';
import { makeReport } from '../commands.ts';
import { tell } from '../menu.ts';
import { messageOf } from '../message-of.ts';
import { progress } from '../progress.ts';
import { services, userLocale } from '../services.ts';
import { texts } from '../text.ts';
import { docParts } from './doc-parts.ts';
import { isConfirmed } from './is-confirmed.ts';
import { docTexts } from './text.ts';
import { writeDoc } from './write-doc.ts';

/** What this adds to the menu. */
export const docItems: readonly (readonly [label: Sentence, handler: string])[] = [
  [docTexts.reportDoc, 'menuReportDoc'],
];

/** Says which period it is and what is wrong with it, and makes the document when that is wanted; the spreadsheet is only read. */
export function reportDocFromMenu(): void {
  const locale = userLocale();
  const wish = { document: 'report', unit: null, period: null, number: null, accepted: false, locale } as const;
  const made = makeReport(wish);
  if (!made.ok) return void tell(locale, docTexts.reportDoc, made, () => []);
  const { model, review } = made.value;
  const count = (severity: string): number => review.filter((one) => one.severity === severity).length;
  const found = { errors: count('error'), warnings: count('warning'), isDraft: model.draft };
  const question = docTexts.ask(periodName(model.period), found);
  if (!isConfirmed(locale, docTexts.reportDoc, question[locale])) return;
  progress(services(), texts.working);
  tell(locale, docTexts.reportDoc, documentOf(made.value), () => []);
}

function documentOf({ model }: MadeReport): Answer<null> {
  const name = model.properties.title;
  let url: string | null = null;
  try {
    const document = DocumentApp.create(name);
    url = document.getUrl();
    writeDoc(document, docParts(model));
    document.saveAndClose();
    return { ok: true, value: null, notes: [docTexts.made(name, url)] };
  } catch (cause) {
    const detail = messageOf(cause);
    return { ok: false, problem: url === null ? docTexts.notMade(detail) : docTexts.halfMade(name, url, detail) };
  }
}
