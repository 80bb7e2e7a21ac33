export type { Comparison, Target, TargetKind } from './target-types.ts';
