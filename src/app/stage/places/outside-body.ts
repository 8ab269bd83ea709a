import { emptyMap, getValue, lastEntries } from '../../../base/sorted-map.ts';
import type { Mail } from '../../../kernel/terms/message.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import { isMemoryOf, memoryName } from '../../../kernel/meanings/memory.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { Card, OutsideBody } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import { handsAt } from './hands-body.ts';

/** The option of a system outside, and of a person, by which nothing comes about. */
const refusal = 'reject';

/** What has come out of the system: nothing takes it back. */
export function outsideBody(drawing: Drawing, place: PlaceId): OutsideBody {
  const { world, start, pins } = drawing;
  const mails = world.mails[place] ?? emptyMap<Mail>();
  const before = start.mails[place]?.size ?? 0;
  const first = Math.max(0, mails.size - shownCount.effects);
  const early = [...new Set(pins.effectsOf(place))].filter(
    (index): index is number => typeof index === 'number' && index < first,
  );
  const shown = [
    ...early.flatMap((index) => {
      const mail = getValue(mails, index);
      return mail === undefined ? [] : [{ index, mail }];
    }),
    ...lastEntries(mails, shownCount.effects).map(({ key, value }) => ({ index: Number(key), mail: value })),
  ];
  const effects = shown.map(({ index, mail }): Card => {
    const id = thingId.effect(place, index);
    return {
      id,
      kind: 'effect',
      number: null,
      name: mail.about,
      details: [mail.subject],
      firmness: 'solid',
      mark: null,
      causes: [mail.eventId],
      isPinned: pins.has(id),
      isPreloaded: index < before,
    };
  });
  const done = writtenDown(drawing, place);
  return {
    kind: 'outside',
    effects: [...effects, ...done.slice(-shownCount.effects)],
    count: mails.size + done.length,
    hands: handsAt(drawing, place),
  };
}

/** What an outside system has done, or would not do, as it remembers it. */
function writtenDown({ world, start, pins }: Drawing, place: PlaceId): readonly Card[] {
  const own = Object.keys(world.memories).filter((name) => isMemoryOf(place, name));
  return own.sort(byNumber).map((name) => {
    const { command, aggregateId, option } = world.memories[name] ?? {};
    const id = thingId.effect(place, name.slice(memoryName(place, '').length));
    return {
      id,
      kind: 'effect',
      number: null,
      name: typeof aggregateId === 'string' ? aggregateId : name,
      details: [command, option].filter((detail) => typeof detail === 'string'),
      firmness: 'solid',
      mark: option === refusal ? 'refused' : null,
      causes: [],
      isPinned: pins.has(id),
      isPreloaded: start.memories[name] !== undefined,
    };
  });
}

const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });
