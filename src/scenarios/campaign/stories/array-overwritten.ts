import type { Command } from '../../../kernel/terms/message.ts';
import type { ScriptStep } from '../../script/script.ts';
import type { Story } from '../../form/story.ts';
import { campaignScenario } from '../campaign-scenario.ts';

/** A relay marks an entry by writing the whole document back, and a new event stood in it by then. */
export const arrayOverwritten = {
  id: 'array-overwritten',
  setup: {
    scenario: campaignScenario.id,
    slots: { ...campaignScenario.defaults, publishing: 'outbox-in-document-rewriting' },
    seed: 7,
  },
  before: [
    send(1, { type: 'ActivateCampaign', data: {} }),
    {
      // The relay has read the document, and the broker takes its time.
      when: { kind: 'before', place: 'relay', op: 'publish', occurrence: 1 },
      move: { kind: 'slow', link: 'relay->broker', factor: 12 },
    },
    send(2, { type: 'TrackConfirmation', data: { confirmationId: 'confirmation-1' } }),
  ],
  opensBefore: { place: 'campaign-service-2', op: 'put-document' },
  after: [],
  beats: [
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'overwritten', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'in-place', from: { kind: 'done', op: 'update-entry', place: 'relay' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: {
    answers: ['both', 'first-only', 'second-only'],
    answerOf: (facts) => {
      const committed = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.id] : []));
      const published = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
      if (committed.every((id) => published.includes(id))) return 'both';
      return published.includes(Math.min(...committed)) ? 'first-only' : 'second-only';
    },
  },
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-in-document' },
} as const satisfies Story;

function send(number: 1 | 2, { type, data }: Pick<Command, 'type' | 'data'>): ScriptStep {
  const command: Command = { type, aggregateType: 'Campaign', aggregateId: 'campaign-1', data };
  return {
    when: { kind: 'at-once' },
    move: { kind: 'send', intent: `c${number}`, to: `campaign-service-${number}`, command },
  };
}
