import type { Followable } from '../../app/follow/find-subject.ts';
import type { CulpritPicture } from '../../app/stage/picture.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { describeCulprits } from '../../i18n/describe-culprit.ts';
import type { Texts } from '../../i18n/en/texts.ts';

/** What a promise is broken by or waits for. */
export function culpritsText({ state, culprits }: Light, texts: Texts): string | null {
  if (state === 'kept' || culprits.length === 0) return null;
  const { promises } = texts.controls;
  return `${state === 'waiting' ? promises.waitingFor : promises.culprits}: ${describeCulprits(culprits, texts)}`;
}

/** What is wrong with a thing in the words that stand beside it on the map. */
export const culpritWords = (
  { words, state, about }: Pick<CulpritPicture, 'words' | 'state' | 'about'>,
  { stage }: Texts,
): string => {
  const said = stage[state === 'broken' ? 'culprits' : 'dangers'][words];
  return about === undefined ? said : `${said} · ${about}`;
};

/** The first culprit that has a way through the system to be followed. */
export function suspectOf({ culprits }: Light): Followable | null {
  for (const culprit of culprits) {
    if (culprit.kind === 'event') return { kind: 'event', id: culprit.eventId };
    if (culprit.kind === 'command') return { kind: 'command', intent: culprit.intent };
  }
  return null;
}
