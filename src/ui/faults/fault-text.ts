import type { LabState } from '../../app/lab/lab-state.ts';
import type { OfferedFault } from '../../app/moves/offered-moves.ts';
import { entryName } from '../../i18n/form/cells.ts';
import { commandName } from '../../i18n/command-name.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { describeOp, linkNames, whoOf } from '../../i18n/narrate.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { ActivationId } from '../../kernel/terms/names.ts';

/** What pressing a fault does, in few words. */
export function faultText(move: Move, texts: Texts): string {
  const { faultActs, places } = texts;
  switch (move.kind) {
    case 'op':
      return faultActs[move.outcome];
    case 'send':
      return faultActs.send(commandName(move.command.type, texts));
    case 'decide':
      return faultActs.decide(move.subject, lookUp(texts.controls.moves.ways, move.option));
    case 'slow':
      return faultActs.slow(move.factor);
    case 'redeliver':
      return `${faultActs.redeliver(move.partition)} → ${lookUp(places, move.group)}`;
    case 'rebalance':
      return faultActs.rebalance(lookUp(places, move.group), firstName(move.first, places));
    case 'expire':
      return faultActs.expire(entryName(move.key));
    case 'poison':
    case 'deploy-fix':
    case 'raise-limit':
      return faultActs[move.kind](move.eventId);
    case 'redrive':
    case 'forget-offsets':
    case 'subscribe':
      return faultActs[move.kind](lookUp(places, move.group));
    default:
      return faultActs[move.kind];
  }
}

const firstName = (first: string | undefined, places: Texts['places']): string | null =>
  first === undefined ? null : lookUp(places, first);

/** The same with its target, where nothing else names it. */
export function faultSentence(move: Move, texts: Texts): string {
  const act = faultText(move, texts);
  if ('place' in move) return texts.faultOn[move.kind](lookUp(texts.places, move.place));
  if ('link' in move)
    return texts.story.pressMove(act, texts.controls.faults.link(...linkNames(move.link, texts)));
  return act;
}

/** A fault where its list names the target: right before or after an op where that is what it is about. */
export function faultChoiceText({ move, at, first }: OfferedFault, texts: Texts): string {
  if (move.kind !== 'crash' || at.kind !== 'op') return faultText(move, texts);
  return texts.arming.strikes[first === undefined ? 'crash-before' : 'crash-after'];
}

export const faultKey = ({ move, first }: OfferedFault): string =>
  JSON.stringify(first === undefined ? move : [first, move]);

export type FaultGroup = {
  readonly id: string;
  readonly title: string;
  /** For the next op of a process: what it is about to do, and which process it is. */
  readonly detail: string;
  readonly process: ActivationId | null;
  readonly faults: readonly OfferedFault[];
};

type Part = 'place' | 'link' | 'op' | 'entry';

/** The faults of one kind of target, one group a target, in the order in which they come. */
export function faultGroups(
  part: Part,
  state: Pick<LabState, 'faults' | 'processes'>,
  texts: Texts,
): readonly FaultGroup[] {
  const groups = new Map<string, FaultGroup>();
  for (const fault of state.faults) {
    if (partOf(fault) !== part) continue;
    const id = targetId(fault);
    const group = groups.get(id) ?? {
      id,
      ...titleOf(fault, state, texts),
      process: fault.at.kind === 'op' ? fault.at.activation : null,
      faults: [],
    };
    groups.set(id, { ...group, faults: [...group.faults, fault] });
  }
  return [...groups.values()];
}

/** Entries of tables may be many: they have a list of their own. */
const partOf = ({ move, at }: OfferedFault): Part => (move.kind === 'expire' ? 'entry' : at.kind);

function targetId({ move, at }: OfferedFault): string {
  if (move.kind === 'expire') return `${move.database}/${move.table}`;
  return at.kind === 'place' ? at.place : at.kind === 'link' ? at.link : at.activation;
}

function titleOf(
  { move, at }: OfferedFault,
  { processes }: Pick<LabState, 'processes'>,
  texts: Texts,
): { readonly title: string; readonly detail: string } {
  if (move.kind === 'expire')
    return {
      title: texts.controls.faults.table(move.table, lookUp(texts.databases, move.database)),
      detail: '',
    };
  if (at.kind === 'place') return { title: lookUp(texts.places, at.place), detail: '' };
  if (at.kind === 'link')
    return { title: texts.controls.faults.link(...linkNames(at.link, texts)), detail: '' };
  const process = processes.find((one) => one.activation === at.activation);
  return {
    title: whoOf(at.activation, at.place, texts),
    detail: process === undefined ? '' : describeOp(process.op, texts),
  };
}

/** Those whose target or faults are called so; every word counts. */
export function findGroups(
  groups: readonly FaultGroup[],
  search: string,
  texts: Texts,
): readonly FaultGroup[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return groups.flatMap((group): readonly FaultGroup[] => {
    const named = `${group.title} ${group.detail}`;
    if (has(named)) return [group];
    const faults = group.faults.filter((fault) => has(`${named} ${faultChoiceText(fault, texts)}`));
    return faults.length === 0 ? [] : [{ ...group, faults }];
  });
}

/** Where the map has a menu of faults. */
export type FaultSpot = Exclude<OfferedFault['at'], { readonly kind: 'op' }>;

/** The faults that the map offers there: of a place its own and those of the ops that its processes do next. */
export function faultsAt(faults: readonly OfferedFault[], spot: FaultSpot): readonly OfferedFault[] {
  return faults.filter(({ at }) =>
    spot.kind === 'link'
      ? at.kind === 'link' && at.link === spot.link
      : at.kind !== 'link' && at.place === spot.place,
  );
}
