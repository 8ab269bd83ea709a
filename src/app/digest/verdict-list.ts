import { equalJson } from '../../base/equal.ts';
import { goalId } from '../../scenarios/goals/goal-id.ts';
import type { Digest } from './digest.ts';
import type { Foresight } from '../verdicts/foresight.ts';
import { marksOf, type TimelineMark } from '../verdicts/marks.ts';
import { createTurnReader } from '../verdicts/turns.ts';
import { inOrder, type PromiseTurn } from '../verdicts/verdict.ts';

type Told = { readonly verdicts: readonly PromiseTurn[]; readonly marks: readonly TimelineMark[] };

/** The one list, from what the moves up to the head come to, with the marks that show it. */
export type VerdictList = (digest: Pick<Digest, 'turned' | 'faultMarks'>) => Told;

type Ahead = Pick<Foresight, 'turns' | 'doomedAt'>;

/** Nothing is foretold of a promise before the move `toldFrom`. While nothing is new, both are the same lists. */
export function createVerdictList(foresight: Ahead, toldFrom: number): VerdictList {
  const read = createTurnReader();
  let told: Told = { verdicts: [], marks: [] };
  let seen: readonly unknown[] = [];
  return ({ turned, faultMarks }) => {
    const made = read(turned);
    const ahead = foresight.turns(toldFrom);
    const sources = [made, faultMarks, ahead];
    if (sources.every((source, index) => source === seen[index])) return told;
    seen = sources;
    const known = made.flatMap((turn) => withAhead(turn, foresight, toldFrom));
    // That the goal of a challenge is reached is the challenge's to say.
    const fresh = inOrder([...known, ...ahead].filter(({ property }) => property !== goalId));
    const verdicts = sameTurns(fresh, told.verdicts) ? told.verdicts : fresh;
    const marks = marksOf(faultMarks, verdicts);
    told = { verdicts, marks: equalJson(marks, told.marks) ? told.marks : marks };
    return told;
  };
}

/** A turn by the moves made, with what is known to lie ahead: what will break waits for nothing any more. */
function withAhead(turn: PromiseTurn, { doomedAt }: Ahead, toldFrom: number): readonly PromiseTurn[] {
  const { property, at, before } = turn;
  const doomed = doomedAt(at, toldFrom);
  if (doomed?.includes(property) === true) return [];
  // Whether what was broken at rest can be kept now, nobody knows before that is judged.
  if (before === 'broken' && doomed === null && at >= toldFrom) return [];
  const wasDoomed = doomedAt(at - 1, toldFrom)?.includes(property) === true;
  return [wasDoomed ? { ...turn, before: 'will-break' } : turn];
}

/** What is judged anew comes to the same list most of the time. */
const sameTurns = (one: readonly PromiseTurn[], other: readonly PromiseTurn[]): boolean =>
  one.length === other.length && one.every((turn, index) => isSame(turn, other[index]));

const isSame = (one: PromiseTurn, other: PromiseTurn | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    one.property === other.property &&
    one.at === other.at &&
    one.state === other.state &&
    one.before === other.before);
