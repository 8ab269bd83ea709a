import type { Transaction } from '../kernel/database/database.ts';
import type { SystemDefinition } from '../kernel/definition.ts';
import { linkOf } from '../kernel/meanings/surroundings.ts';
import type { ActivationId, PlaceId } from '../kernel/names.ts';
import type { Op } from '../kernel/op.ts';
import type { Property } from '../kernel/properties/property.ts';
import type { Activation } from '../kernel/world.ts';
import { both, nothing, type Access } from './access.ts';
import type { Components } from './components.ts';
import { accessOfFacts } from './fact-access.ts';
import type { FactLists } from './fact-lists.ts';
import type { Knowledge } from './knowledge.ts';
import { accessOfEnd, accessOfOp, alive, partitionsFor } from './op-access.ts';
import type { Possible } from './transitions.ts';

/** What a reduced search must know of a process's next op beside its moves. */
export type Profile = {
  readonly activation: string;
  readonly role: string;
  readonly op: Op;
  /** Whether its natural outcome is one that nothing but a fault can take from it. */
  readonly isSteady: boolean;
  /** Whether it can go on by a fault while it waits. */
  readonly isFragile: boolean;
  /** What the op reads and writes, whatever comes of it. */
  readonly now: Access;
};

export type Profiler = (
  activation: Activation,
  op: Op,
  moves: Possible,
  reach: { readonly place: PlaceId | null; readonly isOpen: boolean },
  transaction: Transaction | null,
) => Profile;

/** Makes profiles, and lets what they say be known of their roles. */
export function createProfiler(
  definition: SystemDefinition,
  properties: readonly Property[],
  components: Components,
  factLists: FactLists,
  knowledge: Knowledge,
): Profiler {
  const { things } = knowledge;
  return (activation, op, { natural, faults }, { place: goal, isOpen }, transaction) => {
    const { id, place } = activation;
    const role = roleOf(id);
    const all = [...faults, ...(natural === null ? [] : [natural])];
    const own = accessOfOp(things, definition, activation, op, knowledge.isFilled);
    const slot = components.slotOf('activations', id);
    const ends = all.some(({ writes }) =>
      writes.some((at, index) => index % 2 === 0 && at === slot && writes[index + 1] === 0),
    );
    const link = goal === null ? null : linkOf(definition, place, goal);
    const now = [
      own.now,
      things.reading(`at ${place}`),
      goal === null ? nothing : things.reading(`up ${place}`, `up ${goal}`),
      link === null ? nothing : things.reading(`link ${link}`),
      transaction === null || !('database' in op) ? nothing : accessOfEnd(things, op.database, transaction),
      ends ? things.writing(alive(id)) : nothing,
      ...all.flatMap(({ facts }) => accessOfFacts(things, properties, factLists.listOf(facts))),
    ].reduce(both, nothing);
    if (op.kind === 'publish') knowledge.fill(partitionsFor(definition, op.topic, op.key));
    if (op.kind === 'request') knowledge.learnSpawn(role, roleOf(`${op.to}:${op.request.id}`));
    knowledge.learn(role, both(now, own.later));
    return {
      activation: id,
      role,
      op,
      isSteady: natural !== null && isOpen,
      isFragile: natural === null && faults.length > 0,
      now,
    };
  };
}

/** Processes that bear one name, but for its number, are of one role. */
export const roleOf = (activation: ActivationId): string => activation.replace(/#\d+$/, '');
