import { addHash, hashOf, hashString, hashText, placeHash } from '../../src/base/hash.ts';
import { hashWorld } from '../../src/kernel/world/component.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { opMove } from '../../src/kernel/machine/moves.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import { isAtRest, repairs } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';

export type PlainFindings = {
  readonly stateCount: number;
  readonly moveCount: number;
  readonly depth: number;
  /** Worlds at rest, each by a text that depends on what is in it alone. */
  readonly atRest: ReadonlySet<string>;
  /** How many shared moves break a promise at least. */
  readonly lengths: ReadonlyMap<string, number>;
};

type Node = { readonly world: World; readonly sentCount: number };

/**
 * The search as it is defined, on the machine's own worlds and with nothing made fast: what the
 * explorer must agree with.
 */
export function searchPlainly(problem: SearchProblem): PlainFindings {
  const { definition, start, properties, bounds } = problem;
  const machine = createMachine({ ...definition, properties }, { nodeCountMax: 1_000_000 });
  const seen = new Set<string>();
  const atRest = new Set<string>();
  const lengths = new Map<string, number>();
  let moveCount = 0;
  let depth = 0;
  let layer: readonly Node[] = [{ world: start, sentCount: 0 }];
  seen.add(worldText(layer[0]?.world ?? start, 0, properties));
  for (let at = 0; layer.length > 0; at += 1) {
    depth = at;
    const next: Node[] = [];
    for (const node of layer) {
      const rests = isAtRest(machine, node.world);
      if (rests) atRest.add(worldText(node.world, node.sentCount, properties));
      for (const property of properties)
        if (judge(property, node.world, rests).kind === 'broken' && !lengths.has(property.id))
          lengths.set(property.id, at);
      for (const after of successorsOf(machine, problem, node)) {
        if (!isWithin(after.world, bounds)) continue;
        moveCount += 1;
        const text = worldText(after.world, after.sentCount, properties);
        if (seen.has(text)) continue;
        seen.add(text);
        next.push(after);
      }
    }
    layer = next;
  }
  return { stateCount: seen.size, moveCount, depth, atRest, lengths };
}

function successorsOf(machine: Machine, problem: SearchProblem, node: Node): readonly Node[] {
  const { workload, bounds } = problem;
  const { world, sentCount } = node;
  const send: Move | undefined = workload[sentCount];
  const sends = send === undefined ? [] : [{ move: send, sentCount: sentCount + 1 }];
  const isSpent = faultCount(world) >= bounds.faultCountMax;
  const free = (): readonly Move[] => machine.moves(world).filter(({ kind }) => inputs.has(kind));
  const others = (
    isSpent ? [...machine.natural(world), ...repairs(machine, world), ...free()] : machine.moves(world)
  )
    .filter(({ kind }) => !ignored.has(kind))
    .map((move) => ({ move, sentCount }));
  return [...others, ...sends].flatMap(({ move, sentCount: count }) => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) throw new Error(stepped.problem);
    if (!isWhere(problem, world, stepped.world, stepped.entry)) return [];
    return { world: told(machine, stepped.world), sentCount: count };
  });
}

/** Moves that no exploration makes. */
const ignored: ReadonlySet<string> = new Set(['slow', 'arm', 'disarm']);
/** What costs nothing, and nobody owes. */
const inputs: ReadonlySet<string> = new Set(['deploy-fix', 'raise-limit', 'redrive', 'decide']);

function told(machine: Machine, world: World): World {
  for (const activation of Object.values(world.activations)) {
    const op = machine.opOf(activation);
    if (op.kind !== 'tell') continue;
    const stepped = machine.step(world, opMove(activation, op, 'done'));
    if (!stepped.ok) throw new Error(stepped.problem);
    return told(machine, stepped.world);
  }
  return world;
}

function isWithin({ faultsUsed }: World, { faults, faultCountMax }: SearchProblem['bounds']): boolean {
  const used = Object.entries(faultsUsed);
  return (
    faultCount({ faultsUsed }) <= faultCountMax && used.every(([kind, count]) => count <= (faults[kind] ?? 0))
  );
}

const faultCount = ({ faultsUsed }: Pick<World, 'faultsUsed'>): number =>
  Object.values(faultsUsed).reduce((sum, count) => sum + count, 0);

/** A promise that has been broken for good is all that its ghost still says (E7). */
export function worldText(world: World, sentCount: number, properties: SearchProblem['properties']): string {
  const monitors = Object.fromEntries(
    properties.map((property) => {
      const state = world.monitors[property.id] ?? property.initial;
      const isBroken = property.kind === 'always' && property.judge(state, world).kind === 'broken';
      return [property.id, isBroken ? { broken: true } : state];
    }),
  );
  const sent = placeHash(hashString('sent'), hashOf(sentCount));
  return hashText(addHash(hashWorld({ ...world, slowness: {}, monitors }), sent));
}

/** The places at the ends of a move, as the machine tells them; of a group's faults, its members and the broker. */
function endsOf(
  definition: SearchProblem['definition'],
  { move, from, to }: TraceEntry,
): readonly (string | null)[] {
  if (move.kind === 'cut') return move.link.split('->');
  if (move.kind === 'redeliver' || move.kind === 'rebalance') {
    const group = definition.groups.find(({ id }) => id === move.group);
    return [definition.broker, ...(group?.members ?? [])];
  }
  if (move.kind === 'expire')
    return [definition.databases.find(({ id }) => id === move.database)?.place ?? null];
  return [from, to];
}

/** Whether what it cost was allowed where it was. */
function isWhere(
  { definition, bounds }: SearchProblem,
  before: World,
  after: World,
  entry: TraceEntry,
): boolean {
  const [kind] = Object.keys(after.faultsUsed).filter(
    (name) => after.faultsUsed[name] !== before.faultsUsed[name],
  );
  const names = kind === undefined ? undefined : bounds.where?.[kind];
  if (names === undefined) return true;
  return endsOf(definition, entry).some((end) =>
    definition.places.some(
      ({ id, kind: role }) => id === end && (names.includes(id) || names.includes(role)),
    ),
  );
}
