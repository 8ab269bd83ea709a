import { present } from '../../src/base/assert.ts';
import { answeredTruly } from '../../src/kernel/properties/answered-truly.ts';
import { commandOnce } from '../../src/kernel/properties/command-once.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { noLostEvent, type Subscription } from '../../src/kernel/properties/no-lost-event.ts';
import { noLostUpdate } from '../../src/kernel/properties/no-lost-update.ts';
import { noStuckMessage } from '../../src/kernel/properties/no-stuck-message.ts';
import { outsideOnce } from '../../src/kernel/properties/outside-once.ts';
import type { Property } from '../../src/kernel/properties/property.ts';
import { somethingHappens } from '../../src/kernel/properties/something-happens.ts';
import type { Slots } from '../../src/scenarios/slots/slots.ts';
import { everybodyHasDecided } from './waiting-promises.ts';

/** At rest a campaign is published exactly as often as something was published outside. */
const publishedAsConfirmed: Property = {
  id: 'published-as-confirmed',
  kind: 'eventually',
  initial: { outside: 0, tracked: 0 },
  observe: (state, fact) => {
    const { outside, tracked } = state as { readonly outside: number; readonly tracked: number };
    if (fact.kind === 'outside-effect') return { outside: outside + 1, tracked };
    const isTracked = fact.kind === 'event-committed' && fact.event.type === 'PublishingConfirmed';
    return isTracked ? { outside, tracked: tracked + 1 } : state;
  },
  judge: ({ outside, tracked }) =>
    outside === tracked
      ? { kind: 'kept' }
      : {
          kind: 'waiting',
          for: [{ kind: 'outside', system: 'publishing-service', step: 'SubmitAdvertisement' }],
        },
};

/** What campaigns with a publisher promise. */
export function campaignPromises(
  subscription: Subscription,
  database: string,
  { publishing }: Pick<Slots, 'publishing'>,
): readonly Property[] {
  const table = present(
    publishing.tables.find(({ name }) => name === 'outbox'),
    'an outbox',
  );
  return [
    noLostEvent([subscription]),
    effectOnce,
    noLostUpdate,
    commandOnce,
    answeredTruly,
    noStuckMessage([{ database, table, waiting: { published: 0 } }]),
    outsideOnce,
    publishedAsConfirmed,
    everybodyHasDecided,
    somethingHappens,
  ];
}
