import { scenarios } from '../../scenarios/scenario-table.ts';
import { placeNames } from '../form/place-names.ts';
import { gatherTexts } from '../form/text-files.ts';
import * as arming from './arming.ts';
import { challenges } from './challenges.ts';
import { compare } from './compare.ts';
import * as controls from './controls.ts';
import { culprits } from './culprits.ts';
import * as domain from './domain.ts';
import { everyDomain } from './domain.ts';
import { explore } from './explore/explore.ts';
import { goals } from './goals.ts';
import * as help from './help.ts';
import * as inspector from './inspector.ts';
import { matrix } from './explore/matrix.ts';
import * as moves from './moves.ts';
import * as names from './names.ts';
import { placeWords } from './names.ts';
import { ops } from './ops.ts';
import * as shell from './shell.ts';
import { stage } from './stage.ts';
import * as story from './story.ts';
import { tellActs } from './tells.ts';
import { textFiles } from './text-files.ts';

/** English: its shape is the type that every other language must have. */
export const en = {
  tag: 'en' as string,
  ...names,
  ...placeNames(
    scenarios.map(({ whereabouts }) => whereabouts),
    placeWords,
  ),
  ...domain,
  ...moves,
  ...gatherTexts(textFiles, everyDomain),
  ...story,
  ...shell,
  ...help,
  ops,
  arming,
  challenges,
  compare,
  controls,
  culprits,
  explore,
  goals,
  inspector,
  matrix,
  stage,
  tellActs,
};
