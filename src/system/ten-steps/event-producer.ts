import type { Result } from '../../base/result.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Service } from '../command-side/service.ts';

/** EventProducer.ProduceAsync: makes JSON of what is committed and sends it, where no relay is there to do so. */
export function* produceAsync(
  service: Service,
  events: readonly EventMessage[],
): Process<Result<null, 'not-published'>> {
  const { publishing } = service;
  if (publishing.sendsAfterCommit === true)
    for (const { type, data } of events)
      yield* tell('handler', 'produce', { event: type, json: JSON.stringify({ type, ...data }) });
  return yield* publishing.afterCommit(service, events);
}
