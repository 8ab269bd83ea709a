import { useState, type ReactElement } from 'react';
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
import { culpritsText, suspectOf } from '../standing/culprits-text.ts';
import { LightSign } from '../standing/light-sign.tsx';
import { SmallLight } from './small-light.tsx';
import styles from '../standing/promises.module.css';

/**
 * What is broken or about to break stands first and in full, so that no scrolling hides it. The
 * others are a panel of small lights, each of which opens on its sentence.
 */
export function Promises({ isScroller = false }: { readonly isScroller?: boolean }): ReactElement {
  const texts = useTexts();
  const lights = useLab((state) => state.lights);
  const [opened, setOpened] = useState<string | null>(null);
  const alarming = lights.filter(isInDanger);
  return (
    <Panel
      title={texts.shell.panels.promises}
      aside={
        lights.length > 0 && (
          <span className={styles['explore']}>
            <ExploreButton />
          </span>
        )
      }
      isScroller={isScroller}
    >
      {lights.length === 0 && <p className={styles['note']}>{texts.controls.promises.none}</p>}
      {alarming.length > 0 && (
        <ul className={styles['list']}>
          {alarming.map((light, index) => (
            <li key={light.property} className={styles['light']}>
              <LightSign state={light.state} />
              <LightBody light={light} before={alarming.slice(0, index)} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles['calm']}>
        {lights
          .filter((light) => !isInDanger(light))
          .map((light) => (
            <SmallLight
              key={light.property}
              light={light}
              isOpen={light.property === opened}
              onToggle={() => setOpened(light.property === opened ? null : light.property)}
            />
          ))}
      </ul>
      <Balances />
    </Panel>
  );
}

const isInDanger = ({ state }: Light): boolean =>
  state === 'broken' || state === 'will-break' || state === 'parked';

type LightBodyProps = {
  readonly light: Light;
  /** What these have said already is not said again. */
  readonly before: readonly Light[];
};

function LightBody({ light, before }: LightBodyProps): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { promises } = texts.controls;
  const { state } = light;
  const turn = turnOf(light, texts);
  const cure = cureToOffer(light, before);
  const culprits = culpritsText(light, texts);
  const suspect = suspectOf(light);
  return (
    <div className={styles['body']}>
      <div className={styles['sentence']}>
        <p>
          <span className={classes(styles['state'], styles[state])}>{texts.lightStates[state]}</span>{' '}
          <span>{lookUp(texts.properties, light.property)}</span>
        </p>
        <ExploreThis property={light.property} isShort />
      </div>
      {state === 'will-break' && !before.some((other) => other.state === 'will-break') && (
        <p className={styles['note']}>{promises.willBreak}</p>
      )}
      {turn !== null && (
        <button
          type="button"
          className={styles['jump']}
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
          {promises.cure(lookUp(texts.variants, cure.variant))}
        </button>
      )}
    </div>
  );
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
