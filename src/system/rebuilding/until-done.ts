import type { Result } from '../../base/result.ts';
import { awaitReachable } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';

/** A rebuild that stops half-way leaves everybody stopped: it is tried until it is done. */
export function* untilDone<Value, Failure>(
  place: PlaceId,
  attempt: () => Process<Result<Value, Failure>>,
): Process<Value> {
  let done = yield* attempt();
  while (!done.ok) {
    yield* awaitReachable(place);
    done = yield* attempt();
  }
  return done.value;
}
