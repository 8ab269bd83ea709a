import { describe, expect, test } from 'vitest';
import type { PlayedSetup } from '../../src/app/replay/play-setup.ts';
import { playSetup } from '../support/every-scenario.ts';
import { labelOf } from '../../src/app/selectors/label-of.ts';
import { lightsAtEnd } from '../../src/app/verdicts/lights.ts';
import { describeCulprit } from '../../src/i18n/describe-culprit.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { languages, textsOf, type Language } from '../../src/i18n/languages.ts';
import { describeOp, describeOpInShort, narrate } from '../../src/i18n/narrate.ts';
import { daemonId } from '../../src/kernel/definition/definition.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import { stories } from '../../src/scenarios/story-table.ts';

/** A story as it breaks, and with its cure. */
function playsOf({ setup, before, after, cure }: Story): readonly PlayedSetup[] {
  const cured = { ...setup, slots: { ...setup.slots, [cure.slot]: cure.variant } };
  return [setup, cured].map((one) => playSetup(one, [...before, ...after]));
}

/** All that is said of a move in words: what it did, and what it was called before it was made. */
function toldOf(entry: TraceEntry, language: Language): readonly string[] {
  const texts = textsOf(language);
  const { op } = entry;
  const acts = op === null ? [] : [describeOp(op, texts), describeOpInShort(op, labelOf(op), texts)];
  return [narrate(entry, texts), ...acts];
}

function culpritsOf(play: PlayedSetup, language: Language): readonly string[] {
  const lights = lightsAtEnd(play.machine, play.setup, play.tape);
  return lights.flatMap(({ culprits }) =>
    culprits.map((culprit) => describeCulprit(culprit, textsOf(language))),
  );
}

/** Ids that stand for somebody who has a name in the language, and ids of requests, which are made from these. */
function idsIn({ machine: { definition }, tape }: PlayedSetup, language: Language): readonly RegExp[] {
  const { places } = textsOf(language);
  const named = [
    ...definition.places.map(({ id }) => id),
    ...definition.daemons.map(daemonId),
    ...definition.groups.map(({ id }) => id),
  ].filter((id) => id.includes('-') && lookUp(places, id) !== id);
  const asked = tape
    .entries()
    .flatMap(({ op }) =>
      op?.kind === 'request' && !/^c\d+(?:-\d+)?$/.test(op.request.id) ? [op.request.id] : [],
    );
  // A topic that is called after somebody is a topic's name: `customer-service-commands/0`.
  return [...new Set([...named, ...asked])].map((id) => new RegExp(`(?<![\\w-])${id}(?!-[a-z]|\\w)`));
}

describe.each(languages)('no sentence of a story calls anybody by an id, in %s', (language) => {
  test.each(stories.map((story) => [story.id, story] as const))('%s', (_, story) => {
    for (const play of playsOf(story)) {
      const ids = idsIn(play, language);
      const told = [
        ...play.tape.entries().flatMap((entry) => toldOf(entry, language)),
        ...culpritsOf(play, language),
      ];
      expect(told.filter((text) => ids.some((id) => id.test(text)))).toEqual([]);
    }
  });
});
