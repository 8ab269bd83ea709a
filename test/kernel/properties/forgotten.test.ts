import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import { forgotten } from '../../../src/kernel/properties/forgotten.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { watch } from '../../support/monitor.ts';
import { ledger, smallSystem, withRows } from '../../support/small-system.ts';

const property = forgotten('GONE');
const asked = (data: Row): Fact => ({
  kind: 'person-forgotten',
  aggregateType: 'Person',
  aggregateId: 'p1',
  data,
});
const judged = (rows: readonly Row[], facts: readonly Fact[] = [asked({ name: 'Mina' })]) =>
  watch(
    property,
    facts,
    withRows(createMachine(smallSystem({ properties: [property] })).initial, 'accounts', rows, ledger),
  );
const culprit = (key: string) => ({ kind: 'row', database: 'ledger', table: 'accounts', key });

describe('forgotten', () => {
  test('[P29] what was told of nobody who has asked may be read', () => {
    expect(judged([{ id: 'p1', name: 'Mina' }], []).atRest).toEqual({ kind: 'kept' });
  });

  test.each([
    ['a column', { id: 'p1', name: 'Mina' }],
    ['a document in a row', { id: 'a', about: 'p1', json: { state: { name: 'Mina' } } }],
    ['one of a list', { id: 'a', writes: [{ after: { entity: 'p1', name: 'Mina' } }] }],
  ])('[P29] it may not in %s: not under way, and at rest it is broken', (_, row) => {
    const { underWay, atRest } = judged([row]);
    expect(underWay).toEqual({ kind: 'waiting', for: [culprit(row.id)] });
    expect(atRest).toEqual({ kind: 'broken', culprits: [culprit(row.id)] });
  });

  test.each([
    ['somebody else is called so, too', { id: 'p2', name: 'Mina' }],
    ['another field says so', { id: 'p1', city: 'Mina' }],
    ['it is enciphered', { id: 'p1', name: 'enc:00' }],
    ['something else stands there', { id: 'p1', name: 'GONE' }],
  ])('[P29] it is kept where %s', (_, row) => {
    expect(judged([row]).atRest).toEqual({ kind: 'kept' });
  });

  test('[P29] who asks twice has not told of the second time what was gone then', () => {
    const facts = [asked({ name: 'Mina' }), asked({ name: 'GONE' })];
    expect(judged([{ id: 'p1', name: 'GONE' }], facts).atRest).toEqual({ kind: 'kept' });
    expect(judged([{ id: 'p1', name: 'Mina' }], facts).atRest.kind).toBe('broken');
  });
});
