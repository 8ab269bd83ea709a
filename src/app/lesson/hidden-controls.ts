import type { Offers } from '../activity/offers.ts';

/** What a teacher may leave out of a page, as its address names it: `?hide=setup,faults`. */
export const hideableControls = ['setup', 'commands', 'moves', 'faults', 'explorer'] as const;

export type HideableControl = (typeof hideableControls)[number];

/** What a page's query leaves out; names that are none are ignored. */
export function hiddenIn(query: string): readonly HideableControl[] {
  const named = (new URLSearchParams(query).get('hide') ?? '').split(',');
  return hideableControls.filter((one) => named.includes(one));
}

/** What is offered but for what is hidden. What a script does on its own goes on. */
export function withoutHidden(offers: Offers, hidden: readonly HideableControl[]): Offers {
  const isShown = (control: HideableControl): boolean => !hidden.includes(control);
  return {
    ...offers,
    mayChangeSetup: offers.mayChangeSetup && isShown('setup'),
    mayChooseBusiness: offers.mayChooseBusiness && isShown('setup'),
    maySend: offers.maySend && isShown('commands'),
    mayChooseMoves: offers.mayChooseMoves && isShown('moves'),
    mayBreak: offers.mayBreak && isShown('faults'),
    mayBreakAnything: offers.mayBreakAnything && isShown('faults'),
    mayExplore: offers.mayExplore && isShown('explorer'),
  };
}
