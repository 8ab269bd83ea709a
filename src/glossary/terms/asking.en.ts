import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { askingTerms } from './asking-terms.ts';

export const askingTexts = {
  cqrs: {
    name: 'CQRS',
    also: ['command query responsibility segregation'],
    definition: 'Using one model to decide on commands and another to answer questions.',
  },
  'read-model': {
    name: 'read model',
    also: ['view'],
    definition:
      'Data arranged for the questions that will be asked, made from events and replaceable at any time.',
  },
  projection: {
    name: 'projection',
    definition: 'The subscriber that keeps a read model up to date by applying each event to it.',
    usage: 'The word is also used for the read model itself.',
  },
  reactor: {
    name: 'reactor',
    also: ['policy'],
    definition:
      'A subscriber that answers an event with an act of its own, and therefore must not be shown old events again.',
  },
  'eventual-consistency': {
    name: 'eventual consistency',
    definition:
      'The assurance that all parts will agree once changes stop, but not that they agree right now.',
  },
  'read-your-writes': {
    name: 'read your writes',
    definition: 'The promise that whoever was told that a change is done finds it in every later query.',
  },
  rebuild: { name: 'rebuild', definition: 'Throwing a read model away and making it again from all events.' },
  'blue-green': {
    name: 'rebuild beside',
    also: ['blue-green'],
    definition: 'Filling a new read model next to the old one and then turning all queries to it at once.',
  },
} satisfies Record<IdOf<typeof askingTerms>, TermText>;
