import { gatherTexts } from '../form/text-files.ts';
import * as arming from './arming.ts';
import * as controls from './controls.ts';
import { culprits } from './culprits.ts';
import * as domain from './domain.ts';
import { everyDomain } from './domain.ts';
import { storyProblems } from './page/story-problems.ts';
import { search } from './search.ts';
import * as inspector from './inspector.ts';
import * as moves from './moves.ts';
import * as names from './names.ts';
import { ops } from './ops.ts';
import { stage } from './stage.ts';
import * as story from './story.ts';
import { tellActs } from './tells.ts';
import { textFiles } from './text-files.ts';
import { transport, ways } from './transport.ts';

/** What is said of a run. */
export const labTexts = {
  ...names,
  ...domain,
  ...moves,
  ...gatherTexts(textFiles, everyDomain),
  ...story,
  arming,
  controls,
  culprits,
  inspector,
  ops,
  search,
  stage,
  storyProblems,
  tellActs,
  transport,
  ways,
};
