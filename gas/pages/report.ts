import { reportDocx } from '../../shared/report-docx/index.ts';
import type { MadeReport } from '../server.ts';
import { askServer } from './call-server.ts';
import { pageLocale } from './page-locale.ts';
import { reportTexts, toReview } from './report-text.ts';

/** Findings that the dialog lists; the sheets have them all. */
const SHOWN = 30;
const locale = pageLocale();
const say = (text: keyof typeof reportTexts): string => reportTexts[text][locale];

const part = <N extends keyof HTMLElementTagNameMap>(name: N, text = ''): HTMLElementTagNameMap[N] => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

const period = part('select');
const accept = part('input');
const review = part('div');
const said = part('p', say('working'));
const download = part('button', say('download'));
const sheets = part('button', say('sheets'));
/** What is shown now; null until it is there. */
let shown: MadeReport | null = null;

function labelled(text: string, control: HTMLElement, isBefore: boolean): HTMLLabelElement {
  const label = part('label');
  label.append(...(isBefore ? [`${text} `, control] : [control, ` ${text}`]));
  return label;
}

function build(): void {
  accept.type = 'checkbox';
  said.setAttribute('role', 'status');
  const main = part('main');
  main.append(
    part('h1', say('title')),
    labelled(say('period'), period, true),
    review,
    labelled(say('accept'), accept, false),
    download,
    sheets,
    said,
  );
  document.body.append(main);
  period.addEventListener('change', () => void load(period.value));
  accept.addEventListener('change', () => void load(period.value));
  download.addEventListener('click', () => void save());
  sheets.addEventListener('click', () => void write());
}

function busy(isBusy: boolean, text: string): void {
  for (const control of [period, accept, download, sheets]) control.disabled = isBusy;
  said.textContent = text;
}

/** Asks for the report of a period and lists what a clerk should know before it goes out. Nothing is written. */
async function load(of: string | null): Promise<void> {
  busy(true, say('working'));
  const answer = await askServer('serverReport', of, accept.checked);
  if (!answer.ok) {
    shown = null;
    busy(false, answer.problem[locale]);
    download.disabled = sheets.disabled = true;
    return;
  }
  shown = answer.value;
  list(answer.value);
  busy(false, answer.value.model.draft ? say('draft') : '');
}

function list({ periods, model, review: findings }: MadeReport): void {
  period.replaceChildren(
    ...periods.map(({ id, name }) => {
      const option = part('option', name[locale]);
      option.value = id;
      option.selected = id === model.period;
      return option;
    }),
  );
  const lines = findings.slice(0, SHOWN).map(({ sentence }) => part('li', sentence[locale]));
  const items = part('ul');
  items.tabIndex = 0;
  items.append(...lines);
  const counted = toReview(findings.length)[locale];
  review.replaceChildren(part('p', counted), ...(lines.length > 0 ? [items] : []));
}

/** Builds the Word document here, in the page, so that no right to files is needed. */
async function save(): Promise<void> {
  if (shown === null) return;
  busy(true, say('building'));
  try {
    const bytes = await reportDocx(shown.model);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const link = part('a');
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    link.download = `bao-cao-${shown.model.period}.docx`;
    link.click();
    URL.revokeObjectURL(link.href);
    busy(false, say('downloaded'));
  } catch {
    busy(false, say('cannotDownload'));
  }
}

async function write(): Promise<void> {
  if (shown === null) return;
  busy(true, say('writing'));
  const answer = await askServer('serverReportSheets', shown.model.period, accept.checked);
  busy(false, answer.ok ? answer.notes.map((note) => note[locale]).join(' ') : answer.problem[locale]);
}

build();
void load(null);
