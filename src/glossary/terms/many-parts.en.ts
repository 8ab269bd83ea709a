import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { manyPartsTerms } from './many-parts-terms.ts';

export const manyPartsTexts = {
  'aggregate-boundary': {
    name: 'aggregate boundary',
    also: ['consistency boundary'],
    definition:
      'The line around what changes in one transaction, beyond which things agree only after a while.',
  },
  'strong-consistency': {
    name: 'strong consistency',
    definition: 'Here, the assurance that a rule holds at any moment at which somebody could look.',
  },
  saga: {
    name: 'saga',
    definition:
      'A piece of business done as several local transactions, of which the earlier ones are made up for if a later one fails.',
    usage: 'Many frameworks call a process manager a saga, too.',
  },
  'local-transaction': {
    name: 'local transaction',
    definition: 'A transaction that involves only the database of a single service.',
  },
  choreography: {
    name: 'choreography',
    definition: 'Working together without a leader: each service acts on the events of the others.',
  },
  correlation: {
    name: 'correlation id',
    definition:
      'An id written on every message of one act, so that each answer finds the saga it belongs to.',
  },
  orchestration: {
    name: 'orchestration',
    also: ['orchestrator'],
    definition:
      'Working together under a leader, the orchestrator, which tells each service by message what to do next.',
  },
  'command-message': {
    name: 'command message',
    definition: 'A command that travels to its service through a broker.',
  },
  'reply-message': {
    name: 'reply message',
    also: ['reply channel'],
    definition: 'What a service sends back to say how a command message turned out.',
  },
  'saga-instance': {
    name: 'saga instance',
    definition:
      'One particular saga on its way, with its id, the step it has reached and the answer it waits for.',
  },
  compensation: {
    name: 'compensating transaction',
    also: ['compensation'],
    definition:
      'A new transaction that makes up for one already committed, which itself remains part of the history.',
  },
  pivot: {
    name: 'pivot step',
    also: ['pivot transaction', 'compensatable step', 'retriable step'],
    definition:
      'The step of a saga after which there is no way back: earlier ones can be compensated, later ones are retried until they succeed.',
  },
  'semantic-lock': {
    name: 'semantic lock',
    also: ['pending state'],
    definition: 'A state such as PENDING that warns others that a saga may still change or undo this.',
  },
  deadline: {
    name: 'deadline',
    definition: 'The moment from which a saga acts as if no answer will come, though one still may.',
  },
  'late-success': {
    name: 'late success',
    definition:
      'A positive answer that comes when its saga has given up already, so that what was done must be undone.',
  },
  isolation: {
    name: 'isolation',
    definition: 'The property that nobody sees unfinished changes, which a transaction has and a saga lacks.',
  },
  'stateless-saga': {
    name: 'stateless and stateful sagas',
    also: ['stateless saga', 'stateful saga'],
    definition:
      'Two kinds of saga: one remembers nothing between events, the other stores what came in and what it ordered.',
  },
  'command-issued': {
    name: 'CommandIssued',
    definition:
      'An event in which a saga notes a command that it wants carried out, before anybody carries it out.',
  },
  'command-executor': {
    name: 'command executor',
    also: ['executor'],
    definition:
      'A process that reads recorded commands and has them carried out, much as a relay does with messages.',
  },
  'outside-system': {
    name: 'outside system',
    also: ['external system'],
    definition:
      'A system of somebody else that keeps its own state and takes part in no transaction of ours.',
  },
  'process-manager': {
    name: 'process manager',
    definition:
      'A part that is started for one piece of work, remembers how far it is, and chooses the next step at every branch.',
  },
} satisfies Record<IdOf<typeof manyPartsTerms>, TermText>;
