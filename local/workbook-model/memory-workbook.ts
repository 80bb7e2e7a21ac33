import type { Host } from '../../shared/index.ts';
import { applyChanges } from './apply-changes.ts';
import { snapshotOf } from './snapshot-of.ts';
import { emptyModel, type WorkbookModel } from './workbook-model.ts';

/**
 * The host that keeps a workbook in memory and calculates nothing.
 *
 * const host = memoryWorkbook();
 * host.apply([{ do: 'add-sheet', sheet: 'Chỉ tiêu', tabColour: null }]);
 * host.snapshot().sheets.length //=> 1
 */
export function memoryWorkbook(start: WorkbookModel = emptyModel()) {
  let model = start;
  return {
    name: 'memory',
    calculates: false,
    snapshot: () => snapshotOf(model),
    model: () => model,
    apply(changes) {
      model = applyChanges(model, changes);
    },
  } satisfies Host & { model(): WorkbookModel };
}
