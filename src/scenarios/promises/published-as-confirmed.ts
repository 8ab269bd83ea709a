import { emptyMap, getValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { IntentId, MessageId } from '../../kernel/terms/names.ts';
import type { Culprit, EventTrouble, Property } from '../../kernel/properties/property.ts';
import { reactingTo } from '../../system/coordinating/reacting-to.ts';

/** A campaign since it was activated last: on whose account that is submitted, and what decided how it stands. */
type Published = {
  readonly activation: IntentId;
  readonly status: 'PENDING' | 'PUBLISHED' | 'REJECTED';
  readonly decidedBy: { readonly id: MessageId; readonly type: string };
};

type State = {
  readonly campaigns: SortedMap<Published>;
  /** On whose account something is out at the publisher. */
  readonly out: SortedMap<null>;
};

const initial: State = { campaigns: emptyMap(), out: emptyMap() };

/**
 * At rest a business act is wholly done or wholly undone: a campaign that was activated is published exactly if its
 * advertisements are out at the publisher, and waits for no answer.
 */
export const publishedAsConfirmed = (saga: string): Property => ({
  id: 'saga-consistent',
  kind: 'eventually',
  initial,
  observe: (state, fact) => {
    const { campaigns, out } = state as State;
    if (fact.kind === 'outside-effect') return { campaigns, out: setValue(out, fact.intent, null) };
    if (fact.kind !== 'event-committed' || fact.event.aggregateType !== 'Campaign') return state;
    const { aggregateId } = fact.event;
    const before = getValue(campaigns, aggregateId);
    const published = after(before, fact.event, saga);
    return published === before || published === undefined
      ? state
      : { campaigns: setValue(campaigns, aggregateId, published), out };
  },
  stands: (state) => (halfDone(state as State).length === 0 ? 'kept' : 'waiting'),
  judge: (state) => {
    const troubled = halfDone(state as State);
    return troubled.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: troubled };
  },
});

function after(before: Published | undefined, event: EventMessage, saga: string): Published | undefined {
  const decidedBy = { id: event.id, type: event.type };
  switch (event.type) {
    case 'CampaignActivated':
      return { activation: reactingTo(saga, event).id, status: 'PENDING', decidedBy };
    case 'PublishingConfirmed':
      return before && { ...before, status: 'PUBLISHED', decidedBy };
    case 'PublishingRejected':
      return before && { ...before, status: 'REJECTED', decidedBy };
    default:
      return before;
  }
}

/** The campaigns that say something else than what is out, or nothing yet. */
const halfDone = ({ campaigns, out }: State): readonly Culprit[] =>
  valuesOf(campaigns).flatMap((campaign) => {
    const trouble = troubleOf(campaign, getValue(out, campaign.activation) !== undefined);
    if (trouble === null) return [];
    const { id: eventId, type } = campaign.decidedBy;
    return [{ kind: 'event', eventId, type, trouble }];
  });

function troubleOf({ status }: Published, isOut: boolean): EventTrouble | null {
  if (status === 'PENDING') return { kind: 'left-pending' };
  if (status === 'PUBLISHED') return isOut ? null : { kind: 'not-out' };
  return isOut ? { kind: 'out-all-the-same' } : null;
}
