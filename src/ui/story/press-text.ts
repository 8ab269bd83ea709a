import type { LabState } from '../../app/lab/lab-state.ts';
import { storyIds } from '../../app/run/story-ids.ts';
import { partAt, storyAfter } from '../../app/story/story-parts.ts';
import { commandName } from '../../i18n/command-name.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { whoOf } from '../../i18n/narrate.ts';
import { faultSentence } from '../faults/fault-text.ts';
import { heldBack, pressOf } from './story-press.ts';

/** What the one button says. */
export function pressText(state: LabState, texts: Texts, stories: Tellings): string {
  const { story, controls } = texts;
  const { storyPress, repairs, commands } = state;
  const press = pressOf(state);
  switch (press) {
    case 'cure':
    case 'next-story':
      return press === 'cure' ? cureText(state, texts) : nextText(state, texts, stories);
    case 'story-move':
      return storyPress === null ? story.press : faultSentence(storyPress, texts);
    case 'repair':
      return repairs[0] === undefined ? story.press : faultSentence(repairs[0], texts);
    case 'release': {
      const held = heldBack(state);
      if (held?.move.kind !== 'op') return story.press;
      return controls.holding.releaseThis(whoOf(held.move.activation, held.from, texts));
    }
    case 'send':
      return story.send(commands[0] === undefined ? '' : commandName(commands[0].type, texts));
    case 'again':
      return story.again;
    case 'step':
      return story.press;
  }
}

/** In a talk the cure is its next part, and has its name. */
function cureText({ offers: { script }, cure }: LabState, texts: Texts): string {
  const next = script === null ? null : partAt(script, false).next;
  const named = next?.story === script ? entryOf(texts.story.toPart, next.id) : null;
  return named ?? texts.story.cure(cure === null ? '' : variantName(cure, texts));
}

function nextText({ offers: { script } }: LabState, texts: Texts, stories: Tellings): string {
  if (script === null) return texts.story.openSandbox;
  const { next } = partAt(script, true);
  if (next !== null) return entryOf(texts.story.toPart, next.id) ?? next.id;
  const after = storyAfter(script, storyIds);
  return after === null ? texts.story.openSandbox : texts.story.next(entryOf(stories, after)?.title ?? after);
}
