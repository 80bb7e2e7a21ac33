import type { Book } from '../../excel-host/book/book.ts';

/** The tabs of the workbook; arrow keys go from one to the next, as in any list of tabs. */
export function showTabs(list: HTMLElement, book: Book, chosen: () => void): void {
  const front = book.selection().sheet;
  const sheets = book.sheets();
  const tabs = sheets.map((sheet, index) => {
    const known = list.children[index];
    const tab = known instanceof HTMLButtonElement ? known : document.createElement('button');
    const colour = book.sheet(sheet).tabColour;
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(sheet === front));
    tab.tabIndex = sheet === front ? 0 : -1;
    tab.textContent = sheet.title;
    tab.style.borderTopColor = colour === null ? 'transparent' : `#${colour}`;
    const choose = () => {
      book.select(sheet, null);
      chosen();
    };
    tab.onclick = choose;
    tab.onkeydown = ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = sheets[(index + step + sheets.length) % sheets.length];
      if (step === 0 || next === undefined) return;
      book.select(next, null);
      chosen();
      (list.querySelector('[aria-selected="true"]') as HTMLElement | null)?.focus();
    };
    return tab;
  });
  if (tabs.length !== list.children.length || tabs.some((tab, index) => list.children[index] !== tab)) {
    list.replaceChildren(...tabs);
  }
  list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
