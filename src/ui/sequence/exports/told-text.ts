import type { LabState } from '../../../app/lab/lab-state.ts';
import { lookUp } from '../../../i18n/form/look-up.ts';
import type { AllTexts } from '../../../i18n/en/texts.ts';
import { tellMoves, tellPromises } from '../../../i18n/tell-run.ts';
import { variantName } from '../../../i18n/variant-name.ts';

type Told = Pick<LabState, 'acts' | 'entries' | 'lights' | 'position' | 'setup' | 'slots'>;

/** The run up to the move that is shown as plain text: its setup, its moves, its promises. */
export function toldText(title: string, state: Told, texts: AllTexts, link: string | null): string {
  const { acts, entries, lights, position, setup, slots } = state;
  const { told } = texts.sequence;
  const isChosen = ({ variants }: LabState['slots'][number]): boolean => variants.length > 1;
  const chosen = slots
    .filter(isChosen)
    .map(({ slot, variant }) => `  ${lookUp(texts.slots, slot)}: ${variantName({ slot, variant }, texts)}`);
  const moves = tellMoves(entries.slice(0, position), texts, acts);
  return [
    title,
    '',
    told.setup,
    ...chosen,
    `  ${told.seed}: ${setup.seed}`,
    '',
    position === 0 ? told.none : told.moves(position),
    ...moves.map(indented),
    '',
    told.promises,
    ...tellPromises(lights, texts).map(indented),
    ...(link === null ? [] : ['', `${told.link}: ${link}`]),
    '',
  ].join('\n');
}

const indented = (line: string): string => `  ${line}`;
