import { useState, type ReactElement } from 'react';
import {
  commandsLeft,
  commandsOf,
  draftOf,
  inquiryOf,
  towards,
  usualDraft,
  type SearchDraft,
} from '../../app/explore/search-draft.ts';
import { firstGoal, goalOffers } from '../../app/explore/goal-offers.ts';
import { goalProblem, readGoal, type GoalProblem } from '../../app/explore/read-goal.ts';
import { ownCommands } from '../../app/explore/own-commands.ts';
import { searchCommandsMax } from '../../app/explore/read-commands.ts';
import { keptToPlacesOf } from '../../app/explore/where-choices.ts';
import type { SearchInquiry } from '../../app/explore/search-view.ts';
import type { LabState } from '../../app/lab/lab-state.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Move } from '../../kernel/world/move.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { BoundsForm } from './bounds-form.tsx';
import { CommandsForm } from './commands-form.tsx';
import styles from './explore.module.css';
import { GoalForm } from '../goal/goal-form.tsx';

/** No promise bears this name. */
const ownGoal = 'goal';

type SearchFormProps = {
  /** The promise that one came from; null: none. */
  readonly property: string | null;
  /** What was asked last, to go on from. */
  readonly last: SearchInquiry | null;
  readonly onSearch: (inquiry: SearchInquiry) => void;
};

/** What is to be searched: which promise, from where, and how much may happen. */
export function SearchForm({ property, last, onSearch }: SearchFormProps): ReactElement {
  const texts = useAllTexts();
  const { explore } = texts;
  const setup = useLab((state) => state.setup);
  const definition = useLab((state) => state.definition);
  const script = useLab((state) => state.offers.script);
  const lights = useLab((state) => state.lights);
  const entries = useLab((state) => state.entries);
  const position = useLab((state) => state.position);
  const isUnderWay = useLab((state) => state.choices.length > 0);
  const moves = entries.slice(0, position).map(({ move }) => move);
  const [draft, setDraft] = useState<SearchDraft>(() =>
    begunDraft(
      { setup, definition, script, moves: entries.map(({ move }) => move), isUnderWay },
      property,
      last,
    ),
  );
  /** As somebody types it; null: as the rows have it. */
  const [goalText, setGoalText] = useState<string | null>(null);
  const { from, bounds, isReduced, commands } = draft;
  const offered = commandsOf(draft, setup, moves);
  const own = ownCommands(
    entries.slice(from === 'start' ? 0 : position).map(({ move }) => move),
    from === 'start' ? script : null,
  );
  const start = useLab((state) => state.start);
  const sent = moves.flatMap((move) => (from === 'moment' && move.kind === 'send' ? [move.command] : []));
  const offers = goalOffers({ setup, definition, start, commands: [...sent, ...offered] });
  const problem = problemOf(draft, goalText, definition);
  const leftFrom = (chosen: SearchDraft['from']) =>
    commandsLeft(setup, chosen === 'start' ? [] : moves, commands);
  const usual = (chosen: SearchDraft['from']): SearchDraft =>
    usualDraft(property, chosen, leftFrom(chosen).length, isUnderWay, commands, definition);
  const goFrom = (chosen: SearchDraft['from']): void => {
    const { commandCount } = draft.chosen === null ? usual(chosen).bounds : bounds;
    setDraft({ ...draft, from: chosen, bounds: { ...bounds, commandCount } });
  };
  const choose = (chosen: SearchDraft['chosen']): void => {
    const commandCount = chosen?.length ?? usual(from).bounds.commandCount;
    setDraft({ ...draft, chosen, bounds: { ...bounds, commandCount } });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onSearch(inquiryOf(draft, setup, moves));
      }}
    >
      <p className={styles['note']}>{explore.explain}</p>
      <Select
        label={explore.promise}
        value={draft.goal === null ? (draft.property ?? '') : ownGoal}
        onChange={(value) => {
          setGoalText(null);
          setDraft(
            value === ownGoal
              ? towards(draft, firstGoal(offers), offered.length)
              : { ...draft, property: value === '' ? null : value, goal: null },
          );
        }}
        options={[
          { value: '', label: explore.every },
          ...lights.map((light) => ({
            value: light.property,
            label: lookUp(texts.properties, light.property),
          })),
          { value: ownGoal, label: texts.goals.choose },
        ]}
      />
      {draft.goal !== null && (
        <GoalForm
          goal={draft.goal}
          offers={offers}
          text={goalText}
          problem={problem}
          onChange={(goal) => {
            setGoalText(null);
            setDraft(towards(draft, goal, offered.length));
          }}
          onText={(typed) => {
            const read = readGoal(definition, typed);
            setGoalText(typed);
            if (read.ok) setDraft(towards(draft, read.value, offered.length));
          }}
        />
      )}
      {position > 0 && (
        <Select
          label={explore.from}
          value={from}
          onChange={(value) => goFrom(value === 'moment' ? value : 'start')}
          options={[
            { value: 'start', label: explore.fromStart },
            { value: 'moment', label: explore.fromMoment(position) },
          ]}
        />
      )}
      <BoundsForm
        bounds={bounds}
        commands={offered}
        isReduced={isReduced}
        commandsForm={
          <CommandsForm
            commands={offered}
            isChosen={draft.chosen !== null}
            own={own?.slice(0, searchCommandsMax) ?? null}
            onChange={choose}
          />
        }
        onChange={(changed) => setDraft({ ...draft, bounds: changed })}
        onReduced={(changed) => setDraft({ ...draft, isReduced: changed })}
      />
      <Button type="submit" look="primary" size="large" disabled={problem !== null}>
        {explore.search}
      </Button>
    </form>
  );
}

type Seen = Pick<LabState, 'setup' | 'definition'> & {
  readonly script: string | null;
  readonly moves: readonly Move[];
  readonly isUnderWay: boolean;
};

/** What a form begins with: what was asked last, or what one came to ask. */
function begunDraft(
  { setup, definition, script, moves, isUnderWay }: Seen,
  property: string | null,
  last: SearchInquiry | null,
): SearchDraft {
  // From a promise's light one asks about what one sees: this run, and what is sent in it.
  const own = property === null ? null : ownCommands(moves, script);
  const left = commandsLeft(setup, [], own).length;
  const usual = usualDraft(property, 'start', left, isUnderWay, own, definition);
  if (last === null) return usual;
  const asked = draftOf(last);
  const before = { ...asked, bounds: keptToPlacesOf(definition, asked.bounds) };
  return property === null || before.property === property
    ? before
    : { ...before, property, goal: null, first: property, commands: own };
}

/** What keeps the goal from being searched for, as its rows or its text have it. */
function problemOf(
  { goal }: SearchDraft,
  text: string | null,
  definition: LabState['definition'],
): GoalProblem | null {
  if (goal === null) return null;
  if (text === null) return goalProblem(definition, goal);
  const read = readGoal(definition, text);
  return read.ok ? null : read.failure;
}
