import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import { isAtRest, settle } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import type { AnswerId } from '../../scenarios/form/question.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Light } from '../verdicts/lights.ts';
import type { Move } from '../../kernel/world/move.ts';

export type QuestionState = {
  readonly answers: readonly AnswerId[];
  /** What this very run answers, once it has broken a promise, come to rest or, in an episode, told all; null before. */
  readonly answer: AnswerId | null;
};

/** Beyond this a run has left its story behind. */
const storyMovesMax = 400;

type Seen = {
  readonly lights: readonly Light[];
  readonly storyPress: Move | null;
  readonly world: World;
  readonly entries: readonly TraceEntry[];
  readonly position: number;
  /** An episode's last beat has begun. */
  readonly isAllTold?: boolean;
};

/** The question of a story or an episode; nothing is told of the answer before the run has shown it. */
export function questionOf(machine: Machine, episode: Episode | null, seen: Seen): QuestionState | null {
  const { lights, storyPress, world, position } = seen;
  if (episode === null || position > storyMovesMax) return null;
  const { answers, answerOf } = episode.question;
  const isBroken = lights.some(({ state }) => state === 'broken');
  const isOver = position > 0 && storyPress === null && isAtRest(machine, world);
  if (!isBroken && !isOver && seen.isAllTold !== true) return { answers, answer: null };
  const entries = seen.entries.slice(0, position);
  const { facts, end } = toCome(machine, world);
  return { answers, answer: answerOf([...factsOf(entries), ...facts], end) };
}

/** As far as the promises look ahead. */
const lookAheadMax = 600;

/** What will still become true until rest: a promise may break before the run has come to its end. */
function toCome(machine: Machine, world: World): { readonly facts: readonly Fact[]; readonly end: World } {
  const entries: TraceEntry[] = [];
  let current = world;
  for (const move of settle(machine, world, lookAheadMax).moves) {
    const stepped = machine.step(current, move);
    if (!stepped.ok) break;
    current = stepped.world;
    entries.push(stepped.entry);
  }
  return { facts: factsOf(entries), end: current };
}

/** All that became true, in its order. */
export function factsOf(entries: readonly TraceEntry[]): readonly Fact[] {
  return entries.flatMap(({ facts }) => facts);
}
