import type { AnswerId } from '../../scenarios/form/question.ts';
import type { ClosingQuestion } from '../../lessons/form/lesson.ts';
import { playSetup, runOfPlay } from '../replay/play-setup.ts';
import { addressOfRun } from '../run/share-link.ts';
import { factsOf } from '../story/story-question.ts';
import { askScenario } from '../scenarios/ask-scenario.ts';

/** What a run answers to a question at the end of a lesson, and where that run is opened, at its beginning. */
export type ClosingRun = { readonly answer: AnswerId; readonly address: string };

/** Null: the scenario did not come. */
export async function playClosing({ setup, script, question }: ClosingQuestion): Promise<ClosingRun | null> {
  const come = await askScenario(setup.scenario);
  if (!come.ok) return null;
  const play = playSetup(come.value.scenario, setup, script);
  const { skipped: _, ...run } = runOfPlay(play, null);
  return {
    answer: question.answerOf(factsOf(play.tape.entries()), play.tape.head().world),
    address: await addressOfRun({ ...run, position: 0, broken: [] }),
  };
}
