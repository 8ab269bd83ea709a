import {
  acknowledge,
  awaitDecision,
  awaitFix,
  awaitPublishable,
  awaitReachable,
  awaitReply,
  awaitTimer,
  directGroup,
  choose,
  getRecord,
  insertRow,
  poll,
  publish,
  putRecord,
  recall,
  remember,
  reply,
  sendMail,
  sendRequest,
  tell,
} from '../../src/kernel/language/ops.ts';
import { documentsIn } from '../../src/kernel/language/document-ops.ts';
import { logStart } from '../../src/kernel/database/commit-log.ts';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { finished, perform, type Process, type Program } from '../../src/kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../src/kernel/language/transaction.ts';
import { anEvent } from './an-event.ts';

/** A program that comes to an op of a kind, and the fault outcomes that the op has. */
export type OpSample = {
  readonly kind: OpKind;
  readonly where: 'alone' | 'in a transaction';
  readonly program: Program;
  readonly faults: readonly string[];
};

const lostOrRefused = ['refused', 'request-lost'];
const all = ['refused', 'request-lost', 'reply-lost'];
const account = { id: 'a', owner: 'me', balance: 1 };
const message = {
  id: 'r1',
  intent: 'r1',
  command: { type: 'Do', aggregateType: 'T', aggregateId: 't', data: {} },
};
const alone = { database: 'shop', inTransaction: false } as const;
const documents = documentsIn('shop', 'documents');
const query = { table: 'accounts', where: {} } as const;
const record = { partition: 'Topic/0', offset: 0, generation: 1, message: anEvent(1) };

export const opSamples: readonly OpSample[] = [
  sample('tell', [], () => tell('relay', 'x')),
  sample('select', lostOrRefused, () =>
    perform<'select'>({ kind: 'select', ...alone, query, waits: false, lock: 'none' }),
  ),
  sample('find', lostOrRefused, () =>
    perform<'find'>({ kind: 'find', ...alone, entityType: 'T', entityId: 't' }),
  ),
  sample('insert', all, () =>
    perform<'insert'>({ kind: 'insert', ...alone, table: 'accounts', row: account }),
  ),
  sample('put', all, () => perform<'put'>({ kind: 'put', ...alone, table: 'accounts', row: account })),
  sample('update', all, () =>
    perform<'update'>({ kind: 'update', ...alone, table: 'accounts', where: {}, set: { balance: 2 } }),
  ),
  sample('delete', all, () => perform<'delete'>({ kind: 'delete', ...alone, table: 'accounts', where: {} })),
  sample('next-id', all, () =>
    perform<'next-id'>({ kind: 'next-id', database: 'shop', sequence: 'tickets' }),
  ),
  sample('read-log', lostOrRefused, () =>
    perform<'read-log'>({ kind: 'read-log', database: 'shop', position: logStart, waits: false }),
  ),
  sample('find-document', lostOrRefused, () => documents.find('d')),
  sample('watch', lostOrRefused, function* watchAfterPut() {
    yield* documents.put('d', 0, {});
    return yield* documents.watch(logStart);
  }),
  sample('put-document', all, () =>
    perform<'put-document'>({
      kind: 'put-document',
      database: 'shop',
      collection: 'documents',
      id: 'd',
      expectedVersion: 0,
      document: {},
    }),
  ),
  sample('update-entry', all, () =>
    perform<'update-entry'>({
      kind: 'update-entry',
      database: 'shop',
      collection: 'documents',
      id: 'd',
      array: 'outbox',
      entryId: 1,
      set: {},
    }),
  ),
  sample('publish', [...all, 'too-large'], () => publish('broker', 'Topic', 'k', anEvent(1))),
  sample('poll', lostOrRefused, function* pollAfterPublish() {
    yield* publish('broker', 'Topic', 'k', anEvent(1));
    return yield* poll('broker', 'readers');
  }),
  sample('acknowledge', all, () => acknowledge('broker', 'readers', record)),
  sample('direct-group', all, () => directGroup('broker', 'readers', 'start')),
  sample('put-record', all, () => putRecord('broker', 'positions', 'k', {})),
  sample('get-record', lostOrRefused, () => getRecord('broker', 'positions', 'k')),
  sample('request', lostOrRefused, () => sendRequest('service', message)),
  sample('await-reply', [], () => awaitReply('service', 'r1')),
  sample('reply', ['reply-lost'], () => reply('client', 'client:c1', 'r1', { kind: 'conflict' })),
  sample('send-mail', all, () =>
    sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 }, []),
  ),
  sample('await-reachable', [], () => awaitReachable('broker')),
  sample('await-fix', [], () => awaitFix(1)),
  sample('await-publishable', [], () => awaitPublishable(1)),
  sample('await-decision', [], () => awaitDecision('me', 'thing-1', ['yes', 'no'])),
  sample('choose', [], () => choose('thing-1', ['yes'])),
  sample('await-timer', ['timed-out'], function* awaitAfterInsert() {
    yield* insertRow('shop', 'timers', { id: 't' });
    return yield* awaitTimer('shop', 'timers');
  }),
  sample('recall', [], () => recall('thing-1')),
  sample('remember', [], () => remember('thing-1', { step: 1 })),
  inside('select', (open) => open.select(query)),
  inside('find', (open) => open.find('T', 't')),
  inside('insert', (open) => open.insert('accounts', account)),
  inside('put', (open) => open.put('accounts', account)),
  inside('update', (open) => open.update('accounts', { where: {}, set: { balance: 2 } })),
  inside('delete', (open) => open.delete('accounts', {})),
  { ...inside('begin', () => tell('relay', 'x')), faults: [] },
  { ...inside('commit', (open) => open.commit()), faults: all },
  { ...inside('rollback', (open) => open.rollback()), faults: [] },
];

function sample(kind: OpKind, faults: readonly string[], come: () => Process<unknown>): OpSample {
  return {
    kind,
    where: 'alone',
    faults,
    *program() {
      yield* come();
      // So that the sample of `tell` has a shared op, too.
      yield* awaitReachable('broker');
      return finished;
    },
  };
}

function inside(kind: OpKind, come: (open: TransactionOps) => Process<unknown>): OpSample {
  return {
    kind,
    where: 'in a transaction',
    faults: ['connection-lost'],
    *program() {
      const open = transactionOn('shop');
      yield* open.begin();
      yield* come(open);
      return finished;
    },
  };
}
