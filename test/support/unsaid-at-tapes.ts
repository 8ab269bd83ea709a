import { lookUp } from '../../src/i18n/form/look-up.ts';
import type { TapesPlan } from '../../src/ui/map/layout/place-plan.ts';
import { textWidth } from '../../src/ui/map/ground/text-width.ts';
import { cardWidth, isTallIn, tallWidth } from '../../src/ui/map/things/name-width.ts';
import { lastOffset, planTape, spotOf } from '../../src/ui/map/things/plan-tape.ts';
import { railWord, saidAt } from '../../src/ui/map/ground/rail-word.ts';
import { tapeName, tapeNameWidth } from '../../src/ui/map/ground/tape-name.ts';
import type { RoomPlan } from './map-rooms.ts';

const [letterSize, aroundCell] = [12, 7];

/** What has no room beside the tapes of a map that has a column for it: names of tapes and groups, words of rails. */
export function unsaidAtTapes({ plan: { plans }, texts }: RoomPlan): readonly string[] {
  return Object.values(plans).flatMap(({ body }) => {
    if (body.kind === 'broker') return unsaidAt(body.tapes, texts);
    return body.kind === 'database' && body.log !== null ? unsaidAt(body.log, texts) : [];
  });
}

function unsaidAt(
  { rows, labelWidth, trackWidth, named, isNarrow }: TapesPlan,
  texts: RoomPlan['texts'],
): readonly string[] {
  if (isNarrow) return [];
  return rows.flat().flatMap((tape) => {
    const [name, groups] = [
      tapeName(tape, texts),
      tape.rails.map(({ group }) => lookUp(texts.places, group)),
    ];
    const plan = planTape(tape, named, trackWidth, isNarrow);
    const end = lastOffset(tape) + 1;
    const words = tape.rails.flatMap((rail) => {
      const word = railWord(rail, end, texts);
      const group = lookUp(texts.places, rail.group);
      const room = { name: group, endAt: spotOf(end, tape, plan), trackWidth, labelWidth };
      return word === null || saidAt(word, room) !== null ? [] : [`${group}: ${word.text}`];
    });
    const room = plan.cellWidth - aroundCell;
    const nameless = plan.shown.filter(
      ({ card }) => plan.isNamed && (isTallIn(card, room) ? tallWidth(card) : cardWidth(card)) > room,
    );
    return [
      ...nameless.map(({ card }) => card.name),
      ...(tapeNameWidth(name) > labelWidth ? [name] : []),
      ...groups.filter((group) => textWidth(group, letterSize) > labelWidth),
      ...words,
    ];
  });
}
