import { expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

const open = (order: string, every = 'every-1') =>
  relayStage({ publishing: 'log-tailing', 'position-order': order, 'position-every': every });
const stored = ({ stage }: ReturnType<typeof open>): unknown =>
  stage.now().brokers['broker']?.compacted['relay-positions']?.['relay'];
const at = (offset: number) => ({ file: 'binlog.000001', offset });

test('the position is stored first: a relay that dies then never publishes the event', () => {
  const opened = open('before-publishing');
  const { stage, published } = opened;
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actUpTo('relay', 'publish');
  expect(stored(opened)).toEqual(at(3));
  stage.move({ kind: 'crash', place: 'relay' });
  stage.rest();
  expect(published()).toEqual([]);
  expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
});

test('stored afterwards, the same crash makes it publish once more', () => {
  const opened = open('after-publishing');
  const { stage, published } = opened;
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actUpTo('relay', 'put-record');
  expect([published(), stored(opened)]).toEqual([[3], at(2)]);
  stage.move({ kind: 'crash', place: 'relay' });
  stage.rest();
  expect(published()).toEqual([3, 3]);
  expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
});

test('a broker that can’t be heard loses nothing while the relay lives: it still knows where it is', () => {
  const opened = open('before-publishing');
  const { stage, published } = opened;
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actUpTo('relay', 'publish');
  stage.act('relay', 'request-lost');
  stage.rest();
  expect(published()).toEqual([3]);
  expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
});

test('of several transactions only the one whose position is due is stored first', () => {
  const opened = open('before-publishing', 'every-2');
  const { stage, published } = opened;
  for (const [intent, total] of [
    ['c1', 120],
    ['c2', 80],
  ] as const)
    stage.actOn(stage.ask(intent, revise(total)));
  stage.actUpTo('relay', 'put-record');
  expect([published(), stored(opened)]).toEqual([[3], at(2)]);
  stage.act('relay');
  expect(stored(opened)).toEqual(at(4));
  stage.move({ kind: 'crash', place: 'relay' });
  stage.rest();
  expect(published()).toEqual([3]);
});
