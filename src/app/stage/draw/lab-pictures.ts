import { equalJson } from '../../../base/equal.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { PropertyId } from '../../../kernel/terms/names.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { Tape } from '../../../live/tape.ts';
import type { Setup } from '../../../scenarios/slots/setup.ts';
import { chosenSlots } from '../../../scenarios/slots/slots.ts';
import { foldAlong } from '../../run/fold-along.ts';
import type { Light } from '../../verdicts/lights.ts';
import { drawPicture } from './draw-picture.ts';
import { foldHistory } from '../history/fold-history.ts';
import { keptParts } from './kept-parts.ts';
import type { Picture } from '../picture.ts';

/** The picture after so many moves, with the promises as they stand there. While nothing is new, the same one. */
export type Pictures = (position: number, lights: readonly Light[]) => Picture;

type Source = {
  readonly definition: SystemDefinition;
  readonly setup: Setup;
  readonly tape: Pick<Tape, 'length' | 'entryAt' | 'momentAt' | 'standingsAt'>;
  /** The promise that somebody looks at; null: none more than the others. */
  readonly watched: PropertyId | null;
};

type Drawn = {
  readonly position: number;
  readonly entry: TraceEntry | null;
  readonly lights: readonly Light[];
  readonly picture: Picture;
};

export function createPictures({ definition, setup, tape, watched }: Source): Pictures {
  const historyAt = foldAlong(tape, foldHistory);
  const keyOf =
    setup.slots.partitioning === undefined
      ? () => null
      : chosenSlots(setup, ['partitioning']).partitioning.keyOf;
  let drawn: Drawn | null = null;
  return (position, lights) => {
    const entry = position === 0 ? null : tape.entryAt(position);
    // What a fork has put in the place of a move is another entry.
    if (drawn?.position === position && drawn.entry === entry && equalJson(drawn.lights, lights))
      return drawn.picture;
    const { world } = tape.momentAt(position);
    const fresh = drawPicture({
      definition,
      start: tape.momentAt(0).world,
      world,
      last: entry === null ? null : { entry, before: () => tape.momentAt(position - 1).world },
      history: historyAt(position),
      lights,
      watched,
      keyOf,
    });
    const picture = drawn === null ? fresh : keptParts(drawn.picture, fresh);
    drawn = { position, entry, lights, picture };
    return picture;
  };
}
