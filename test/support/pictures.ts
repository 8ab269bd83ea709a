import { createPictures } from '../../src/app/stage/draw/lab-pictures.ts';
import type { PlayedSetup } from '../../src/app/replay/play-setup.ts';
import { foldAlong } from '../../src/app/run/fold-along.ts';
import { turns } from '../../src/app/verdicts/turns.ts';
import { lightsOf, seenAt } from '../../src/app/verdicts/lights.ts';
import type { PropertyId } from '../../src/kernel/terms/names.ts';
import { drawPicture } from '../../src/app/stage/draw/draw-picture.ts';
import { foldHistory } from '../../src/app/stage/history/fold-history.ts';
import type { History } from '../../src/app/stage/history/history.ts';
import type { Card, Picture, PlacePicture, ThingId } from '../../src/app/stage/picture.ts';
import type { Light } from '../../src/app/verdicts/lights.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { Stage } from './stage.ts';
import type { WalkStep } from './walk.ts';

export type Seen = WalkStep & { readonly picture: Picture; readonly history: History };

/** A picture after each step of a walk. */
export function* picturesAlong(
  definition: SystemDefinition,
  start: World,
  steps: Iterable<WalkStep>,
  lights: (world: World) => readonly Light[] = () => [],
): Generator<Seen, void, void> {
  let told = foldHistory.initial;
  let number = 0;
  for (const step of steps) {
    number += 1;
    told = foldHistory.add(told, step.entry, number, { was: {}, is: {} });
    const picture = drawPicture({
      definition,
      start,
      world: step.world,
      last: { entry: step.entry, before: () => step.before },
      history: told,
      lights: lights(step.world),
      watched: null,
      keyOf: (event) => event.aggregateId,
    });
    yield { ...step, picture, history: told };
  }
}

/** The moment to which a test's hand has come. */
export function pictureOf({ machine: { definition, initial: start }, now, entries }: Stage): Picture {
  const told = entries().reduce(
    (history, entry, index) => foldHistory.add(history, entry, index + 1, { was: {}, is: {} }),
    foldHistory.initial,
  );
  return drawPicture({
    definition,
    start,
    world: now(),
    last: null,
    history: told,
    lights: [],
    watched: null,
    keyOf: (event) => event.aggregateId,
  });
}

/** Cards that lie at a place itself, not what has just fallen out of it. */
export function cardsAt({ body }: PlacePicture): readonly Card[] {
  switch (body.kind) {
    case 'client':
      return body.requests.map(({ card }) => card);
    case 'hands':
      return body.hands.flatMap(({ cards }) => cards);
    case 'database':
      return [
        ...body.strips.flatMap(({ rows }) => rows),
        ...body.tapes.flatMap(({ cells }) => cells.map(({ card }) => card)),
      ];
    case 'broker':
      return body.tapes.flatMap(({ cells }) => cells.map(({ card }) => card));
    case 'outside':
      return [...body.effects, ...body.hands.flatMap(({ cards }) => cards)];
  }
}

/** Every name that stands on the map. */
export function thingsIn({ places }: Picture): readonly ThingId[] {
  return places.flatMap((place) => [
    ...cardsAt(place).map(({ id }) => id),
    ...place.fallen.map(({ id }) => id),
    ...(place.body.kind === 'database'
      ? place.body.stamps.flatMap(({ marks }) => marks.map(({ id }) => id))
      : []),
    ...(place.body.kind === 'broker' ? place.body.tapes.flatMap(({ hole }) => hole ?? []) : []),
  ]);
}

type SeenOfPlay = {
  readonly pictureAt: (position: number) => Picture;
  readonly lightsAt: (position: number) => readonly Light[];
};

/** What is seen after any number of the moves that a script has played, as the lab draws and judges it. */
export function seenOfPlay({ machine, tape, setup }: PlayedSetup, watched: PropertyId | null): SeenOfPlay {
  const turnedAt = foldAlong(tape, turns);
  const known = new Map<number, readonly Light[]>();
  const drawn = createPictures({ definition: machine.definition, setup, tape, watched });
  const lightsAt = (position: number): readonly Light[] => {
    const lights =
      known.get(position) ?? lightsOf(machine, setup, seenAt(tape, position, turnedAt(position)));
    known.set(position, lights);
    return lights;
  };
  return { lightsAt, pictureAt: (position) => drawn(position, lightsAt(position)) };
}

export const picturesOfPlay = (play: PlayedSetup, watched: PropertyId | null): SeenOfPlay['pictureAt'] =>
  seenOfPlay(play, watched).pictureAt;
