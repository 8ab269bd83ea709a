import { emptyMap, getValue, lastEntries } from '../../../base/sorted-map.ts';
import type { Mail } from '../../../kernel/terms/message.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { Card, OutsideBody } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import { handsAt } from './hands-body.ts';

/** What has come out of the system: nothing takes it back. */
export function outsideBody(drawing: Drawing, place: PlaceId): OutsideBody {
  const { world, start, pins } = drawing;
  const mails = world.mails[place] ?? emptyMap<Mail>();
  const before = start.mails[place]?.size ?? 0;
  const first = Math.max(0, mails.size - shownCount.effects);
  const early = [...new Set(pins.effectsOf(place))].filter((index) => index < first).sort((a, b) => a - b);
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
  return { kind: 'outside', effects, count: mails.size, hands: handsAt(drawing, place) };
}
