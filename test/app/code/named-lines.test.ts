import { describe, expect, test } from 'vitest';
import { isEmptyPart, namedLines } from '../../../src/app/code/named-lines.ts';

const source = `import { one } from './one.ts';

export type Kind = {
  readonly save: (command: string) => void;
};

/** A function. */
export function* update(
  id: string,
): Process<void> {
  const found = one(id);

  return found;
}

const apply: Methods = {
  Created: (_, { data }) => ({ ...data }),
  Changed(state) {
    return state;
  },
};

export const pattern = {
  id: 'pattern',

  *whenRaised() {
    return succeed([]);
  },

  relay: (service) =>
    function* relay() {
      return next({});
    },
  again: null,
  save: (command) => update(command.id),
} as const satisfies Pattern;

const last = (one: string): string =>
  one;
`;

describe('lines by the name of what stands there', () => {
  test.each([
    ['update', 8, 14],
    ['apply', 16, 21],
    ['Created', 17, 17],
    ['Changed', 18, 20],
    ['pattern', 23, 36],
    ['whenRaised', 26, 28],
    ['relay', 30, 33],
    // What a type says of it is not what it does.
    ['save', 35, 35],
    ['last', 38, 39],
  ])('%s', (name, from, to) => {
    expect(namedLines(source, name)).toEqual({ from, to });
  });

  test('none where nothing has that name', () => {
    expect(['found', 'Kind', 'one', 'nothing'].map((name) => namedLines(source, name))).toEqual([
      // A constant inside a function is one, too.
      { from: 11, to: 11 },
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['whenRaised', true],
    ['again', true],
    ['relay', false],
    ['Changed', false],
  ])('%s has something to read in it, or not', (name, isEmpty) => {
    const lines = namedLines(source, name);
    expect(lines !== null && isEmptyPart(source, lines)).toBe(isEmpty);
  });
});
