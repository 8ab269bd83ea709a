import { assert, present } from '../../base/assert.ts';
import { addHash, equalHash, hashOf, hashString, placeHash, type Hash } from '../../base/hash.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { ProgramId } from '../terms/names.ts';
import type { Op, OpResult } from '../language/op.ts';
import type { Ending, Process, Program, Self } from '../language/process.ts';
import type { Activation } from './world.ts';

/** A point of a process: the op it wants next, or how it ended. */
export type Point =
  { readonly kind: 'at-op'; readonly op: Op } | { readonly kind: 'ended'; readonly ending: Ending };

/** Nodes are shared by all worlds of a machine; generators are re-run only on edges not yet seen. */
export type Automaton = {
  /** The point at which an activation stands; `before`: as it was before its last result, which it goes on from. */
  readonly pointOf: (activation: Activation, before?: Activation) => Point;
  readonly counts: () => { readonly nodes: number; readonly replays: number };
};

type Node = {
  readonly at: Hash;
  readonly point: Point;
  /** A generator that stands exactly here, until some edge uses it up. */
  generator: Process<Ending> | null;
  /** Whether an op on the way here touched something shared (K11). */
  readonly hasTouched: boolean;
};

export type AutomatonOptions = {
  /** Above this many nodes, all are dropped; what is still used is rebuilt on demand. */
  readonly nodeCountMax: number;
};

/**
 * Processes unrolled into a trie: a local state is a function of program, arguments and results
 * (K2), so it is named by their hash and computed once.
 */
export function createAutomaton(
  programs: Readonly<Record<ProgramId, Program>>,
  { nodeCountMax }: AutomatonOptions,
): Automaton {
  const nodes = new Map<number, Node>();
  let replays = 0;

  const start = (activation: Activation): Process<Ending> =>
    present(programs[activation.program], `program ${activation.program}`)(activation.args, {
      place: activation.place,
      activation: activation.id,
    });

  const known = ({ point }: Activation): Node | undefined => {
    const node = nodes.get(keyOf(point));
    return node !== undefined && equalHash(node.at, point) ? node : undefined;
  };

  const nodeOf = (activation: Activation, before?: Activation): Node => {
    const found = known(activation);
    if (found !== undefined) return found;
    if (nodes.size >= nodeCountMax) nodes.clear();
    const node = unroll(activation, before);
    nodes.set(keyOf(activation.point), node);
    return node;
  };

  const unroll = (activation: Activation, before: Activation | undefined): Node => {
    const { results } = activation;
    const last = results.at(-1);
    if (last === undefined) {
      const generator = start(activation);
      return toNode(generator, generator.next(), activation, false);
    }
    const parent = before === undefined ? undefined : known(before);
    if (parent?.generator != null) {
      const generator = parent.generator;
      parent.generator = null;
      return toNode(generator, generator.next(last), activation, parent.hasTouched || isShared(parent.point));
    }
    replays += 1;
    const generator = start(activation);
    let step = generator.next();
    let hasTouched = false;
    for (const result of results) {
      assert(step.done !== true, `${activation.id} ended before it had all its results`);
      hasTouched ||= step.value.kind !== 'tell';
      step = generator.next(result);
    }
    return toNode(generator, step, activation, hasTouched);
  };

  return {
    pointOf: (activation, before) => nodeOf(activation, before).point,
    counts: () => ({ nodes: nodes.size, replays }),
  };
}

/** Where a program stands before its first result. */
export function rootPoint(program: ProgramId, self: Self, args: JsonRecord): Hash {
  return placeHash(hashString(program), placeHash(hashOf(self), hashOf(args)));
}

/** Where it stands after one more result. */
export function nextPoint(point: Hash, resultCount: number, result: OpResult): Hash {
  return addHash(point, placeHash(hashOf(resultCount), hashOf(result)));
}

/** Of two points of one key, which are rare, the machine remembers the last that it came by. */
const keyOf = ([high, low]: Hash): number => high * 0x20_0000 + (low >>> 11);

function toNode(
  generator: Process<Ending>,
  step: IteratorResult<Op, Ending>,
  activation: Activation,
  hasTouched: boolean,
): Node {
  const at = activation.point;
  if (step.done !== true) return { at, point: { kind: 'at-op', op: step.value }, generator, hasTouched };
  // Without one it could begin anew for ever and never wait for anything.
  assert(hasTouched, `${activation.id} yields at least one shared op (K11)`);
  return { at, point: { kind: 'ended', ending: step.value }, generator: null, hasTouched };
}

const isShared = (point: Point): boolean => point.kind === 'at-op' && point.op.kind !== 'tell';
