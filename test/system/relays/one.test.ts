import { expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

test('one relay carries the rows one after the other, each once', () => {
  const { stage, published, left } = relayStage({ relays: 'one', consuming: 'naive' });
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actOn(stage.ask('c2', revise(80)));
  expect(stage.machine.definition.places.filter(({ kind }) => kind === 'relay')).toHaveLength(1);
  stage.rest();
  expect([published(), left()]).toEqual([[3, 4], []]);
  for (const promise of ['effect-once', 'in-order']) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
});
