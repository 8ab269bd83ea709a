import { expect, test } from 'vitest';
import { keptTo, keptToPlacesOf, whereChoices } from '../../../src/app/explore/where-choices.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const defined = (slots: Readonly<Record<string, string>>) =>
  orderScenario.define({ scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 });

test('each kind of fault that may strike can be kept to a place, and what is poisonous is so everywhere', () => {
  const bounds = { ...usualBounds, faults: { crash: 1, outage: 0, poison: 1 } };
  const choices = whereChoices(defined({}), bounds);
  expect(choices.map(({ kind, chosen }) => [kind, chosen])).toEqual([['crash', null]]);
  expect(choices[0]?.names).toEqual(expect.arrayContaining(['relay', 'consumer', 'order-service-1']));
  expect(choices[0]?.names).not.toContain('broker');
  expect(whereChoices(defined({}), { ...bounds, faultCountMax: 0 })).toEqual([]);
});

test('a place is chosen, changed and given up again, and nothing is left of it', () => {
  const kept = keptTo(keptTo(usualBounds, 'crash', 'relay'), 'outage', 'broker');
  expect(kept.where).toEqual({ crash: ['relay'], outage: ['broker'] });
  expect(keptTo(kept, 'crash', 'consumer').where).toEqual({ crash: ['consumer'], outage: ['broker'] });
  expect(keptTo(keptTo(kept, 'crash', null), 'outage', null)).toEqual(usualBounds);
});

test('a place that another system lacks is forgotten there', () => {
  const kept = keptTo(keptTo(usualBounds, 'crash', 'relay-2'), 'outage', 'broker');
  expect(keptToPlacesOf(defined({ relays: 'two' }), kept)).toEqual(kept);
  expect(keptToPlacesOf(defined({}), kept).where).toEqual({ outage: ['broker'] });
});
