import type { JsonRecord } from '../../base/json.ts';
import { acknowledge, awaitReachable, poll } from '../../kernel/ops.ts';
import type { PolledRecord } from '../../kernel/op.ts';
import type { Process } from '../../kernel/process.ts';
import type { Consumer } from './consumer.ts';

/** The record that a failed attempt left to be tried again, or the next one from the broker. */
export function* receive(consumer: Consumer, args: JsonRecord): Process<PolledRecord | null> {
  const { again } = args as { readonly again?: PolledRecord };
  if (again !== undefined) {
    for (const place of consumer.needs) yield* awaitReachable(place);
    return again;
  }
  const polled = yield* poll(consumer.broker, consumer.group);
  return polled.ok ? polled.value : null;
}

/** Acknowledges until the broker has heard it; a partition that was given away is not ours any more. */
export function* acknowledgeRecord(consumer: Consumer, record: PolledRecord): Process<void> {
  let heard = yield* acknowledge(consumer.broker, consumer.group, record);
  while (!heard.ok && heard.failure !== 'fenced') {
    yield* awaitReachable(consumer.broker);
    heard = yield* acknowledge(consumer.broker, consumer.group, record);
  }
}
