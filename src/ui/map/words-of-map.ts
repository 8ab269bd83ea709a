import type { Texts } from '../../i18n/en/texts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { MapWords } from './layout/map-words.ts';
import { handText } from './things/hand-text.ts';
import { tapeName } from './ground/tape-name.ts';

/** What is written on the map, as far as its layout must know it. */
export const wordsOfMap = (texts: Texts, nameOf: MapWords['nameOf']): MapWords => ({
  nameOf,
  labelsOf: (tape) => ({
    tape: tapeName(tape, texts),
    groups: tape.rails.map(({ group }) => lookUp(texts.places, group)),
  }),
  lineOf: (line) => handText(line, texts),
  toldOf: (told) => texts.stage.told[told],
  activityOf: (activity) => texts.stage.activities[activity],
  conditionOf: (condition) => texts.conditions[condition],
  actors: Object.values(texts.actors),
});
