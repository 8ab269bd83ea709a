import type { Result } from '../../base/result.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';

/** Says it until it has been done, backing off in between. */
export function* insist(
  say: () => Process<Result<unknown, OpFailure>>,
  backOff: (failure: OpFailure) => Process<unknown>,
): Process<void> {
  let said = yield* say();
  while (!said.ok) {
    yield* backOff(said.failure);
    said = yield* say();
  }
}
