import { describe, expect, test } from 'vitest';
import { comparedChange, type ComparedChange } from '../../../src/app/compare/change-statements.ts';
import { compareSetups } from '../../../src/app/compare/comparison.ts';
import { sourceOf } from '../../../src/app/selectors/source-of.ts';
import { present } from '../../../src/base/assert.ts';
import { withVariants } from '../../../src/scenarios/slots/slots.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { usageCountScenario as scenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';

const { slot, variants, along = {}, script } = present(scenario.sideBySide, 'setups side by side');

const compared = (ways: readonly ChosenVariants[]): ComparedChange | null => {
  const setups = ways.map((way) => {
    const { slots } = withVariants(scenario.defaults, way, scenario.defaults);
    return { scenario: scenario.id, slots, seed: 1 };
  });
  return comparedChange(compareSetups({ setups, script, story: null }));
};

const sideBySide = variants.map((variant) => ({ ...along[variant], [slot]: variant }));

describe('one change under each way to keep it', () => {
  const { event, columns } = present(compared(sideBySide), 'a change');
  const told = columns.map((statements) =>
    statements.map(({ purpose, sql }) => `${purpose}: ${/^\w+(?: INTO \w+| \w+)?/.exec(sql)?.[0] ?? ''}`),
  );

  test('is the last that all have made, and each says to its database what it must', () => {
    expect(event).toBe('CountChangeRequested');
    const row = ['finding: SELECT', 'keeping: UPDATE templates'];
    const messages = ['publishing: SELECT nextval', 'publishing: INSERT INTO outbox'];
    expect(told).toEqual([
      [...row, ...messages],
      [
        ...Array.from({ length: 3 }, () => 'finding: SELECT'),
        'keeping: UPDATE templates',
        'keeping: DELETE FROM',
        'keeping: DELETE FROM',
        'keeping: INSERT INTO count_requests',
        ...messages,
      ],
      [...row, 'auditing: INSERT INTO template_audit', ...messages],
      ['finding: SELECT', 'keeping: INSERT INTO events', 'keeping: UPDATE entities'],
    ]);
  });

  test('is said by lines of what keeps the aggregate, wherever these have part in it', () => {
    const lineOf = (column: number, at: number): string => {
      const { file, line } = present(columns[column]?.[at]?.site ?? null, 'a line');
      return `${file}: ${sourceOf(file)?.split('\n')[line - 1]?.trim() ?? ''}`;
    };
    expect(lineOf(0, 1)).toMatch(/^keeping\/row\.ts: .*writeRow\(/);
    // What creeps in: the row is kept already, and the rest of its `save` is for others.
    expect(lineOf(0, 2)).toMatch(/^keeping\/row\.ts: .*messagesForRow\(/);
    expect(lineOf(1, 3)).toMatch(/^keeping\/row-with-lines\.ts: .*writeColumns\(/);
    expect(lineOf(1, 4)).toMatch(/^keeping\/row-with-lines\.ts: .*writeLines\(/);
    expect(lineOf(2, 2)).toMatch(/^keeping\/row-with-audit\.ts: .*'template_audit'/);
    expect(lineOf(3, 1)).toMatch(/^keeping\/insert-events\.ts: .*insertEvent\(/);
  });
});

test('what is the same way to keep has nothing to lay side by side', () => {
  expect(compared([{ publishing: 'outbox-polling' }, { publishing: 'log-tailing' }])).toBeNull();
});

test('an audit apart is part of its change, and the outbox beside events is there for others', () => {
  const [apart, outbox] = present(
    compared([{ keeping: 'row-with-audit-apart' }, { keeping: 'events' }]),
    'a change',
  ).columns;
  expect(apart?.map(({ purpose }) => purpose).at(-1)).toBe('auditing');
  expect(outbox?.map(({ purpose }) => purpose).at(-1)).toBe('publishing');
});
