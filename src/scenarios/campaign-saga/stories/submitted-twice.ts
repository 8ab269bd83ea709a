import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { activated, publishingSetup } from './story-parts.ts';

/** A saga that keeps nothing dies between its call and its acknowledgement, and hears of the same event again. */
export const submittedTwice = {
  id: 'submitted-twice',
  setup: publishingSetup({ 'saga-state': 'stateless', outside: 'plain' }),
  before: [activated],
  opensBefore: { place: 'campaign-publishing-saga', op: 'commit' },
  after: [
    {
      when: { kind: 'before', op: 'commit', place: 'campaign-publishing-saga', occurrence: 1 },
      move: { kind: 'crash', place: 'campaign-publishing-saga' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'campaign-publishing-saga' } },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'befell', move: 'recover' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'befell', move: 'recover' } },
    { id: 'asked', from: { kind: 'done', op: 'request', place: 'campaign-publishing-saga' } },
    { id: 'known', from: { kind: 'done', op: 'publish', place: 'publishing-service' } },
  ],
  question: howOften(({ kind }) => kind === 'outside-effect'),
  promise: 'outside-once',
  cure: { slot: 'outside', variant: 'recognises-command-id' },
} as const satisfies Story;
