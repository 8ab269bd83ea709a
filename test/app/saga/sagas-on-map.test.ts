import { expect, test } from 'vitest';
import { withSagas } from '../../../src/app/saga/sagas-on-map.ts';
import type { Card, Picture } from '../../../src/app/stage/picture.ts';
import { orderSagaScenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { labAt } from '../../ui/fixtures/lab-at.ts';
import { orderOf } from '../../../src/scenarios/order-saga/stories/story-parts.ts';

const send = { kind: 'send', intent: 'c1', to: 'order-service-1', command: orderOf(300) } as const;
const at = (state: string, moveCount: number) =>
  labAt({
    scenario: orderSagaScenario,
    slots: { coordination: 'orchestration', 'saga-state': state },
    first: [send],
    moveCount,
  });

const sagaCards = (picture: Picture): readonly (readonly [string, Card])[] =>
  picture.places.flatMap(({ id, body }) =>
    body.kind === 'hands'
      ? body.hands.flatMap(({ cards }) =>
          cards
            .filter(({ kind, id: thing }) => kind === 'saga' && thing.startsWith('saga '))
            .map((card) => [id, card] as const),
        )
      : [],
  );

/** As it is without the instances that it has been drawn with. */
const withoutSagas = (picture: Picture): Picture => ({
  ...picture,
  places: picture.places.map((place) =>
    place.body.kind === 'hands'
      ? {
          ...place,
          body: {
            ...place.body,
            hands: place.body.hands.filter(({ process }) => !process.endsWith(' sagas')),
          },
        }
      : place,
  ),
});

test.each(orderSagaScenario.slots['saga-state'])('a saga, %s, is on the map where it lives', (state) => {
  const { picture, sagas } = at(state, 30);
  const [found] = sagaCards(picture);
  const last = sagas[0]?.steps.findLast((step) => step.at !== null)?.number ?? 0;
  expect(last).toBeGreaterThan(1);
  const [place, card] = found ?? expect.fail('a card');
  const isHeld = state === 'in-memory';
  expect(place).toBe(isHeld ? 'order-service-1' : 'create-order-saga');
  expect(card).toMatchObject({
    name: `order-1 ${String(last)}/6`,
    details: ['reserving'],
    firmness: isHeld ? 'held' : 'solid',
  });
});

test('one that only a memory has falls out with the crash that takes it, and is nowhere then', () => {
  const { picture, sagas, head } = at('in-memory', 30);
  const [saga] = sagas;
  if (saga?.kind !== 'instance') expect.fail('an instance');
  const without = { ...picture, places: picture.places.map((place) => ({ ...place, fallen: [] })) };
  const bare = withSagas(without, [], head);
  const forgotten = { ...saga, status: 'forgotten', forgottenAt: head } as const;
  const fallen = (position: number) =>
    withSagas(bare, [forgotten], position).places.flatMap((place) => place.fallen.map(({ name }) => name));
  expect([fallen(head), fallen(head + 1)]).toEqual([['order-1 3/6'], []]);
});

test('of many at once those at their end leave room for the others, and two are seen at least', () => {
  const { picture, sagas, head } = at('row', 30);
  const [saga] = sagas;
  if (saga?.kind !== 'instance') expect.fail('an instance');
  const bare = withSagas(picture, [], head);
  const seenOf = (...statuses: readonly (typeof saga.status)[]): readonly string[] => {
    const instances = statuses.map((status, index) => ({
      ...saga,
      status,
      key: `order-${String(index + 1)}`,
      id: `order-${String(index + 1)}`,
    }));
    return sagaCards(withSagas(withoutSagas(bare), instances, head)).map(([, { name }]) => name.slice(0, 7));
  };
  expect(seenOf('ended')).toEqual(['order-1']);
  expect(seenOf('ended', 'ended')).toEqual(['order-1', 'order-2']);
  expect(seenOf('ended', 'ended', 'ended')).toEqual(['order-2', 'order-3']);
  expect(seenOf('ended', 'running', 'ended')).toEqual(['order-2', 'order-3']);
  expect(seenOf('running', 'ended', 'running', 'running')).toEqual(['order-1', 'order-3', 'order-4']);
  expect(seenOf('forgotten', 'running')).toEqual(['order-2']);
});

test('where nobody manages anything the picture is the same one', () => {
  const { picture, head } = at('row', 0);
  expect(withSagas(picture, [], head)).toBe(picture);
});
