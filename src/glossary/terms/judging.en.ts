import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { judgingTerms } from './judging-terms.ts';

export const judgingTexts = {
  'catch-up-subscription': {
    name: 'catch-up subscription',
    definition:
      'Reading an event store from one’s own checkpoint, first what has piled up and then each new event as it comes.',
  },
  checkpoint: {
    name: 'checkpoint',
    definition: 'The position that a subscriber has saved, to go on from there after a restart.',
  },
  'event-streaming': {
    name: 'event streaming',
    definition:
      'Passing events through a log to many readers, which says nothing about how anybody stores state.',
  },
  promise: {
    name: 'promise',
    also: ['property'],
    definition: 'A sentence about a design that ought to hold in every run, or at the end of each.',
  },
  'at-rest': {
    name: 'at rest',
    definition: 'The state in which everything works again and nothing is left to be done.',
  },
  counterexample: {
    name: 'counterexample',
    definition: 'A run that shows, move by move, how a promise is broken.',
  },
  bounds: {
    name: 'bounds',
    definition:
      'The numbers of commands and faults that a search tries, beyond which its verdict says nothing.',
  },
  'safety-liveness': {
    name: 'safety and liveness',
    also: ['safety', 'liveness'],
    definition:
      'Two kinds of promise: that something bad never happens, and that something good happens in the end.',
  },
  scheduler: {
    name: 'scheduler',
    also: ['adversary'],
    definition: 'Whoever picks, among all processes that could go on, the one that does.',
  },
} satisfies Record<IdOf<typeof judgingTerms>, TermText>;
