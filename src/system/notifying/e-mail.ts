import { succeed } from '../../base/result.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { sendMail } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumed } from '../consumer/consumed.ts';
import { mailAbout } from './mail-about.ts';
import type { NotifyingVariant } from './notifying-variant.ts';

/** An e-mail. No transaction contains it, so no rollback undoes it. */
export const eMail = {
  id: 'e-mail',
  tables: [],
  needsMailServer: true,

  effect: ({ mailServer, subscriber }) => {
    function* send(event: EventMessage): Process<Consumed> {
      const facts: readonly Fact[] = [
        { kind: 'event-applied', subscriber, event },
        { kind: 'mail-sent', subscriber, eventId: event.id },
      ];
      const sent = yield* sendMail(mailServer, mailAbout(event), facts);
      return sent.ok ? succeed(null) : sent;
    }

    return {
      alone: send,
      *inside(_transaction, event) {
        return yield* send(event);
      },
    };
  },
} as const satisfies NotifyingVariant;
