import { equalJson } from '../../base/equal.ts';
import { goalId } from '../../scenarios/goals/goal-property.ts';
import type { Digest } from './digest.ts';
import type { TimelineMark } from '../verdicts/marks.ts';
import type { Foresight } from '../verdicts/foresight.ts';
import { marksOf } from '../verdicts/marks.ts';
import { inOrder, type PromiseTurn } from '../verdicts/verdict.ts';

type Told = { readonly verdicts: readonly PromiseTurn[]; readonly marks: readonly TimelineMark[] };

/** The one list, from what the moves up to the head come to, with the marks that show it. */
export type VerdictList = (digest: Pick<Digest, 'breaks' | 'faultMarks'>) => Told;

/** Nothing is foretold of a promise before the move `toldFrom`. While nothing is new, both are the same lists. */
export function createVerdictList(foresight: Pick<Foresight, 'turns'>, toldFrom: number): VerdictList {
  let told: Told = { verdicts: [], marks: [] };
  let seen: readonly unknown[] = [];
  return ({ breaks: { turns }, faultMarks }) => {
    const ahead = foresight.turns(toldFrom);
    const sources = [turns, faultMarks, ahead];
    if (sources.every((source, index) => source === seen[index])) return told;
    seen = sources;
    // That the goal of a challenge is reached is the challenge's to say.
    const fresh = inOrder([...turns, ...ahead].filter(({ property }) => property !== goalId));
    const verdicts = equalJson(fresh, told.verdicts) ? told.verdicts : fresh;
    const marks = marksOf(faultMarks, verdicts);
    told = { verdicts, marks: equalJson(marks, told.marks) ? told.marks : marks };
    return told;
  };
}
