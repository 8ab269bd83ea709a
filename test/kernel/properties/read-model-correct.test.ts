import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { readModelCorrect } from '../../../src/kernel/properties/reading/read-model-correct.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';
import { ledger, smallSystem, withRows } from '../../support/small-system.ts';

const property = readModelCorrect('ledger', [
  {
    table: 'accounts',
    aggregateType: 'Thing',
    keyOf: (event) => event.aggregateId,
    project: (row, event) => ({ id: event.aggregateId, count: Number(row?.['count'] ?? 0) + 1 }),
  },
]);
const committed = (id: number, aggregateId: string, aggregateType = 'Thing'): Fact => ({
  kind: 'event-committed',
  event: anEvent(id, { aggregateId, aggregateType }),
  basedOn: id - 1,
  cause: 'c1',
  group: id,
});
const facts = [committed(1, 'a'), committed(2, 'a'), committed(3, 'b'), committed(4, 'x', 'Other')];
const judged = (rows: readonly Row[]) =>
  watch(
    property,
    facts,
    withRows(createMachine(smallSystem({ properties: [property] })).initial, 'accounts', rows, ledger),
  );
const culprit = (key: string) => ({ kind: 'row', database: 'ledger', table: 'accounts', key });

describe('read-model-correct', () => {
  test('[P5] rows that are the fold of the committed events are right', () => {
    expect(
      judged([
        { id: 'a', count: 2 },
        { count: 1, id: 'b' },
      ]).atRest,
    ).toEqual({ kind: 'kept' });
  });

  test('[P5] a row that is behind, missing or too many is a culprit', () => {
    expect(
      judged([
        { id: 'a', count: 1 },
        { id: 'c', count: 1 },
      ]).atRest,
    ).toEqual({
      kind: 'broken',
      culprits: [culprit('a'), culprit('b'), culprit('c')],
    });
  });

  test('[P7] while it is under way a read model may lag', () => {
    const { underWay, atRest } = judged([{ id: 'a', count: 2 }]);
    expect(underWay).toEqual({ kind: 'waiting', for: [culprit('b')] });
    expect(atRest).toEqual({ kind: 'broken', culprits: [culprit('b')] });
  });
});
