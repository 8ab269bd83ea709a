import { succeed } from '../../base/result.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { sendMail } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumed } from '../consumer/consumed.ts';
import { mailAbout } from './mail-about.ts';
import type { NotifyingVariant } from './notifying-variant.ts';

/**
 * An e-mail that bears a key. No transaction contains it either, but the mail server knows what it has sent: asked
 * again for the same it answers as before, and nothing goes out.
 */
export const eMailRecognised = {
  id: 'e-mail-recognised',
  tables: [],
  needsMailServer: true,

  effect: ({ mailServer, subscriber }) => {
    function* send(event: EventMessage): Process<Consumed> {
      const facts: readonly Fact[] = [
        { kind: 'event-applied', subscriber, event },
        { kind: 'mail-sent', subscriber, eventId: event.id },
      ];
      // The same event, the same key, however often and by whomever it is tried.
      const mail = { ...mailAbout(event), idempotencyKey: `${subscriber}/${String(event.id)}` };
      const sent = yield* sendMail(mailServer, mail, facts);
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
