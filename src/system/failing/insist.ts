import { awaitReachable } from '../../kernel/ops.ts';
import type { PlaceId } from '../../kernel/names.ts';
import type { Process } from '../../kernel/process.ts';

/** Says it until it has been done, backing off while a place that it takes is away. */
export function* insist(
  places: readonly PlaceId[],
  say: () => Process<{ readonly ok: boolean }>,
): Process<void> {
  let said = yield* say();
  while (!said.ok) {
    for (const place of places) yield* awaitReachable(place);
    said = yield* say();
  }
}
