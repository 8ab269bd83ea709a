import type { Picture, ThingId } from '../../src/app/stage/picture.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { BodyPlan, PlacePlan, TapesPlan } from '../../src/ui/map/layout/place-plan.ts';
import { planMap } from '../../src/ui/map/layout/lay-out-map.ts';
import { planTape } from '../../src/ui/map/things/plan-tape.ts';
import { shownRows } from '../../src/ui/map/things/shown-rows.ts';
import { sceneLinks, scenePlaces } from '../../src/ui/map/scene.ts';
import { plainMapWords } from './plain-map-words.ts';

/** The things of a picture that a map of that size draws, as what has no room is folded. */
export function plannedThings(
  definition: SystemDefinition,
  picture: Picture,
  room: { readonly width: number; readonly height: number },
): ReadonlySet<ThingId> {
  const places = scenePlaces(definition, picture, true);
  const { plans } = planMap(
    {
      places,
      links: sceneLinks(definition, places),
      pictures: new Map(picture.places.map((place) => [place.id, place])),
      words: plainMapWords,
      hasQuietTapes: false,
      culprits: picture.culprits,
    },
    room.width,
    room.height,
  );
  return new Set(places.flatMap(({ id }) => thingsOf(plans[id])));
}

function thingsOf(plan: PlacePlan | undefined): readonly ThingId[] {
  return plan === undefined || plan.isHead ? [] : thingsInBody(plan.body);
}

function thingsInBody(body: BodyPlan): readonly ThingId[] {
  switch (body.kind) {
    case 'client':
      return body.requests.map(({ card }) => card.id);
    case 'hands':
      return body.hands.flatMap(({ cards }) => cards.map(({ id }) => id));
    case 'database':
      return [
        ...body.columns.flatMap((column) =>
          column.kind === 'stamps'
            ? column.stamps.marks.map(({ id }) => id)
            : shownRows(column.strip.rows, body.rowCount).map(({ id }) => id),
        ),
        ...(body.log === null ? [] : thingsOnTapes(body.log)),
      ];
    case 'broker':
      return thingsOnTapes(body.tapes);
    case 'outside':
      return body.effects.map(({ id }) => id);
  }
}

const thingsOnTapes = ({ rows, trackWidth, named, isNarrow }: TapesPlan): readonly ThingId[] =>
  rows
    .flat()
    .flatMap((tape) => [
      ...planTape(tape, named, trackWidth, isNarrow).shown.map(({ card }) => card.id),
      ...(tape.hole === null ? [] : [tape.hole]),
    ]);
