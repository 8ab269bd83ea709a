import { expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

test.each<readonly [every: string, publications: readonly number[]]>([
  ['every-1', [3, 4]],
  ['every-2', [3, 4]],
  // It stores its position with the third of the log, which is the first of the run.
  ['every-3', [3, 4, 4]],
])('a relay that stores its position %s publishes %o in all when it dies at rest', (every, publications) => {
  const { stage, published } = relayStage({ publishing: 'log-tailing', 'position-every': every });
  stage.move({ kind: 'crash', place: 'relay' });
  stage.rest();
  const before = published();
  for (const [intent, total] of [
    ['c1', 120],
    ['c2', 80],
  ] as const) {
    stage.actOn(stage.ask(intent, revise(total)));
    stage.actOn('relay');
  }
  stage.move({ kind: 'crash', place: 'relay' });
  stage.rest();
  const all = published().slice(before.length);
  expect(all.filter((id) => id > 2)).toEqual(publications);
});
