import { useMemo, type ReactElement } from 'react';
import { commandWalk, handlersAt, type CommandWalk } from '../../app/walk/command-walk.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { HoldButton } from '../faults/hold-button.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { WalkSteps } from './walk-steps.tsx';
import styles from './walk.module.css';

/** The way of the command that has taken a step last, step by step, and what its service has in memory. */
export function Walk(): ReactElement {
  const { walk: words } = useAllTexts();
  const definition = useLab((state) => state.definition);
  const world = useLab((state) => state.world);
  const entries = useLab((state) => state.entries);
  const position = useLab((state) => state.position);
  const walk = useMemo(
    () => commandWalk(definition, world, entries, position),
    [definition, world, entries, position],
  );
  const first = definition.places.find(({ role }) => role === 'service');
  const place = walk?.place ?? first?.id ?? '';
  const counted = definition.commandSteps ?? [];
  return (
    <div className={styles['root']} data-testid="walk">
      {walk === null ? <p className={styles['note']}>{words.empty}</p> : <Whose walk={walk} />}
      <div className={styles['parts']}>
        <WalkSteps steps={walk?.steps ?? counted.map((step) => ({ ...step, at: null }))} />
        <div className={styles['memory']}>
          <Dictionary
            place={place}
            types={handlersAt(world, place)}
            found={walk?.isUnderWay === true && isFound(walk) ? walk.command : null}
          />
          <Uncommitted types={walk?.uncommitted ?? []} />
        </div>
      </div>
    </div>
  );
}

/** From its third step on a command has its handler. */
const isFound = ({ steps }: CommandWalk): boolean =>
  steps.some(({ number, at }) => number >= 3 && at !== null);

function Whose({ walk }: { readonly walk: CommandWalk }): ReactElement {
  const { walk: words, places } = useAllTexts();
  const mayHold = useLab((state) => state.offers.mayBreakAnything && state.role === 'driving');
  const { process, place, command, isUnderWay } = walk;
  const who = lookUp(places, place);
  return (
    <h3 className={styles['head']}>
      <code translate="no">{command}</code>
      <span>
        <Sentence text={who} />
      </span>
      <span className={styles['note']}>{isUnderWay ? words.isUnderWay : words.isOver}</span>
      {isUnderWay && mayHold ? <HoldButton process={process} who={who} /> : null}
    </h3>
  );
}

type DictionaryProps = {
  readonly place: string;
  readonly types: readonly string[];
  /** The entry that was found. */
  readonly found: string | null;
};

function Dictionary({ place, types, found }: DictionaryProps): ReactElement {
  const { walk: words, places } = useAllTexts();
  return (
    <section>
      <h4>{words.dictionary}</h4>
      <p className={styles['note']}>
        <Sentence
          text={types.length === 0 ? words.noHandlers : words.dictionaryNote(lookUp(places, place))}
        />
      </p>
      <ul className={styles['entries']} translate="no">
        {types.map((type) => (
          <li key={type} data-found={type === found} aria-current={type === found ? 'true' : undefined}>
            <code>{`${type} → CommandHandler`}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uncommitted({ types }: { readonly types: readonly string[] }): ReactElement {
  const { walk: words } = useAllTexts();
  return (
    <section>
      <h4>{words.uncommitted}</h4>
      {types.length === 0 ? (
        <p className={styles['note']}>{words.none}</p>
      ) : (
        <>
          <p className={styles['note']}>{words.uncommittedNote}</p>
          <ol className={styles['entries']} translate="no" data-testid="uncommitted">
            {types.map((type, index) => (
              <li key={index} data-found="true">
                <code>{type}</code>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
