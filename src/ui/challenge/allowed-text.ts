import type { AllTexts } from '../../i18n/en/texts.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';

/** Faults by kind, those of which there are none left out. */
export function allowedFaults(
  faults: readonly (readonly [kind: FaultKind, count: number])[],
  { explore }: AllTexts,
): string {
  const some = faults.filter(([, count]) => count > 0);
  return explore.list(some.map(([kind, count]) => explore.faultCount(kind, count)));
}

/** What a challenge allows, in a line. */
export function allowedText({ commandCount, faults, faultCountMax }: Challenge, texts: AllTexts): string {
  const { challenges } = texts;
  const kinds = Object.entries(faults) as (readonly [FaultKind, number])[];
  const list = allowedFaults(kinds, texts);
  const sum = kinds.reduce((count, [, max]) => count + max, 0);
  const isBounded = faultCountMax < sum;
  if (faultCountMax === 0) return challenges.atMost(commandCount, challenges.noFaults);
  return challenges.atMost(commandCount, isBounded ? `${list} (${challenges.inAll(faultCountMax)})` : list);
}
