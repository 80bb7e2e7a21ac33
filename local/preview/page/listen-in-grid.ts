import { editInGrid } from './edit-in-grid.ts';
import type { Grid, GridOptions } from './grid.ts';

/** How far an arrow key looks for the next cell that is shown, over hidden and merged ones. */
const FARTHEST = 60;

/** Keys and mouse in the grid: as in any spreadsheet, as far as a preview goes. */
export function listenInGrid(grid: Grid, options: GridOptions): void {
  const { book, place } = options;

  function step(rows: number, columns: number): void {
    const { area } = book.selection();
    for (let far = 1; far < FARTHEST; far++) {
      const [row, column] = [area.row + rows * far, area.column + columns * far];
      const cell = row < 1 || column < 1 ? null : grid.cellAt(row, column);
      if (cell === null || cell === grid.active()) continue;
      grid.select(row, column);
      return;
    }
  }

  const edit = (typed: string | null) => editInGrid(grid, options, typed, step);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1, 0),
    ArrowUp: () => step(-1, 0),
    ArrowRight: () => step(0, 1),
    ArrowLeft: () => step(0, -1),
    Enter: () => edit(null),
    F2: () => edit(null),
    Home: () => grid.select(book.selection().area.row, 1),
    Backspace: () => edit(''),
    Delete: () => edit(''),
  };

  place.addEventListener('keydown', (event) => {
    if (event.target !== grid.active() || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key] ?? (event.key.length === 1 ? () => edit(event.key) : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  place.addEventListener('mousedown', (event) => {
    const cell = event.target instanceof Element ? event.target.closest('td[data-cell]') : null;
    const found = cell === null ? null : grid.placeOf(cell);
    if (found === null) return;
    event.preventDefault();
    grid.select(found.row, found.column);
  });
  place.addEventListener('dblclick', () => edit(null));
}
