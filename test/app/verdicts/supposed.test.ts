import { expect, test } from 'vitest';
import { foldAll } from '../../../src/app/run/fold-along.ts';
import { lightsWith } from '../../../src/app/verdicts/lights.ts';
import { beginLookAhead, lookAhead } from '../../../src/app/verdicts/look-ahead.ts';
import { turns } from '../../../src/app/verdicts/turns.ts';
import { createTape } from '../../../src/live/tape.ts';
import {
  openPublishing,
  publishingScenario,
  type PublishingStage,
} from '../../support/campaign-publishing.ts';

/** A publisher that knows nobody again is about to be asked a second time, as its reply was lost. */
function aboutToBeAskedAgain(): PublishingStage {
  const stage = openPublishing({ outside: 'plain' });
  stage.activate();
  stage.actOn('relay', 3);
  stage.actUpTo('campaign-handler', 'await-reply');
  stage.act('publishing-service:campaign-handler-2', 'reply-lost');
  return stage;
}

const confirmed = { place: 'publishing-service', subject: 'campaign-1', option: 'confirm' };

function lightsOn({ machine, now }: PublishingStage) {
  const tape = createTape(machine, 1, now());
  const seen = { world: now(), standings: tape.standingsAt(0), turned: foldAll(turns, tape) };
  const setup = { scenario: 'campaign', slots: publishingScenario.defaults, seed: 1 };
  const lights = lightsWith(machine, setup, seen, lookAhead(machine, now()));
  return Object.fromEntries(lights.map((light) => [light.property, light]));
}

test('[S9] a light that says what will break names what somebody outside is supposed to choose for that', () => {
  const lights = lightsOn(aboutToBeAskedAgain());
  expect(lights['outside-once']).toMatchObject({
    state: 'will-break',
    supposed: [confirmed, confirmed],
    cure: { slot: 'outside', variant: 'recognises-command-id' },
  });
  expect(lights['no-lost-event']).toMatchObject({ state: 'waiting', supposed: [confirmed, confirmed] });
  // What is kept so far says nothing of what is to come.
  expect(lights['command-once']).toMatchObject({ state: 'kept', supposed: [] });
});

test('[S9] [K19] what has been decided beforehand is not supposed, and what it leads to is what is told', () => {
  const stage = aboutToBeAskedAgain();
  const choice = {
    place: 'publishing-service',
    op: 'choose',
    label: null,
    strike: 'take',
    option: 'reject',
  } as const;
  for (const occurrence of [1]) stage.move({ kind: 'arm', fault: { ...choice, occurrence } });
  const lights = lightsOn(stage);
  expect(lights['outside-once']).toMatchObject({ state: 'kept' });
  expect(lights['no-lost-event']).toMatchObject({ state: 'waiting', supposed: [confirmed] });
});

test('[S9] it is the same in slices of any length, and nothing is supposed at rest', () => {
  const stage = aboutToBeAskedAgain();
  const look = beginLookAhead(stage.machine, stage.now());
  let ahead = look(() => false);
  for (let count = 0; ahead === null && count < 1_000; count += 1) ahead = look(() => false);
  expect(ahead).toEqual(lookAhead(stage.machine, stage.now()));
  stage.rest();
  expect(lookAhead(stage.machine, stage.now())).toEqual({ dangers: [], supposed: [] });
});
