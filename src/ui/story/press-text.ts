import type { LabState } from '../../app/lab/lab-state.ts';
import { askedNow } from '../../app/selectors/asked-now.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { LessonSpeech } from '../lab/lessons-context.ts';
import { isSameData } from '../lab/use-stable.ts';
import { storyIds } from '../../app/run/story-ids.ts';
import { partAt, storyAfter } from '../../app/story/story-parts.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { whoOf } from '../../i18n/narrate.ts';
import { faultSentence } from '../faults/fault-text.ts';
import { heldBack, pressOf } from './story-press.ts';

/** What the one button says. */
export function pressText(
  state: LabState,
  texts: Texts,
  stories: Tellings,
  lessons: Pick<LessonSpeech, 'nextText'> | null = null,
): string {
  const { story, controls } = texts;
  const { storyPress, repairs, decisions, commands } = state;
  const press = pressOf(state);
  switch (press) {
    case 'cure':
      return cureText(state, texts);
    case 'next-story':
      return lessons?.nextText ?? nextText(state, texts, stories);
    case 'story-move':
      return storyPress === null ? story.press : moveText(storyPress, state, texts);
    case 'decide':
      return decisions[0] === undefined ? story.press : moveText(decisions[0].move, state, texts);
    case 'repair':
      return repairs[0] === undefined ? story.press : faultSentence(repairs[0], texts);
    case 'release': {
      const held = heldBack(state);
      if (held?.move.kind !== 'op') return story.press;
      return controls.holding.releaseThis(whoOf(held.move.activation, held.from, texts));
    }
    case 'send':
      // As its card on the map has it: with its translation too no row of a phone holds it.
      return story.send(commands[0]?.type ?? '');
    case 'again':
      return story.again;
    case 'step':
      return story.press;
  }
}

/** Somebody's choice by who makes it; all else by what it does. */
function moveText(move: Move, { choices, decisions }: LabState, texts: Texts): string {
  const asked = askedNow(choices, decisions).find(({ ways }) =>
    ways.some((way) => isSameData(way.move, move)),
  );
  if (asked === undefined || !('option' in move)) return faultSentence(move, texts);
  const way = lookUp(texts.controls.moves.ways, move.option);
  return texts.story.pressAnswer(lookUp(texts.places, asked.who), way);
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
