import { cellAddress, type Locale } from '../../../shared/index.ts';
import { emptyModel, type WorkbookModel } from '../../workbook-model/index.ts';
import { changesBetween } from '../changes-between.ts';
import { formulaOf, isIn } from '../look-of-cell.ts';
import { editedText } from '../typed-value.ts';
import { type ExcelInPage, excelInPage } from './excel-in-page.ts';
import { type Grid, grid } from './grid.ts';
import { listFiles, type OpenedFile, openBytes, openNamed, saveFile } from './server-calls.ts';
import { showTabs } from './tabs.ts';
import { texts as allTexts, textsIn } from './text.ts';

const locale: Locale = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
const texts = textsIn(locale);
const at = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
const say = (text: string): void => {
  at('message').textContent = text;
};

interface Open {
  readonly excel: ExcelInPage;
  readonly grid: Grid;
  readonly file: OpenedFile | null;
  readonly start: WorkbookModel;
}
let open: Open | null = null;

/** Puts a workbook in place of the one before, and begins the add-in anew in it. */
function show(file: OpenedFile | null): void {
  const start = file?.model ?? emptyModel();
  let isWaiting = false;
  const excel = excelInPage({
    model: start,
    locale: locale === 'vi' ? 'vi-VN' : 'en-US',
    onLeave: (to) => {
      const front = at('tabs').querySelector<HTMLElement>('[aria-selected="true"]');
      if (to === 'after') at('files').focus();
      else if (to === 'before') front?.focus();
      else (open?.grid.active() ?? front)?.focus();
    },
    onRequest() {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        refresh();
      });
    },
  });
  const place = document.createElement('div');
  place.id = 'grid';
  at('grid').replaceWith(place);
  const shown = grid({
    ...{ book: excel.book, locale, place, say },
    selected: showCell,
    edited() {
      showCell();
      excel.tellEvents();
    },
  });
  open = { excel, grid: shown, file, start: excel.book.calculated() };
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.title = texts.pane;
  excel.showPane(frame, document.body.dataset.pane ?? '');
  at('pane').replaceWith(frame);
  refresh();
}

function refresh(): void {
  if (open === null) return;
  const { book } = open.excel;
  open.grid.show();
  showTabs(at('tabs'), book, () => refresh());
  showCell();
}

/** The bar above the grid: where the selection is, what stands there, and what the cell asks for. */
function showCell(): void {
  if (open === null) return;
  const { book } = open.excel;
  const { sheet: front, area } = book.selection();
  const sheet = book.sheet(front);
  const value = book.calculated().sheets.find(({ title }) => title === front.title)?.rows[area.row - 1]?.[
    area.column - 1
  ];
  const format = book.formats(front)(area.row, area.column);
  at('address').textContent = cellAddress(area.row, area.column);
  at('content').textContent = formulaOf(sheet, area.row, area.column) ?? editedText(value ?? null, format);
  const prompt = sheet.validations.find((one) => isIn(one.area, area.row, area.column))?.validation.prompt;
  at('prompt').textContent = prompt == null ? '' : `${prompt.title}: ${prompt.message}`.replace(/^: /, '');
}

async function download(): Promise<void> {
  if (open === null) return;
  const { book } = open.excel;
  const { file, start } = open;
  const from = file === null ? emptyModel() : start;
  const saved = await saveFile(file?.id ?? null, changesBetween(from, book.calculated(), book.notKnown()), locale);
  if (!saved.ok) return say(saved.problem ?? texts.gone);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(saved.value);
  link.download = file?.name ?? allTexts.newName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say('');
}

/** How often something was chosen: a file that is read slowly must not take the place of what was chosen after it. */
let choices = 0;

/** Shows the file, or says why it cannot be shown; one that did not come from the folder joins the list. */
async function opened(reading: ReturnType<typeof openNamed>, name: string | null = null): Promise<void> {
  const choice = ++choices;
  const answer = await reading;
  if (choice !== choices) return;
  if (!answer.ok) return say(answer.problem ?? texts.gone);
  say('');
  if (name !== null) {
    const list = at<HTMLSelectElement>('files');
    list.querySelector('[data-own]')?.remove();
    const own = new Option(name, name, true, true);
    own.dataset.own = '';
    list.prepend(own);
  }
  show(answer.value);
}

async function begin(): Promise<void> {
  document.documentElement.lang = locale;
  document.title = texts.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = texts[element.dataset.text as keyof typeof texts];
  }
  at('tabs').setAttribute('aria-label', texts.sheets);
  const other = at<HTMLAnchorElement>('language');
  other.href = `?lang=${locale === 'vi' ? 'en' : 'vi'}`;
  other.lang = locale === 'vi' ? 'en' : 'vi';

  const picker = at<HTMLInputElement>('picker');
  at('open').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    const [chosen] = picker.files ?? [];
    if (chosen !== undefined) void opened(openBytes(chosen, locale), chosen.name);
    picker.value = '';
  });
  at('download').addEventListener('click', () => void download());

  const list = at<HTMLSelectElement>('files');
  list.setAttribute('aria-label', texts.choose);
  const files = await listFiles(locale);
  const paths = files.ok ? files.value : [];
  list.append(...paths.map((path) => new Option(path, path)), new Option(texts.empty, ''));
  const choose = () => {
    if (list.value !== '') return void opened(openNamed(list.value, locale));
    choices += 1;
    show(null);
  };
  list.addEventListener('change', choose);
  // Whoever opened a file of their own while the list was on its way keeps it.
  if (choices === 0) choose();
}

void begin();
