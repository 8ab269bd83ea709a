import { challenges } from '../../scenarios/challenges/challenge-table.ts';
import { createPreparedVerdicts, type PreparedVerdicts } from '../prepared/prepared-verdicts.ts';
import { wholeInquiry } from '../challenge/challenge-inquiries.ts';

/**
 * In how few moves each challenge can be won, by its id, as it was computed when this version was built. What can't
 * be loaded is left out: who opens the challenge has it searched.
 */
export async function leastMoves(
  verdicts: PreparedVerdicts = createPreparedVerdicts(),
): Promise<Readonly<Record<string, number>>> {
  const all = await Promise.all(
    challenges.map(async (challenge) => {
      const recalled = await verdicts.recall(wholeInquiry({ challenge, isCured: false }));
      const verdict = recalled.ok ? recalled.value?.verdicts[0] : undefined;
      return verdict?.kind === 'broken' && verdict.isShortest
        ? [[challenge.id, verdict.counterexample.length] as const]
        : [];
    }),
  );
  return Object.fromEntries(all.flat());
}
