import type { Group } from '../../kernel/broker/broker.ts';
import type { Database } from '../../kernel/database/database.ts';
import { daemonId, type SystemDefinition } from '../../kernel/definition/definition.ts';
import { linkOf, schemaOf } from '../../kernel/meanings/world-lookups.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import type { ActivationId, PlaceId } from '../../kernel/terms/names.ts';
import type { Op } from '../../kernel/language/op.ts';
import type { Property } from '../../kernel/properties/property.ts';
import type { Activation } from '../../kernel/world/world.ts';
import { nothing, together, type Access } from '../independence/access.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import { accessOfChange, tablesChanged } from '../independence/change-access.ts';
import { accessOfFacts, accessOfTold, seenByGoal } from '../independence/fact-access.ts';
import type { FactLists } from '../packed/fact-lists.ts';
import type { GoalOrder } from '../question/goal-order.ts';
import type { Knowledge } from '../independence/knowledge.ts';
import {
  accessOfLimit,
  accessOfOp,
  alive,
  partitionsFor,
  type HeldByProcess,
} from '../independence/op-access.ts';
import type { Possible } from './transitions.ts';
import type { Profile } from './local-move.ts';

export type Profiler = (
  activation: Activation,
  op: Op,
  moves: Possible,
  goal: PlaceId | null,
  held: readonly HeldByProcess[],
  /** What stands in a slot before the op. */
  before: (slot: number) => unknown,
) => Profile;

/** Makes profiles, and lets what they say be known of their points. */
export function createProfiler(
  definition: SystemDefinition,
  properties: readonly Property[],
  order: GoalOrder,
  components: InternedParts,
  factLists: FactLists,
  knowledge: Knowledge,
  opOf: (activation: Activation) => Op,
): Profiler {
  const { things } = knowledge;
  const daemons = new Set(definition.daemons.map(daemonId));

  /** A daemon goes round in circles and comes back after a crash: all of it is one point. */
  const pointOf = ({ id }: Activation, op: Op): number =>
    daemons.has(id) ? knowledge.pointOf(id, '') : knowledge.pointOf(roleOf(id), siteOf(op));

  return (activation, op, { naturals, last, decisions, faults }, goal, held, before) => {
    const { id, place } = activation;
    const point = pointOf(activation, op);
    const all = [...faults, ...naturals, ...last, ...decisions];
    const isWaiting = naturals.length === 0;
    const { isFilled } = knowledge;
    const { own, ever } = accessOfOp(
      things,
      { definition, actor: activation, held, isWaiting, isFilled },
      op,
    );
    const slot = components.slotOf('activations', id);
    let ends = false;
    const changes: Access[] = [];
    for (const { writes } of all)
      for (let at = 0; at < writes.length; at += 2) {
        const written = writes[at] ?? 0;
        const part = writes[at + 1] ?? 0;
        const { kind, name } = components.slots[written] ?? noSlot;
        if (written === slot && part === 0) ends = true;
        if (part === 0) continue;
        const value = components.valueOf(part);
        if (kind === 'activations') {
          const next = value as Activation;
          knowledge.learnStep(point, pointOf(next, opOf(next)));
        } else if (kind === 'unpublishable') changes.push(accessOfLimit(things, name));
        else if (kind === 'databases') {
          const [old, fresh] = [before(written) as Database, value as Database];
          changes.push(accessOfChange(things, schemaOf(definition, name), old, fresh));
          if (tablesChanged(old, fresh).some((table) => order.seesTable(name, table)))
            changes.push(things.writing(seenByGoal));
        } else if (kind === 'group') knowledge.fill(givenBack(before(written) as Group, value as Group));
      }
    const facts = all.flatMap((move) => factLists.listOf(move.facts));
    const link = goal === null ? null : linkOf(definition, place, goal);
    const shared = together([
      things.reading(`at ${place}`),
      goal === null ? nothing : things.reading(`up ${place}`, `up ${goal}`),
      link === null ? nothing : things.reading(`link ${link}`),
      ends ? things.writing(alive(id)) : nothing,
      accessOfFacts(things, properties, order, facts, knowledge.isEarly()),
      ...changes,
    ]);
    if (op.kind === 'publish') knowledge.fill(partitionsFor(definition, op.topic, op.key));
    knowledge.learn(point, together([shared, ever, accessOfTold(things, definition, facts)]));
    return { activation: id, point, own: together([shared, own]), isWaiting };
  };
}

const noSlot = { kind: '', name: '' };

/** An acknowledgement that comes late may undo a later one: then what it gave up is there to be read again. */
const givenBack = ({ committed: before }: Group, { committed: after }: Group): readonly string[] =>
  Object.keys(after).filter((partition) => (after[partition] ?? 0) < (before[partition] ?? 0));

/** Processes that bear one name, but for its number, are of one role. */
const roleOf = (activation: ActivationId): string => activation.replace(/#\d+$/, '');

/** Where in its program a process stands, as far as its op tells. */
function siteOf(op: Op): string {
  return `${op.kind} ${meaningOf(op.kind).label(op)}`;
}
