import type { SequenceDetail } from '../../src/app/sequence/shown-rows.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import type { Language } from '../../src/i18n/language.ts';
import { textsOf } from '../../src/i18n/languages.ts';
import { diagramOf, type Diagram } from '../../src/ui/sequence/exports/diagram.ts';
import { playSetup } from './every-scenario.ts';

/** A story told to its end without its cure, as it is taken along. */
export function diagramOfStory(
  { setup, before, after }: Story,
  detail: SequenceDetail = 'all',
  language: Language = 'en',
): Diagram {
  const { machine, tape } = playSetup(setup, [...before, ...after]);
  const entries = tape.entries();
  const { definition } = machine;
  return diagramOf({ definition, entries, position: entries.length }, detail, textsOf(language));
}

/** What would end a tag, a line, a comment or a text in one of the languages that a diagram is written in. */
export const hostileName =
  'end; #1 "x" <b>&amp;</b> %%{init: {}}%% p0->>p1: a\nactivate p9 \u0000]]> 이름 \u{1f600}';
