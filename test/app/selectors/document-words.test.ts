import { expect, test } from 'vitest';
import { documentWordsOf } from '../../../src/app/selectors/document-words.ts';
import type { Op } from '../../../src/kernel/language/op.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { opExamples } from '../../i18n/op-examples.ts';
import { slotsWith } from '../../support/slots-with.ts';

const definitionOf = (publishing: string) =>
  campaignScenario.define({
    scenario: 'campaign',
    slots: slotsWith(campaignScenario, { publishing }),
    seed: 1,
  });
const definition = definitionOf('outbox-in-document');
const wordsOf = (op: Op): string | null => documentWordsOf(definition, op);
const inDocuments = { database: 'campaign-service', collection: 'documents' } as const;
const put = {
  kind: 'put-document',
  ...inDocuments,
  id: 'Campaign/a',
  document: { state: { name: "it's" } },
} as const;

test('a document is found by its id, or by an entry that lacks the flag', () => {
  expect(wordsOf({ kind: 'find-document', ...inDocuments, by: { id: 'Campaign/a' }, waits: false })).toBe(
    "db.documents.findOne({ _id: 'Campaign/a' })",
  );
  expect(wordsOf(opExamples['find-document'][0])).toBe("db.documents.findOne({ 'outbox.published': false })");
});

test('a put says which version it replaces: none, that one, or whatever is there', () => {
  expect(wordsOf({ ...put, expectedVersion: 0 })).toBe(
    "db.documents.insertOne(\n  { _id: 'Campaign/a', version: 1, state: { name: 'it\\'s' } }\n)",
  );
  expect(wordsOf({ ...put, expectedVersion: 3 })).toBe(
    "db.documents.replaceOne(\n  { _id: 'Campaign/a', version: 3 },\n  { version: 4, state: { name: 'it\\'s' } }\n)",
  );
  expect(wordsOf({ ...put, expectedVersion: null })).toBe(
    "db.documents.replaceOne(\n  { _id: 'Campaign/a' },\n  { state: { name: 'it\\'s' } }\n)",
  );
});

test('one entry is set in place', () => {
  expect(wordsOf(opExamples['update-entry'][0])).toBe(
    [
      'db.orders.updateOne(',
      "  { _id: 'order-2', 'outbox.id': 3 },",
      "  { $set: { 'outbox.$.published': true }, $inc: { version: 1 } }",
      ')',
    ].join('\n'),
  );
});

test('a change stream is resumed after a position', () => {
  expect(wordsOf(opExamples.watch[0])).toBe(
    "db.documents.watch([], { resumeAfter: 'binlog.000001:4' }).next()",
  );
});

test('an id is drawn from a counter only where there is no sequence', () => {
  const draw: Op = { kind: 'next-id', database: 'campaign-service', sequence: 'events' };
  expect(wordsOf(draw)).toBe("db.counters.findOneAndUpdate({ _id: 'events' }, { $inc: { value: 1 } })");
  expect(documentWordsOf(definitionOf('outbox-polling'), draw)).toBeNull();
});

test.each(['select', 'commit', 'publish', 'tell'] as const)('%s is none of a document store’s', (kind) => {
  expect(wordsOf(opExamples[kind][0])).toBeNull();
});
