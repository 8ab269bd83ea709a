import type { JsonRecord } from '../../base/json.ts';
import { awaitReachable } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import type { Consumer } from './consumer.ts';
import type { ReceivedRecord } from './record-source.ts';

/** The record that a failed attempt left to be tried again, or the next one from the source. */
export function* receive(consumer: Consumer, args: JsonRecord): Process<ReceivedRecord | null> {
  const { again } = args as { readonly again?: ReceivedRecord };
  if (again === undefined) return yield* consumer.source.next();
  for (const place of consumer.needs) yield* awaitReachable(place);
  return again;
}
