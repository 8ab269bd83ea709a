import type { TraceEntry } from '../kernel/world/entry.ts';
import type { Culprit } from '../kernel/properties/property.ts';
import type { ActSteps } from '../scenarios/form/act-steps.ts';
import { describeCulprit } from './describe-culprit.ts';
import type { Texts } from './en/texts.ts';
import { lookUp } from './form/look-up.ts';
import { narrate } from './narrate.ts';

/** The moves of a run from the first on, each with its number and its sentence on a line. */
export function tellMoves(
  entries: readonly TraceEntry[],
  texts: Texts,
  acts: ActSteps | null,
): readonly string[] {
  const width = String(entries.length).length;
  return entries.map(
    (entry, index) => `${String(index + 1).padStart(width)}  ${narrate(entry, texts, acts)}`,
  );
}

type Standing = {
  readonly property: string;
  readonly state: string;
  readonly brokenAt: number | null;
  readonly culprits: readonly Culprit[];
};

/** How promises stand, a line each; below one that is broken what it broke at. */
export function tellPromises(lights: readonly Standing[], texts: Texts): readonly string[] {
  return lights.flatMap(({ property, state, brokenAt, culprits }) => {
    const at = brokenAt === null ? '' : ` (${brokenAt})`;
    const line = `${lookUp(texts.lightStates, state)}${at}  ${lookUp(texts.properties, property)}`;
    return [
      line,
      ...(state === 'broken' ? culprits : []).map((culprit) => `    ${describeCulprit(culprit, texts)}`),
    ];
  });
}
