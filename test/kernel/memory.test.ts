import { expect, test } from 'vitest';
import { hashWorld } from '../../src/kernel/world/component.ts';
import { recall, remember } from '../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { smallSystem } from '../support/small-system.ts';
import { openStage } from '../support/stage.ts';

const keeps: Program = function* keeps() {
  yield* remember('saga-1', { step: 'reserve' });
  yield* remember('saga-2', { step: 'create' });
  yield* remember('saga-2', null);
  return finished;
};
const asks: Program = function* asks() {
  yield* recall('saga-1');
  yield* recall('saga-2');
  return finished;
};

/** Two processes at one place, and one at another. */
function opened() {
  const system = smallSystem({ programs: { keeps, asks, elsewhere: asks } });
  const definition: SystemDefinition = {
    ...system,
    daemons: system.daemons.map((daemon) =>
      daemon.place === 'asks' ? { ...daemon, place: 'keeps', number: 2 } : daemon,
    ),
  };
  const stage = openStage(definition);
  stage.actOn('keeps');
  return stage;
}

const known = { ok: true, value: { step: 'reserve' } };
const nothing = { ok: true, value: null };

test('[S3] what a place keeps in its memory all its processes recall, and no other place', () => {
  const stage = opened();
  expect(stage.actOn('keeps:2')).toEqual([known, nothing]);
  expect(stage.actOn('elsewhere')).toEqual([nothing, nothing]);
  expect(hashWorld(stage.now())).toEqual(stage.now().hash);
});

test('[S3] [K14] two worlds that differ in what a place remembers are two worlds', () => {
  const system = smallSystem({ programs: { keeps } });
  const stage = openStage(system);
  const hashes = new Set(
    [stage.now(), ...[1, 2, 3].map(() => (stage.act('keeps'), stage.now()))].map(({ hash }) => hash.join()),
  );
  expect(hashes.size).toBe(4);
});

test.each(['keeps', 'elsewhere'] as const)('[S3] [K6] a crash of %s clears its own memory alone', (place) => {
  const stage = opened();
  stage.move({ kind: 'crash', place });
  expect(Object.keys(stage.now().memories)).toEqual(place === 'keeps' ? [] : ['keeps saga-1']);
  expect(hashWorld(stage.now())).toEqual(stage.now().hash);
  stage.move({ kind: 'recover', place });
  expect(stage.actOn('keeps:2')).toEqual([place === 'keeps' ? nothing : known, nothing]);
});

test('[S3] [K15] an outage clears nothing, and keeps nobody from remembering', () => {
  const stage = opened();
  for (const { from, to } of stage.machine.definition.links)
    if (from === 'keeps') stage.move({ kind: 'cut', link: `${from}->${to}` });
  expect(stage.actOn('keeps:2')).toEqual([known, nothing]);
});
