import { expect, test } from 'vitest';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { compose } from '../../../src/scenarios/topology/compose.ts';
import type { Part } from '../../../src/scenarios/topology/part.ts';
import { placeOf } from '../../../src/scenarios/topology/place.ts';

const program: Program = function* idle() {
  return finished;
};

const named: readonly (readonly [string, Part])[] = [
  ['place', { places: [placeOf('here', 'service')] }],
  ['database', { databases: [{ id: 'here', place: 'p', tables: [], sequences: [], hasCommitLog: false }] }],
  ['topic', { topics: [{ id: 'here', partitionCount: 1 }] }],
  ['group', { groups: [{ id: 'here', topics: [], members: [] }] }],
  ['program', { programs: { here: program } }],
  ['handler', { handlers: { here: 'controller' } }],
  ['route', { routes: { here: ['service'] } }],
];

test.each(named)('two parts can not bring a %s of one name', (_kind, part) => {
  expect(() => compose([part, part])).toThrow('came here twice');
  expect(() => compose([part, {}])).not.toThrow();
});

test('a system lists its parts in their order', () => {
  const ids = ['b', 'a', 'c'];
  const { places } = compose(ids.map((id): Part => ({ places: [placeOf(id, 'service')] }))).definition;
  expect(places.map(({ id }) => id)).toEqual(ids);
});

test('a link that two parts need is one link', () => {
  const part: Part = { links: [{ from: 'service', to: 'database' }] };
  const other: Part = { links: [{ from: 'relay', to: 'database' }, ...(part.links ?? [])] };
  expect(compose([part, other]).definition.links).toEqual([
    { from: 'service', to: 'database' },
    { from: 'relay', to: 'database' },
  ]);
});
