import { op, opOutsideSystem } from '../../kernel/op.ts';

// A comment, so that the lines are not the first.
export function* variant(): Generator<string, void> {
  yield* opOutsideSystem();
  yield* op('two');
}
