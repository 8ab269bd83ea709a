import type { Rail } from '../../../app/stage/picture.ts';
import type { Texts } from '../../../i18n/en/texts.ts';
import { textWidth } from './text-width.ts';

/** In units: what is free between the end of a rail and its word. */
export const railWordGap = 14;
/** Of the letters, and what is free beside a group's name. */
const [letterSize, besideName] = [12, 8];

type RailWord = { readonly text: string; readonly count: number };

/** What a group is yet to read; where it has read all, what of it is yet to be confirmed. */
export function railWord(
  { position, committed }: Pick<Rail, 'position' | 'committed'>,
  end: number,
  { stage }: Pick<Texts, 'stage'>,
): RailWord | null {
  const [behind, toDo] = [end - Math.max(position, committed), position - committed];
  if (behind > 0) return { text: stage.behind(behind), count: behind };
  return toDo > 0 ? { text: stage.toDo(toDo), count: toDo } : null;
}

/** In units. */
type RailRoom = {
  readonly name: string;
  readonly endAt: number;
  readonly trackWidth: number;
  readonly labelWidth: number;
};

export type SaidAt = { readonly beside: 'rail' | 'name'; readonly text: string };

/**
 * Where a rail's word stands: behind the end of the tape, or beside its group's name, and never over the rail. Where
 * neither has room for it, how many there are stands behind the end.
 */
export function saidAt({ text, count }: RailWord, room: RailRoom): SaidAt | null {
  const width = textWidth(text, letterSize);
  const hasRoom = (said: string): boolean =>
    room.endAt + railWordGap + textWidth(said, letterSize) <= room.trackWidth;
  if (hasRoom(text)) return { beside: 'rail', text };
  if (textWidth(room.name, letterSize) + besideName + width + besideName <= room.labelWidth)
    return { beside: 'name', text };
  return hasRoom(String(count)) ? { beside: 'rail', text: String(count) } : null;
}
