import type { Fact } from '../kernel/fact.ts';
import type { Property } from '../kernel/properties/property.ts';
import { nothing, type Access, type Things } from './access.ts';

/**
 * Promises whose ghosts come out the same whatever the order of two facts that do not conflict here. A
 * promise that is not named takes all facts in their order.
 */
const ordered: ReadonlySet<string> = new Set([
  'no-lost-event',
  'no-phantom-event',
  'no-early-event',
  'effect-once',
  'no-lost-update',
  'in-order',
  'atomic-outbox',
  'read-model-correct',
  'command-once',
  'answered-truly',
  'no-stuck-message',
  'something-happens',
]);

/** What a fact reads and writes of the ghosts that promises keep. */
export function accessOfFacts(
  things: Things,
  properties: readonly Property[],
  facts: readonly Fact[],
): readonly Access[] {
  if (facts.length > 0 && properties.some(({ id }) => !ordered.has(id))) return [things.writing('facts')];
  return facts.map((fact) => accessOfFact(things, fact));
}

function accessOfFact({ reading, writing }: Things, fact: Fact): Access {
  switch (fact.kind) {
    case 'event-committed':
    case 'event-outboxed':
      return writing('committed');
    case 'event-published':
      return {
        reads: reading('committed').reads,
        writes: writing('published', ...(fact.by === null ? [] : [`ended ${fact.by}`])).writes,
      };
    case 'transaction-ended':
      return writing(`ended ${fact.owner}`);
    case 'event-applied':
      return { reads: reading('committed').reads, writes: writing(`applied ${fact.subscriber}`).writes };
    case 'command-answered':
      return { reads: reading('committed').reads, writes: writing('answered').writes };
    case 'command-sent':
    case 'mail-sent':
      // No promise that is named above looks at them.
      return nothing;
    default:
      return writing('facts', 'committed', 'published', 'answered');
  }
}
