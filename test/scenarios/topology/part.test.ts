import { expect, test } from 'vitest';
import { finished, type Program } from '../../../src/kernel/process.ts';
import { compose, type Part } from '../../../src/scenarios/topology/part.ts';

const whole = { broker: 'broker', client: { place: 'client', program: 'client' }, properties: [] };

const program: Program = function* idle() {
  return finished;
};

const named: readonly (readonly [string, Part])[] = [
  ['place', { places: [{ id: 'here', kind: 'service' }] }],
  ['database', { databases: [{ id: 'here', place: 'p', tables: [], sequences: [], hasCommitLog: false }] }],
  ['topic', { topics: [{ id: 'here', partitionCount: 1 }] }],
  ['group', { groups: [{ id: 'here', topics: [], members: [] }] }],
  ['program', { programs: { here: program } }],
  ['handler', { handlers: { here: 'controller' } }],
];

test.each(named)('two parts can not bring a %s of one name', (_kind, part) => {
  expect(() => compose(whole, [part, part])).toThrow('came here twice');
  expect(() => compose(whole, [part, {}])).not.toThrow();
});

test('a system lists its parts in their order', () => {
  const ids = ['b', 'a', 'c'];
  const { places } = compose(
    whole,
    ids.map((id): Part => ({ places: [{ id, kind: 'service' }] })),
  );
  expect(places.map(({ id }) => id)).toEqual(ids);
});
