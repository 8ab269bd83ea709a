import { present } from '../../base/assert.ts';
import { liftScript } from '../../scenarios/script/older-moves.ts';
import type { Script, ScriptStep, SkipReason } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Digest } from '../digest/digest.ts';
import { digestOf } from '../digest/digest.ts';
import { balancesAt } from '../digest/balances.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { foldAlong } from '../run/fold-along.ts';
import type { Balance } from '../digest/balances.ts';
import type { Light } from '../verdicts/lights.ts';
import { playSetup, type PlayedSetup } from '../replay/play-setup.ts';
import { lightsOf, seenAt } from '../verdicts/lights.ts';
import { alignKeys } from './align.ts';
import type { Compared } from './compared.ts';
import { trafficOf, type Traffic } from './traffic.ts';
import { landmarksOf, type Landmark, type Reached } from './landmarks.ts';

/** The same script under several setups, side by side. */
export type Comparison = {
  readonly compared: Compared;
  readonly columns: readonly Column[];
  /** One landmark a row, in one order for all columns. */
  readonly rows: readonly ComparedRow[];
};

export type Column = {
  readonly play: PlayedSetup;
  readonly digestAt: (position: number) => Digest;
  /** Whether the play was stopped at its bound. */
  readonly isCut: boolean;
};

export type ComparedRow = {
  readonly key: string;
  readonly landmark: Landmark;
  readonly nth: number;
  /** Every column has it: by such rows they are aligned. */
  readonly isCommon: boolean;
  /** One a column. */
  readonly cells: readonly ComparedCell[];
};

/** Where a column reached a landmark, or why its step of the script found nothing to do; else nothing. */
export type ComparedCell =
  /** `isEarlier`: before something that stands above it. */
  | { readonly kind: 'reached'; readonly reached: Reached; readonly isEarlier: boolean }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'missing' };

export function compareSetups(compared: Compared): Comparison {
  const { setups, script } = compared;
  const columns = setups.map((setup): Column => {
    const play = playHere(setup, compared);
    const digestAt = foldAlong(play.tape, digestOf(scenarioOf(setup).balances(setup)));
    return { play, digestAt, isCut: play.isCut };
  });
  return { compared, columns, rows: rowsOf(columns, script) };
}

/** The script as it means the same here; what it came to is told of its steps as they were written. */
function playHere(setup: Setup, { script, madeBy }: Compared): PlayedSetup {
  if (madeBy === undefined) return playSetup(scenarioOf(setup), setup, script);
  const here = liftScript(setup, script);
  const written = (step: ScriptStep): ScriptStep => script[here.indexOf(step)] ?? step;
  const play = playSetup(scenarioOf(setup), setup, here);
  return {
    ...play,
    made: play.made.map(({ step, number }) => ({ step: written(step), number })),
    skipped: play.skipped.map(({ step, reason }) => ({ step: written(step), reason })),
    pending: play.pending.map(written),
  };
}

function rowsOf(columns: readonly Column[], script: Script): readonly ComparedRow[] {
  const reached = columns.map(({ play }) => landmarksOf(play, script));
  const byKey = reached.map((list) => new Map(list.map((one) => [one.key, one])));
  const latest = columns.map(() => 0);
  const rows = orderOf(reached).map((key): ComparedRow => {
    const { landmark, nth } = present(
      byKey.map((map) => map.get(key)).find((one) => one !== undefined),
      key,
    );
    const cells = columns.map(({ play }, index): ComparedCell => {
      const one = byKey[index]?.get(key);
      if (one === undefined) return unreached(landmark, play);
      const isEarlier = one.number < (latest[index] ?? 0);
      latest[index] = Math.max(latest[index] ?? 0, one.number);
      return { kind: 'reached', reached: one, isEarlier };
    });
    const isCommon = cells.every(({ kind }) => kind === 'reached');
    return { key, landmark, nth, isCommon, cells };
  });
  return [...rows, ...doneByNobody(columns, script)];
}

/** Steps for which no column had anything to do stand at the end, so that nothing is passed over in silence. */
function doneByNobody(columns: readonly Column[], script: Script): readonly ComparedRow[] {
  const isMade = (step: ScriptStep): boolean =>
    columns.some(({ play }) => play.made.some((made) => made.step === step));
  return script
    .filter((step) => step.move.kind !== 'turn' && !isMade(step))
    .map((step) => {
      const landmark: Landmark = { kind: 'step', step };
      const cells = columns.map(({ play }) => unreached(landmark, play));
      return { key: `step ${script.indexOf(step)} 1`, landmark, nth: 1, isCommon: false, cells };
    });
}

function unreached(landmark: Landmark, play: PlayedSetup): ComparedCell {
  const skipped =
    landmark.kind === 'step' ? play.skipped.find(({ step }) => step === landmark.step) : undefined;
  return skipped === undefined ? { kind: 'missing' } : { kind: 'skipped', reason: skipped.reason };
}

/** The column in which least goes wrong gives the order: there things come as they should. */
function orderOf(reached: readonly (readonly Reached[])[]): readonly string[] {
  const wrongCount = (list: readonly Reached[]): number => list.filter(({ wrong }) => wrong !== null).length;
  const sane = reached.toSorted((one, other) => wrongCount(one) - wrongCount(other));
  return alignKeys(sane.map((list) => list.map(({ key }) => key)));
}

/** A column where so many rows have been shown: all of them at the end of its run. */
export function positionAt({ rows, columns }: Comparison, column: number, rowCount: number): number {
  if (rowCount >= rows.length) return columns[column]?.play.tape.length() ?? 0;
  return rows.slice(0, rowCount).reduce((position, { cells }) => {
    const cell = cells[column];
    return cell?.kind === 'reached' ? Math.max(position, cell.reached.number) : position;
  }, 0);
}

export type ComparedStanding = {
  readonly lights: readonly Light[];
  readonly balances: readonly Balance[];
  readonly traffic: Traffic;
};

/** What has become of a column's promises and numbers after so many of its moves. */
export function standingAt(column: Column, position: number): ComparedStanding {
  const { play, digestAt } = column;
  const { machine, setup, tape } = play;
  const { turned } = digestAt(position);
  const scenario = scenarioOf(setup);
  return {
    traffic: trafficOf(scenario.define(setup), scenario.routes, tape.entries().slice(0, position)),
    lights: lightsOf(machine, setup, seenAt(tape, position, turned)),
    balances: balancesIn(column, position),
  };
}

/** Its numbers alone, without a look ahead. */
export function balancesIn({ play: { setup }, digestAt }: Column, position: number): readonly Balance[] {
  return balancesAt(scenarioOf(setup).balances(setup), digestAt(position).balances);
}
