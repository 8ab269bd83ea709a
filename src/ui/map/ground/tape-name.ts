import type { TapePicture } from '../../../app/stage/picture.ts';
import type { Texts } from '../../../i18n/en/texts.ts';

/** What a tape is called on the map: of a topic of dead letters that it is one, too. */
export const tapeName = (
  { id, kind }: Pick<TapePicture, 'id' | 'kind'>,
  { stage }: Pick<Texts, 'stage'>,
): string => (kind === 'dead-letters' ? `${stage.deadLetters} · ${id}` : id);

/** In units: of a letter of code, by the widest of the families that it may be set in; of Hangul two. */
const letterWidth = 7.25;
const firstOfHangul = 0x1100;

const lettersWidth = (text: string): number =>
  letterWidth *
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) >= firstOfHangul ? 2 : 1), 0);

/** In units: how wide a tape's name must have it on the two lines that a track is high, broken between its words. */
export function tapeNameWidth(name: string): number {
  const ends = Array.from(name.matchAll(/[- ](?=\S)/g), ({ index }) => index + 1);
  return ends.reduce(
    (least, end) =>
      Math.min(least, Math.max(lettersWidth(name.slice(0, end).trimEnd()), lettersWidth(name.slice(end)))),
    lettersWidth(name),
  );
}
