import type { Op } from '../../kernel/language/op.ts';
import { sourceOf } from '../selectors/source-of.ts';
import type { ShownStation } from './code-path.ts';
import type { CallSite, StationId } from './station.ts';

/** Where code of a station ran in a step. */
export type Ran = {
  readonly id: StationId;
  /** The line that the step stands at, where the station has it itself. */
  readonly line: number | null;
};

type Site = NonNullable<Op['sites']>[number];

/** The stations whose code ran in a step, the one first that was called last. */
export function justRan(stations: readonly ShownStation[], op: Op | null): readonly Ran[] {
  return (op?.sites ?? []).flatMap((site) => {
    const called = stations.filter(({ calledAt = [] }) => calledAt.some((one) => isAt(site, one)));
    const own = stations.filter((station) => hasSite(station, site));
    return [
      ...called.toReversed().map(({ id }) => ({ id, line: null })),
      ...own.map(({ id }) => ({ id, line: site.line })),
    ];
  });
}

const hasSite = ({ file, parts }: ShownStation, site: Site): boolean =>
  site.file === file && parts.some(({ from, to }) => site.line >= from && site.line <= to);

const isAt = ({ file, line }: Site, call: CallSite): boolean =>
  file === call.file && sourceOf(file)?.split('\n')[line - 1]?.includes(call.text) === true;
