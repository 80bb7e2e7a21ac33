import { capitalised, type Locale } from '../../text/sentence.ts';
import type { SaidFinding } from '../../use-cases/answers.ts';
import type { MadeReport, PeriodChoice } from '../../use-cases/report-form.ts';
import { type Html, html, nothing } from '../html.ts';
import { opening } from '../text.ts';
import { findingView } from '../view/findings.ts';
import { disabled } from '../view/first-run.ts';
import { type PanelView, saidView } from '../view/panel-view.ts';
import type { ReportState } from './report-state.ts';
import {
  acceptLeftOut,
  kindNames,
  languageNames,
  otherwiseDraft,
  reportTexts,
  reportWorking,
  reviewGroups,
  saveFile,
} from './report-text.ts';

/** Warnings that are shown without unfolding them. */
const FEW = 5;

/** What the host makes of the form. */
export interface ReportLook {
  readonly locale: Locale;
  /** There is a dashboard to go back to. */
  readonly canGoBack: boolean;
  readonly canDownload: boolean;
}

/** The form "Tạo báo cáo", as markup. Pure: the same state looks the same. */
export function reportView(state: ReportState, look: ReportLook): PanelView {
  const { locale, canGoBack } = look;
  const { work, isOpening, made } = state;
  const back = html`<p><button type="button" class="dti-link" data-do="back" data-key="back">${reportTexts.back[locale]}</button></p>`;
  return {
    head: html`${canGoBack ? back : nothing}<h1 tabindex="-1" data-key="title">${reportTexts.title[locale]}</h1>`,
    ...saidView(work === null ? isOpening && opening : reportWorking[work], state.message, locale),
    body: made === null ? againView(state, locale) : formView(state, made, look),
  };
}

/** Where nothing could be read there is one thing to do. */
const againView = ({ work }: ReportState, locale: Locale): Html =>
  html`<div class="dti-section"><button type="button" class="dti-button" data-do="again" data-key="again" ${disabled(work !== null)}>${reportTexts.again[locale]}</button></div>`;

function formView(state: ReportState, made: MadeReport, look: ReportLook): Html {
  const { locale } = look;
  const isMaking = state.work === 'document' || state.work === 'sheets';
  return html`<form data-do="report"><div class="dti-section"><div class="dti-fields">
${documentFields(state, made, isMaking, locale)}${periodField(state, made, isMaking, locale)}
<label class="dti-field">${reportTexts.number[locale]}<input type="text" name="number" inputmode="numeric" maxlength="5" autocomplete="off" data-key="number" ${disabled(isMaking)}></label>
${locale === 'vi' ? nothing : languageField(state, isMaking, locale)}</div></div>
${reviewView(made, state.work !== null, locale)}
${actionsView(state, look)}</form>`;
}

/** Asked only where there is something to choose. */
function documentFields({ wish }: ReportState, { documents, model }: MadeReport, isOff: boolean, locale: Locale): Html {
  const { units = [] } = documents.find(({ kind }) => kind === model.document) ?? {};
  const kinds = documents.map(({ kind, name }) => option(kind, name[locale], kind === model.document));
  const names = units.map(({ id, name }) => option(id, name, id === wish.unit));
  return html`${documents.length > 1 ? select('document', reportTexts.document[locale], kinds, isOff) : nothing}${units.length > 0 ? select('unit', reportTexts.unit[locale], names, isOff) : nothing}`;
}

/** The period that the document is of, which may be a longer one than was chosen. */
function periodField(
  { work, wish }: ReportState,
  { periods, model }: MadeReport,
  isOff: boolean,
  locale: Locale,
): Html {
  const chosen = work === 'review' && wish.period !== null ? wish.period : model.period;
  const groups = (Object.keys(kindNames) as PeriodChoice['kind'][]).map((kind) => {
    const own = periods.filter((one) => one.kind === kind);
    return own.length === 0
      ? nothing
      : html`<optgroup label="${kindNames[kind][locale]}">${own.map((one) => periodOption(one, chosen, locale))}</optgroup>`;
  });
  return select('period', reportTexts.period[locale], groups, isOff);
}

const select = (name: string, label: string, options: readonly Html[], isOff: boolean): Html =>
  html`<label class="dti-field">${label}<select name="${name}" data-key="${name}" ${disabled(isOff)}>${options}</select></label>`;

const periodOption = ({ id, name }: PeriodChoice, chosen: string, locale: Locale): Html =>
  option(id, capitalised(name[locale]), id === chosen);

const option = (value: string, label: string, isChosen: boolean): Html =>
  html`<option value="${value}" ${isChosen ? html`selected` : null}>${label}</option>`;

/** Offices read Vietnamese; only who works in another language is asked. */
const languageField = ({ wish }: ReportState, isOff: boolean, locale: Locale): Html =>
  select(
    'locale',
    reportTexts.language[locale],
    (['vi', 'en'] as const).map((one) => option(one, languageNames[one], wish.locale === one)),
    isOff,
  );

/** What a clerk should know before the report goes out; a click shows the cell. */
function reviewView({ model, review }: MadeReport, isBusy: boolean, locale: Locale): Html {
  const of = (severity: SaidFinding['severity']) => review.filter((one) => one.severity === severity);
  const leftOut = model.figures.filter(({ underReview }) => underReview.length > 0).length;
  return html`<section class="dti-section" aria-labelledby="dti-review">
<h2 id="dti-review">${reportTexts.review[locale]}</h2>
${review.length === 0 ? html`<p>${reportTexts.nothing[locale]}</p>` : nothing}
${groupView('error', of('error'), true, locale)}${groupView('warning', of('warning'), of('warning').length <= FEW, locale)}
${leftOut === 0 ? nothing : acceptView(model.period, leftOut, locale)}
<p class="dti-after"><button type="button" class="dti-link" data-do="again" data-key="again" ${disabled(isBusy)}>${reportTexts.again[locale]}</button></p>
</section>`;
}

function groupView(
  severity: SaidFinding['severity'],
  findings: readonly SaidFinding[],
  isOpen: boolean,
  locale: Locale,
): Html {
  if (findings.length === 0) return nothing;
  return html`<details class="dti-group" data-key="review ${severity}" ${isOpen ? html`open` : null}>
<summary data-key="of review ${severity}"><span class="dti-name">${reviewGroups[severity](findings.length)[locale]}</span></summary>
<ul class="dti-list">${findings.map((one, index) => html`<li>${findingView(one, `review ${severity} ${index}`, locale)}</li>`)}</ul>
</details>`;
}

/** Accepting is said of one period: its name is in the key, so that it is asked anew for another one. */
const acceptView = (period: string, count: number, locale: Locale): Html =>
  html`<label class="dti-plan"><input type="checkbox" name="accepted" value="yes" data-key="accept ${period}">
<span>${acceptLeftOut(count)[locale]} <span class="dti-quiet">${otherwiseDraft[locale]}</span></span></label>`;

function actionsView({ work, file }: ReportState, { locale, canDownload }: ReportLook): Html {
  const button = (as: 'document' | 'sheets', isMain: boolean): Html =>
    html`<button type="button" class="dti-button ${isMain ? 'dti-main' : ''}" data-do="make" data-as="${as}" data-key="make ${as}" ${disabled(work !== null)}>${reportTexts[as === 'document' ? 'download' : 'sheets'][locale]}</button>`;
  const saved =
    file &&
    html`<p class="dti-after"><a href="${file.address}" download="${file.name}" data-key="file">${saveFile(file.name)[locale]}</a></p>`;
  return html`<div class="dti-section dti-actions"><div class="dti-buttons">${canDownload ? button('document', true) : nothing}${button('sheets', !canDownload)}</div>
${canDownload ? nothing : html`<p class="dti-after">${reportTexts.cannotDownload[locale]}</p>`}${saved}</div>`;
}
