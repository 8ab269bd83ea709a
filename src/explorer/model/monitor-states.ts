import { hashOf, addHash, hashString, placeHash, zeroHash, type Hash } from '../../base/hash.ts';
import { emptyWorld, hashMonitor } from '../../kernel/world/component.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import { isCommittedIn, noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import type { Property } from '../../kernel/properties/property.ts';
import type { MonitorState, World } from '../../kernel/world/world.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { FactLists } from '../packed/fact-lists.ts';

/**
 * What the promises watch, as one part of a world. A promise that must hold always, once broken, is
 * latched: all that is kept of its ghost is that it broke, so that nothing else tells worlds apart (E7).
 */
export type Watch = {
  readonly start: (monitors: World['monitors']) => number;
  readonly after: (part: number, facts: number) => number;
  /** Bits, by the place of the promise in the list: *always* ones that are broken. */
  readonly brokenIn: (part: number) => number;
  /** Bits of *sometimes* ones that have happened. */
  readonly happenedIn: (part: number) => number;
  readonly monitorsOf: (part: number) => World['monitors'];
};

export const watchSlot = ['watch', ''] as const;

type Watched = {
  readonly monitors: World['monitors'];
  readonly broken: number;
  readonly happened: number;
  /** By facts: what is found out about it is kept with it. */
  readonly nexts: Map<number, number>;
};

export function createWatch(
  components: InternedParts,
  factLists: FactLists,
  properties: readonly Property[],
  onEarly: () => void,
): Watch {
  const slot = components.slotOf(...watchSlot);

  const partOf = (monitors: World['monitors']): number => {
    let hash: Hash = zeroHash;
    let [broken, happened] = [0, 0];
    for (const [index, property] of properties.entries()) {
      const state = monitors[property.id] ?? property.initial;
      const isBroken = property.kind === 'always' && isJudged(property, state, 'broken');
      if (isBroken) broken |= 1 << index;
      if (property.kind === 'sometimes' && isJudged(property, state, 'kept')) happened |= 1 << index;
      hash = addHash(hash, placeHash(hashString(property.id), isBroken ? latched : hashMonitor(state)));
    }
    return components.numberOf(slot, hash, (): Watched => {
      return { monitors, broken, happened, nexts: new Map() };
    });
  };

  const watchedIn = (part: number): Watched => components.valueOf(part) as Watched;

  const observe = (part: number, facts: number): number => {
    const { monitors, broken } = watchedIn(part);
    const after: Record<string, MonitorState> = {};
    for (const [index, property] of properties.entries()) {
      const state = monitors[property.id] ?? property.initial;
      if ((broken & (1 << index)) !== 0) {
        after[property.id] = state;
        continue;
      }
      const told = factLists.listOf(facts).reduce((before, fact) => {
        if (property.id === noEarlyEvent.id && tellsEarly(before, fact)) onEarly();
        return property.observe(before, fact);
      }, state);
      after[property.id] = property.afterMove?.(told, factLists.databasesOf(facts)) ?? told;
    }
    return partOf(after);
  };

  return {
    start: partOf,
    after: (part, facts) => {
      if (facts === 0) return part;
      const { nexts } = watchedIn(part);
      const known = nexts.get(facts);
      if (known !== undefined) return known;
      const next = observe(part, facts);
      nexts.set(facts, next);
      return next;
    },
    brokenIn: (part) => watchedIn(part).broken,
    happenedIn: (part) => watchedIn(part).happened,
    monitorsOf: (part) => watchedIn(part).monitors,
  };
}

/** Whether a fact tells somebody of an event that is not committed: by the ghost of `no-early-event`. */
function tellsEarly(state: MonitorState, fact: Fact): boolean {
  const isTold =
    fact.kind === 'event-published' || fact.kind === 'event-applied' || fact.kind === 'event-parked';
  return isTold && !isCommittedIn(state, fact.event.id);
}

const latched = hashOf('latched');

/** Promises of these two kinds are judged by what they watch alone. */
const isJudged = (property: Property, state: MonitorState, kind: 'broken' | 'kept'): boolean =>
  property.judge(state, emptyWorld).kind === kind;
