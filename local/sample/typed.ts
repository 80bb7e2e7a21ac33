import type { Fill, PlainDate, Value } from '../../shared/index.ts';
import { SAMPLE_MARK } from './past.ts';

/** Cells of one row as a person typed them. */
export interface TypedCells {
  readonly numerator?: Value;
  readonly denominator?: Value;
  readonly published?: Value;
  readonly answer?: Value;
  readonly evidence?: Value;
  readonly difficulties?: Value;
  readonly proposals?: Value;
}

/** One unit's block of one period: the rows by code, and whether it was marked as sent. */
export interface TypedBlock {
  readonly unit: string;
  readonly period: string;
  readonly rows: Readonly<Record<string, TypedCells>>;
  readonly sent: { readonly on: PlainDate | null; readonly by: string } | null;
}

/** The cells to fill, each row with the note that marks it as a sample. */
export function typedFills({ unit, period, rows, sent }: TypedBlock): readonly Fill[] {
  const cells = Object.entries(rows).flatMap(([code, typed]) =>
    Object.entries({ ...typed, note: SAMPLE_MARK }).map(
      ([column, value]): Fill => ({ unit, period, code, column: column as keyof TypedCells, value }),
    ),
  );
  const sending: readonly Fill[] =
    sent === null ? [] : [{ unit, period, sent: true, sentOn: sent.on, sentBy: sent.by }];
  return [...cells, ...sending];
}

/** counted(552, 601, 'Báo cáo số 31/BC-PVHCC') //=> the three cells of an ordinary row */
export function counted(numerator: Value, denominator: Value, evidence?: string): TypedCells {
  return { numerator, denominator, ...(evidence === undefined ? {} : { evidence }) };
}
