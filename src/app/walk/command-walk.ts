import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { memoryName } from '../../kernel/meanings/memory.ts';
import type { ActivationId, PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { World } from '../../kernel/world/world.ts';
import { handlersEntry } from '../../system/ten-steps/register-handlers.ts';

/** How far a command has come on its way through a service whose steps are counted. */
export type CommandWalk = {
  readonly process: ActivationId;
  readonly place: PlaceId;
  readonly command: string;
  readonly steps: readonly WalkStep[];
  /** The list of uncommitted changes, by the types of the events in it. */
  readonly uncommitted: readonly string[];
  /** Its process is there still. */
  readonly isUnderWay: boolean;
};

export type WalkStep = {
  readonly number: number;
  readonly name: string;
  /** The move with which it began, in this attempt; null: it has not. */
  readonly at: number | null;
};

type About = Pick<SystemDefinition, 'commandSteps'>;

/** The walk of the command that took a step last; null: none has taken any. */
export function commandWalk(
  { commandSteps = [] }: About,
  world: World,
  entries: readonly TraceEntry[],
  position: number,
): CommandWalk | null {
  const begun = new Map<number, number>();
  let uncommitted: readonly string[] = [];
  let own: Pick<CommandWalk, 'process' | 'place'> | null = null;
  let command = '';
  for (let number = position; number > 0 && !begun.has(1); number -= 1) {
    const entry = entries[number - 1];
    const op = entry?.op;
    if (entry === undefined || op?.kind !== 'tell' || entry.actor === null) continue;
    const step = commandSteps.find(({ label }) => label === `${op.actor}/${op.step}`);
    if (step === undefined || (own !== null && own.process !== entry.actor)) continue;
    own ??= { process: entry.actor, place: entry.from };
    // What came before a step of the same number or a later one is another attempt's.
    if (Math.min(...begun.keys()) <= step.number) continue;
    begun.set(step.number, number);
    const { event, command: type } = op.about;
    if (step.label === applying && typeof event === 'string') uncommitted = [event, ...uncommitted];
    if (typeof type === 'string') command = type;
  }
  if (own === null) return null;
  const isUnderWay = world.activations[own.process] !== undefined;
  const isMarked = begun.has(commandSteps.at(-1)?.number ?? 0);
  return {
    ...own,
    command,
    steps: commandSteps.map(({ number, name }) => ({ number, name, at: begun.get(number) ?? null })),
    uncommitted: isUnderWay && !isMarked ? uncommitted : [],
    isUnderWay,
  };
}

const applying = 'aggregate/apply-change';

/** The types that a service has registered handlers of: a crash takes them, as they are in its memory. */
export function handlersAt({ memories }: World, place: PlaceId): readonly string[] {
  const types = memories[memoryName(place, handlersEntry)]?.['types'];
  return Array.isArray(types) ? types.map(String) : [];
}
