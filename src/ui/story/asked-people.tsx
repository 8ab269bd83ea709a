import { useMemo, type ReactElement } from 'react';
import type { OfferedMove } from '../../app/moves/offered-moves.ts';
import { askedNow } from '../../app/selectors/asked-now.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lateSilently } from '../late/late.tsx';

/** Most stories ask nobody; where somebody is asked, the one button says what they say first, whatever else comes. */
const Questions = lateSilently(async () => (await import('./asked-questions.tsx')).AskedQuestions);

const none: readonly OfferedMove[] = [];

/** Whom the world waits for, and what they may say: a press each. What the one button says for them stands there. */
export function AskedPeople(): ReactElement | null {
  const isNow = useLab(({ position, head }) => position === head);
  // What the clock is about to choose is gone before one could press.
  const choices = useLab((state) => (state.isPlaying ? none : state.choices));
  const decisions = useLab((state) => state.decisions);
  const asked = useMemo(() => askedNow(choices, decisions), [choices, decisions]);
  return isNow && asked.length > 0 ? <Questions asked={asked} /> : null;
}
