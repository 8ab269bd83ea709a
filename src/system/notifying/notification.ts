import { succeed, type Result } from '../../base/result.ts';
import type { Fact } from '../../kernel/fact.ts';
import type { EventMessage, Mail } from '../../kernel/message.ts';
import type { PlaceId } from '../../kernel/names.ts';
import type { OpFailure } from '../../kernel/op.ts';
import { sendMail } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import type { ConsumerEffect } from '../consuming/consumer.ts';

/** The effect of a notification: an e-mail. No transaction contains it, so no rollback undoes it. */
export function notification(mailServer: PlaceId, subscriber: string): ConsumerEffect {
  function* send(event: EventMessage): Process<Result<null, OpFailure>> {
    const mail: Mail = {
      to: event.aggregateId,
      subject: event.type,
      eventId: event.id,
    };
    const facts: readonly Fact[] = [
      { kind: 'event-applied', subscriber, event },
      { kind: 'mail-sent', subscriber, eventId: event.id },
    ];
    const sent = yield* sendMail(mailServer, mail, facts);
    return sent.ok ? succeed(null) : sent;
  }

  return {
    alone: send,
    *inside(_transaction, event) {
      return yield* send(event);
    },
  };
}
