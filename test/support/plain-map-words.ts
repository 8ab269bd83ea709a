import type { MapWords } from '../../src/ui/map/layout/map-words.ts';

/** The words of a map in no language: ids. */
export const plainMapWords: MapWords = {
  nameOf: (place) => place,
  labelsOf: ({ id }) => ({ tape: id, groups: ['Notification'] }),
  lineOf: ({ kind }) => ({ text: kind, glyph: null }),
  toldOf: (told) => told,
  activityOf: (activity) => activity,
  conditionOf: (condition) => condition,
  actors: ['Repository'],
};
