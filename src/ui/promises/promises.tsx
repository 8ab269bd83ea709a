import type { ReactElement } from 'react';
import type { Light } from '../../app/lab-state.ts';
import { lookUp } from '../../i18n/look-up.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Panel } from '../parts/panel.tsx';
import { Balances } from './balances.tsx';
import { LightSign } from './light-sign.tsx';
import styles from './promises.module.css';

export function Promises({ isScroller = false }: { readonly isScroller?: boolean }): ReactElement {
  const texts = useTexts();
  const lights = useLab((state) => state.lights);
  return (
    <Panel title={texts.shell.panels.promises} isScroller={isScroller}>
      {lights.length === 0 && <p className={styles['note']}>{texts.controls.promises.none}</p>}
      <ul className={styles['list']}>
        {inView(lights).map((light, index, shown) => (
          <li key={light.property} className={styles['light']}>
            <LightSign state={light.state} />
            <LightBody light={light} before={shown.slice(0, index)} />
          </li>
        ))}
      </ul>
      <Balances />
    </Panel>
  );
}

/** What is broken or about to break comes first, so that no scrolling hides it; else the order stays. */
function inView(lights: readonly Light[]): readonly Light[] {
  const isAlarming = ({ state }: Light): boolean => state === 'broken' || state === 'will-break';
  return [...lights.filter(isAlarming), ...lights.filter((light) => !isAlarming(light))];
}

type LightBodyProps = {
  readonly light: Light;
  /** What these have said already is not said again. */
  readonly before: readonly Light[];
};

function LightBody({ light, before }: LightBodyProps): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { promises } = texts.controls;
  const { brokenAt, state } = light;
  const cure = cureToOffer(light, before);
  const culprits = culpritsText(light, texts);
  return (
    <div className={styles['body']}>
      <p>
        <span className={classes(styles['state'], styles[state])}>{texts.lightStates[state]}</span>{' '}
        {lookUp(texts.properties, light.property)}
      </p>
      {state === 'will-break' && !before.some((other) => other.state === 'will-break') && (
        <p className={styles['note']}>{promises.willBreak}</p>
      )}
      {brokenAt !== null && (
        <button
          type="button"
          className={styles['jump']}
          aria-label={`${promises.brokenAt(brokenAt)}. ${promises.jump(brokenAt)}`}
          onClick={() => actions.seek(brokenAt)}
        >
          {promises.brokenAt(brokenAt)}
        </button>
      )}
      {culprits !== null && (
        <p className={classes(styles['note'], styles['line'])} title={culprits}>
          {culprits}
        </p>
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

const isInDanger = ({ state }: Light): boolean => state === 'broken' || state === 'will-break';

/** One cure may mend several promises: it is offered at the first of them. */
function cureToOffer(light: Light, before: readonly Light[]): Light['cure'] {
  const { cure } = light;
  if (cure === null || !isInDanger(light)) return null;
  const isOffered = before.some(
    (other) => isInDanger(other) && other.cure?.slot === cure.slot && other.cure.variant === cure.variant,
  );
  return isOffered ? null : cure;
}

function culpritsText({ state, culprits }: Light, texts: Texts): string | null {
  if (state === 'kept' || culprits.length === 0) return null;
  const { promises } = texts.controls;
  const names = culprits.slice(0, 3).map((culprit) => culpritText(culprit, texts));
  const more = culprits.length > 3 ? ' …' : '';
  return `${state === 'waiting' ? promises.waitingFor : promises.culprits}: ${names.join(', ')}${more}`;
}

function culpritText(culprit: Culprit, texts: Texts): string {
  switch (culprit.kind) {
    case 'event':
    case 'partition':
      return culprit.label;
    case 'row':
      return `${lookUp(texts.places, culprit.database)} ${culprit.table} ${culprit.label}`;
    case 'command':
      return texts.controls.promises.command(culprit.intent);
  }
}
