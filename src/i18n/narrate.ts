import type { TraceEntry } from '../kernel/world/entry.ts';
import type { ArmedFault } from '../kernel/world/armed-fault.ts';
import type { Move } from '../kernel/world/move.ts';
import type { Culprit } from '../kernel/properties/property.ts';
import type { Op, OpKind, OpOf, OpValues } from '../kernel/language/op.ts';
import { entryName } from './form/cells.ts';
import { rememberedName, requestName } from './form/request-name.ts';
import { stepsTaken, type ActSteps } from '../scenarios/form/act-steps.ts';
import { commandName } from './command-name.ts';
import { describeCulprits } from './describe-culprit.ts';
import { commandStepOf } from '../scenarios/script/command-step.ts';
import { entryOf, lookUp } from './form/look-up.ts';
import type { Names } from './form/op-texts.ts';
import type { Texts } from './en/texts.ts';

/**
 * One sentence on what a move did, as the trace, the live region and the terminal say it; where it is a step of an act
 * over several services, that follows with its number.
 */
export function narrate(entry: TraceEntry, texts: Texts, acts: ActSteps | null = null): string {
  const taken = acts === null ? [] : stepsTaken(acts, entry.facts);
  const steps = taken.map((number) =>
    texts.actStep(number, texts.steps[acts?.way ?? '']?.[number - 1] ?? ''),
  );
  return [narrateStruck(entry, texts), ...steps].join(' ');
}

function narrateStruck(entry: TraceEntry, texts: Texts): string {
  const sentence = narrateMove(entry, texts);
  if (entry.struck === undefined) return sentence;
  const isChoice = entry.struck.every(({ strike }) => strike === 'take');
  return `${sentence} ${isChoice ? texts.arming.taken : texts.arming.struck}`;
}

function narrateMove(entry: TraceEntry, texts: Texts): string {
  const { move, op, result } = entry;
  if (move.kind === 'decide' && op !== null && result?.ok === true)
    return tellDone(op, result.value, lookUp(texts.places, entry.from), texts);
  if (move.kind !== 'op' || op === null) return narrateSurroundings(move, texts);
  const who = texts.subject(whoOf(move.activation, entry.from, texts));
  const act = describeOp(op, texts);
  const target = lookUp(texts.places, entry.to ?? entry.from);
  if (move.outcome === 'timed-out' && result?.ok === true)
    return texts.tooEarly(tellDone(op, result.value, who, texts));
  if (move.outcome !== 'done') return texts.outcomes[move.outcome](who, act, target);
  if (result === null) return texts.failed(who, act, '…');
  if (!result.ok) return texts.failed(who, act, lookUp(texts.failures, result.failure));
  const looked = lookedAt(entry);
  const done = tellDone(op, result.value, who, texts);
  return looked === null ? done : `${done} ${texts.looked(...looked)}`;
}

/** How many rows a poll looked at, and how many it found; null: it was none. */
function lookedAt({
  op,
  result,
  effects,
}: TraceEntry): readonly [examinedCount: number, foundCount: number] | null {
  if (op?.kind !== 'select' || !op.waits || result?.ok !== true) return null;
  const [read] = effects.flatMap((effect) => (effect.kind === 'read' ? [effect] : []));
  const found = result.value as OpValues['select'];
  return read === undefined ? null : [read.examinedCount, found.length];
}

/** What an op would do, without a subject. */
export function describeOp<Kind extends OpKind>(op: OpOf<Kind>, texts: Texts): string {
  return texts.ops[op.kind as Kind].act(op, namesOf(texts));
}

/** The same where there is little room: what is done to what, without the conditions or the actor. */
export function describeOpInShort(op: Op, label: string, texts: Texts): string {
  if (op.kind !== 'tell') return texts.arming.opNames[op.kind](labelName(op.kind, label, texts));
  return entryOf(texts.tellActs, label)?.(op.about) ?? op.step;
}

/** What an op is about, in a word: what is remembered has an id that says less than its name. */
function labelName(op: OpKind, label: string, texts: Texts): string {
  return op === 'recall' || op === 'remember' ? namesOf(texts).remembered(label) : label;
}

/** Who moves, by place; a client by what it means to do, as several may be under way. */
export function whoOf(activation: string, place: string, texts: Texts): string {
  const name = lookUp(texts.places, place);
  const [program, intent] = activation.split(':');
  return program === 'client' && intent !== undefined ? texts.clientName(name, intent) : name;
}

/** What the surroundings do: one whole sentence. */
export function narrateSurroundings(move: Move, texts: Texts): string {
  const { surroundings, places } = texts;
  const name = (id: string): string => lookUp(places, id);
  switch (move.kind) {
    case 'send':
      return surroundings.send(
        texts.clientName(nameOfClient(move.client, texts), move.intent),
        commandName(move.command.type, texts),
        name(move.to),
      );
    case 'crash':
    case 'take-down':
    case 'recover':
      return surroundings[move.kind](name(move.place));
    case 'cut':
    case 'mend':
      return surroundings[move.kind](...linkNames(move.link, texts));
    case 'slow':
      return surroundings.slow(...linkNames(move.link, texts), move.factor);
    case 'redeliver':
      return surroundings.redeliver(name(move.group), move.partition);
    case 'rebalance':
      return surroundings.rebalance(name(move.group), move.first === undefined ? null : name(move.first));
    case 'expire':
      return surroundings.expire(move.table, entryName(move.key), lookUp(texts.databases, move.database));
    case 'delete-snapshots':
      return surroundings[move.kind](lookUp(texts.databases, move.database));
    case 'arm':
      return surroundings.arm(describeArmed(move.fault, texts));
    case 'disarm':
      return surroundings.disarm(describeArmed({ ...move.fault, occurrence: 1 }, texts));
    case 'poison':
    case 'deploy-fix':
    case 'raise-limit':
      return surroundings[move.kind](move.eventId);
    case 'redrive':
    case 'forget-offsets':
    case 'subscribe':
      return surroundings[move.kind](name(move.group));
    case 'decide':
      return surroundings.decide(move.subject, lookUp(texts.controls.moves.ways, move.option));
    case 'op':
      return `${whoOf(move.activation, move.activation, texts)}: ${move.op} ${move.label}`;
  }
}

/** One that is not named is the only one, or the first. */
const nameOfClient = (client: string | undefined, { places, placeWords }: Texts): string =>
  client === undefined ? placeWords.roles.client : lookUp(places, client);

/** What an armed fault waits for and does, in a line. */
export function describeArmed(fault: ArmedFault, texts: Texts): string {
  const { place, op, label, occurrence, strike, option = '' } = fault;
  const { armed, opNames } = texts.arming;
  const isPlainTell = op === 'tell' && commandStepOf(label) === null;
  const [actor, step] = isPlainTell && label !== null ? label.split('/') : [];
  const thing = label === null ? null : labelName(op, label, texts);
  const what = actor === undefined ? thing : `${lookUp(texts.actors, actor)} ${step ?? ''}`;
  const way = lookUp(texts.controls.moves.ways, option);
  return armed[strike](lookUp(texts.places, place), opNames[op](what), occurrence, way);
}

/** The names of both ends of a link. */
export function linkNames(link: string, texts: Texts): readonly [from: string, to: string] {
  const [from = link, to = link] = link.split('->');
  return [lookUp(texts.places, from), lookUp(texts.places, to)];
}

function tellDone<Kind extends OpKind>(
  op: OpOf<Kind>,
  value: OpValues[OpKind],
  who: string,
  texts: Texts,
): string {
  // The machine answers an op with the value of its kind (kernel/process.ts, `perform`).
  return texts.ops[op.kind as Kind].did(op, value as OpValues[Kind], who, namesOf(texts));
}

function namesOf(texts: Texts): Names {
  const place = (id: string): string => lookUp(texts.places, id);
  return {
    place,
    database: (id) => lookUp(texts.databases, id),
    actor: (id) => lookUp(texts.actors, id),
    event: (type) => lookUp(texts.events, type),
    rejection: (id) => lookUp(texts.rejections, id),
    failure: (id) => lookUp(texts.failures, id),
    option: (id) => lookUp(texts.controls.moves.ways, id),
    request: (id) => requestName(id, place, texts.requestWords),
    remembered: (entry) => rememberedName(entry, place, texts.requestWords),
  };
}

type Stands = 'kept' | 'waiting' | 'parked' | 'will-break' | 'broken';
type Turn = {
  readonly property: string;
  readonly before: Stands;
  readonly state: Stands;
  readonly isAtRest: boolean;
  readonly culprits: readonly Culprit[];
};

/** What a move brought the promises to, each as a sentence of its own. */
export function narrateVerdicts(turns: readonly Turn[], texts: Texts): readonly string[] {
  return turns.map((turn) => narrateTurn(turn, texts));
}

function narrateTurn({ property, before, state, isAtRest, culprits }: Turn, texts: Texts): string {
  const sentence = lookUp(texts.properties, property);
  const { promiseTurns } = texts;
  const isRoutine = before === 'kept' || before === 'waiting';
  switch (state) {
    case 'broken':
      return isAtRest ? promiseTurns.brokenAtRest(sentence) : promiseTurns.broken(sentence);
    case 'will-break':
      return promiseTurns.willBreak(sentence);
    case 'parked':
      return promiseTurns.parked(sentence);
    case 'waiting':
      return isRoutine
        ? promiseTurns.waiting(sentence, describeCulprits(culprits, texts))
        : promiseTurns.saved(sentence);
    case 'kept':
      return isRoutine ? promiseTurns.kept(sentence) : promiseTurns.keptAgain(sentence);
  }
}
