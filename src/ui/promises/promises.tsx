import { useState, type ReactElement } from 'react';
import {
  inReadingOrder,
  isBroken,
  isEndangered,
  watchedPromise,
} from '../../app/selectors/watched-promise.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { ExploreButton, ExploreThis } from '../explore/explore-button.tsx';
import { FollowButton } from '../follow/follow-button.tsx';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Panel } from '../parts/panel.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { Balances } from './balances.tsx';
import { culpritsText, culpritWords, suspectOf } from '../standing/culprits-text.ts';
import { LightSign } from '../standing/light-sign.tsx';
import { SmallLight } from './small-light.tsx';
import { variantName } from '../../i18n/variant-name.ts';
import styles from '../standing/promises.module.css';

type PromisesProps = {
  readonly isScroller?: boolean;
  /** There is room for the sentence of each, below its short name. */
  readonly isRoomy?: boolean;
};

/**
 * What is broken stands above all, then what is watched, then what will break: in full, so that no scrolling
 * hides it. The others are small lights, each of which opens on more.
 */
export function Promises({ isScroller = false, isRoomy = false }: PromisesProps): ReactElement {
  const texts = useTexts();
  const lights = useLab((state) => state.lights);
  const offers = useLab((state) => state.offers);
  const [opened, setOpened] = useState<string | null>(null);
  const watched = offers.script === null ? null : watchedPromise({ lights, offers }).light;
  const ordered = inReadingOrder({ lights, offers });
  const isFull = (light: Light): boolean => isBroken(light) || isEndangered(light) || light === watched;
  const full = ordered.filter(isFull);
  return (
    <Panel title={texts.shell.panels.promises} isScroller={isScroller}>
      {lights.length === 0 && <p className={styles['note']}>{texts.controls.promises.none}</p>}
      {full.length > 0 && (
        <ul className={styles['list']}>
          {full.map((light, index) => (
            <li key={light.property} className={classes(styles['light'], styles[`${light.state}-box`])}>
              <LightSign state={light.state} />
              <LightBody light={light} before={full.slice(0, index)} />
            </li>
          ))}
        </ul>
      )}
      <ul className={classes(styles['calm'], isRoomy && styles['roomy'])}>
        {ordered
          .filter((light) => !isFull(light))
          .map((light) => (
            <SmallLight
              key={light.property}
              light={light}
              isOpen={light.property === opened}
              onToggle={() => setOpened(light.property === opened ? null : light.property)}
            />
          ))}
      </ul>
      {lights.length > 0 && <ExploreButton />}
      <Balances />
    </Panel>
  );
}

const isInDanger = (light: Light): boolean => isBroken(light) || isEndangered(light);

type LightBodyProps = {
  readonly light: Light;
  /** What these have said already is not said again. */
  readonly before: readonly Light[];
};

/** Its short name and its sentence together, the move, what it is because of, and what helps. */
function LightBody({ light, before }: LightBodyProps): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { promises } = texts.controls;
  const { state } = light;
  const turn = turnOf(light, texts);
  const cure = cureToOffer(light, before);
  const culprits = culpritsText(light, texts);
  const wrong = useLab(({ picture }) => picture.culprits.find(({ property }) => property === light.property));
  const suspect = suspectOf(light);
  const supposed = supposedText(light, texts);
  return (
    <div className={styles['body']}>
      <div className={styles['sentence']}>
        <p>
          <strong className={styles[state]}>
            {promises.named(lookUp(texts.propertyNames, light.property), texts.lightStates[state])}
          </strong>{' '}
          <span className={styles['full']}>{lookUp(texts.properties, light.property)}</span>
        </p>
        <ExploreThis property={light.property} isShort />
      </div>
      {state === 'will-break' && !before.some((other) => other.state === 'will-break') && (
        <p className={styles['note']}>{promises.willBreak}</p>
      )}
      {supposed !== null && <p className={styles['note']}>{supposed}</p>}
      {turn !== null && (
        <button
          type="button"
          className={classes(styles['jump'], styles[state])}
          aria-label={`${turn.text}. ${promises.jump(turn.at)}`}
          onClick={() => actions.seek(turn.at)}
        >
          {turn.text}
        </button>
      )}
      {culprits !== null && (
        <div className={styles['culprits']}>
          <p className={classes(styles['note'], styles['line'])} title={culprits}>
            <Sentence text={culprits} />
            {wrong !== undefined && <strong>{` · ${culpritWords(wrong, texts)}`}</strong>}
          </p>
          {suspect !== null && <FollowButton what={suspect} />}
        </div>
      )}
      {cure !== null && (
        <button
          type="button"
          className={styles['cure']}
          onClick={() => actions.switchVariant(cure.slot, cure.variant)}
        >
          {promises.cure(variantName(cure, texts))}
        </button>
      )}
    </div>
  );
}

/** On what somebody outside would have to choose for that; null: on nothing. */
function supposedText({ supposed }: Light, { controls, places }: Texts): string | null {
  if (supposed.length === 0) return null;
  const { moves, promises } = controls;
  return supposed
    .map(({ place, option, subject }) =>
      promises.supposed(lookUp(places, place), lookUp(moves.ways, option), subject),
    )
    .join(', ');
}

/** The move that made it so, to be jumped to. */
function turnOf(
  { brokenAt, certainAt }: Light,
  { controls: { promises } }: Texts,
): { readonly at: number; readonly text: string } | null {
  if (brokenAt !== null) return { at: brokenAt, text: promises.brokenAt(brokenAt) };
  return certainAt === null ? null : { at: certainAt, text: promises.certainAt(certainAt) };
}

/** One cure may mend several promises: it is offered at the first of them. */
function cureToOffer(light: Light, before: readonly Light[]): Light['cure'] {
  const { cure } = light;
  if (cure === null || !isInDanger(light)) return null;
  const isOffered = before.some(
    (other) => isInDanger(other) && other.cure?.slot === cure.slot && other.cure.variant === cure.variant,
  );
  return isOffered ? null : cure;
}
