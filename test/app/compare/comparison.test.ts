import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareSetups,
  positionAt,
  standingAt,
  type ComparedCell,
  type Comparison,
} from '../../../src/app/compare/comparison.ts';
import { rowText } from '../../../src/ui/compare/landmark-text.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import type { Script } from '../../../src/scenarios/script/script.ts';
import type { Slots } from '../../support/order-lab.ts';
import { goTogether } from '../../support/order-lab.ts';
import { orderRun, storyNamed } from '../../support/order-run.ts';
import { anyScript, anySlots, atOnce, atRest, before, send } from '../../support/scripts.ts';

const en = textsOf('en');

describe('the same script under two setups', () => {
  test('shows the copy that only one of them lets through', () => {
    expect(table(ofStory('mailed-twice'))).toEqual([
      'c1 sends CreateOrder to order service 1 | there | there',
      'CreateOrder of c1 arrives | there | there',
      'OrderCreated (order-2, c1) is committed | there | there',
      'c1 is answered | accepted | accepted',
      'OrderCreated (order-2, c1) is published | there | there',
      'Crash the publisher | there | there',
      'OrderCreated (order-2, c1) takes effect: Notification | there | there',
      'OrderCreated (order-2, c1) takes effect: Projection | there | there',
      'Bring the publisher back | there | there',
      'Again: OrderCreated (order-2, c1) is published | again | again',
      'Again: OrderCreated (order-2, c1) takes effect: Notification | again | -',
      'Again: OrderCreated (order-2, c1) takes effect: Projection | again | -',
    ]);
  });

  test('tells what two clients meant apart, though both events have one version', () => {
    expect(table(ofStory('lost-update')).filter((row) => /committed|answered/.test(row))).toEqual([
      'OrderRevised (order-1, c2) is committed | there | there',
      'c2 is answered | accepted | accepted',
      'OrderRevised (order-1, c1) is committed | there | -',
      'c1 is answered | accepted | conflict',
    ]);
  });

  test('says of a phantom that it is never committed, and of an overtaken event that it is', () => {
    expect(table(ofStory('phantom-event')).filter((row) => row.includes('published'))).toEqual([
      'OrderCreated (order-2, c1) is published | never-committed | -',
    ]);
    expect(table(ofStory('overtaken')).filter((row) => row.includes('Projection'))).toContain(
      'OrderRevised (order-1, c1) takes effect: Projection | overtaken | there',
    );
  });

  test('has what was published inside the aggregate stand before its commit', () => {
    const comparison = compare([{ publishing: 'inside-aggregate' }, {}], [{ when: atOnce, move: send(2) }]);
    expect(table(comparison).find((row) => row.includes('published'))).toBe(
      'OrderCreated (order-2, c2) is published | before-commit | there',
    );
  });

  test('judges the promises and counts at each row, as they stand there', () => {
    const comparison = ofStory('mailed-twice');
    const stateAfter = (column: number, rowCount: number): string | undefined => {
      const position = positionAt(comparison, column, rowCount);
      const standing = standingAt(columnOf(comparison, column), position);
      return standing.lights.find(({ property }) => property === 'effect-once')?.state;
    };
    const { length } = comparison.rows;
    expect([stateAfter(0, 0), stateAfter(0, length - 2), stateAfter(0, length - 1)]).toEqual([
      'kept',
      'will-break',
      'broken',
    ]);
    expect(stateAfter(1, length)).toBe('kept');
    expect(positionAt(comparison, 0, 0)).toBe(0);
    expect(positionAt(comparison, 0, length)).toBe(columnOf(comparison, 0).play.tape.length());
  });
});

describe('what finds nothing to break', () => {
  const script: Script = [
    { when: atOnce, move: send(2) },
    { when: before('relay', 'publish', 1), move: { kind: 'op-fault', outcome: 'reply-lost' } },
    { when: before('relay', 'update', 1), move: { kind: 'crash', place: 'relay' } },
    { when: before('relay', 'update', 9), move: { kind: 'take-down', place: 'broker' } },
    { when: atRest, move: { kind: 'recover', place: 'relay' } },
  ];

  test('is also a fault that was armed and never struck', () => {
    const fault = {
      place: 'relay',
      op: 'update',
      label: null,
      strike: 'crash-before',
      occurrence: 1,
    } as const;
    const comparison = compare(
      [{}, { publishing: 'outbox-deleting' }, { publishing: 'after-commit' }],
      [
        { when: atOnce, move: { kind: 'arm', fault } },
        { when: atOnce, move: send(2) },
        { when: atRest, move: { kind: 'recover', place: 'relay' } },
      ],
    );
    expect(table(comparison).find((row) => row.startsWith('Armed'))).toMatch(
      / \| there \| never-came \| not-there$/,
    );
  });

  test('is told with its reason under that setup, and last where it is so under every setup', () => {
    const comparison = compare(
      [{}, { publishing: 'after-commit' }, { publishing: 'outbox-deleting' }],
      script,
    );
    const steps = table(comparison).filter((row) => /Message relay|message relay|broker/.test(row));
    expect(steps).toEqual([
      'Message relay, publish any event: Lose the reply | there | not-there | there',
      'Crash the message relay | there | not-there | never-came',
      'Bring the message relay back | there | not-there | not-possible',
      'Take the broker down | never-came | not-there | never-came',
    ]);
  });
});

test('under whatever setups, each column has each of its landmarks in one row, in words', () => {
  fc.assert(
    fc.property(anyScript, fc.array(anySlots, { minLength: 2, maxLength: 3 }), (script, slots) => {
      fc.pre(slots.every(goTogether));
      const comparison = compare(slots, script);
      expect(new Set(comparison.rows.map(({ key }) => key)).size).toBe(comparison.rows.length);
      for (const row of comparison.rows) {
        expect(row.cells).toHaveLength(slots.length);
        expect(rowText(row, en)).not.toMatch(/undefined|\[object/);
      }
      for (const [index, column] of comparison.columns.entries()) {
        const made = comparison.rows.filter(
          ({ landmark, cells }) => landmark.kind === 'step' && cells[index]?.kind === 'reached',
        );
        expect(made).toHaveLength(column.play.made.length);
        expect(standingAt(column, column.play.tape.length()).lights.length).toBeGreaterThan(5);
      }
    }),
    { numRuns: 25 },
  );
});

function ofStory(id: string): Comparison {
  const { setup, before: first, after, cure } = storyNamed(id);
  const cured = { ...setup, slots: { ...setup.slots, [cure.slot]: cure.variant } };
  return compareSetups({ setups: [setup, cured], script: [...first, ...after], story: id });
}

function compare(slots: readonly Partial<Slots>[], script: Script): Comparison {
  return compareSetups({ setups: slots.map((chosen) => orderRun(chosen).setup), script, story: null });
}

function columnOf({ columns }: Comparison, index: number) {
  return columns[index] ?? expect.fail(`column ${index}`);
}

/** Each row as "what | how in the first | how in the second". */
function table(comparison: Comparison): readonly string[] {
  return comparison.rows.map((row) => [rowText(row, en), ...row.cells.map(cellWord)].join(' | '));
}

function cellWord(cell: ComparedCell): string {
  if (cell.kind === 'missing') return '-';
  if (cell.kind === 'skipped') return cell.reason;
  return cell.reached.wrong ?? cell.reached.answer?.kind ?? 'there';
}
