import { useEffect } from 'react';
import { entryOf } from '../../i18n/form/look-up.ts';
import type { CuredText } from '../../scenarios/form/cured-text.ts';
import { useAllTextsIfHere, useSpeech } from '../lab/texts-context.tsx';

/**
 * What a story tells under its cure; null as long as it has not come, and where nothing is told. It is asked for as
 * soon as the cure is offered, and is there when it is pressed.
 */
export function useCuredText(script: string, isOffered: boolean): CuredText | null {
  const texts = useAllTextsIfHere();
  const { ask } = useSpeech();
  const isLacking = isOffered && texts === null;
  useEffect(() => {
    // Where it does not come the story says in one sentence what to watch.
    if (isLacking) ask('all').catch(() => undefined);
  }, [isLacking, ask]);
  return texts === null ? null : entryOf(texts.curedStories, script);
}
