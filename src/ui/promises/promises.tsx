import type { ReactElement } from 'react';
import type { Light } from '../../app/lab-state.ts';
import { lookUp } from '../../i18n/look-up.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
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
        {inView(lights).map((light) => (
          <li key={light.property} className={styles['light']}>
            <LightSign state={light.state} />
            <LightBody light={light} />
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

function LightBody({ light }: { readonly light: Light }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { promises } = texts.controls;
  const { brokenAt, cure, state } = light;
  return (
    <div className={styles['body']}>
      <p>
        <span className={classes(styles['state'], styles[state])}>{texts.lightStates[state]}</span>{' '}
        {lookUp(texts.properties, light.property)}
      </p>
      {state === 'will-break' && <p className={styles['note']}>{promises.willBreak}</p>}
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
      {state !== 'kept' && light.culprits.length > 0 && (
        <p className={styles['note']}>
          {state === 'waiting' ? promises.waitingFor : promises.culprits}:{' '}
          {light.culprits
            .slice(0, 3)
            .map((culprit) => culpritText(culprit, texts))
            .join(', ')}
          {light.culprits.length > 3 && ' …'}
        </p>
      )}
      {cure !== null && (state === 'broken' || state === 'will-break') && (
        <Button onClick={() => actions.switchVariant(cure.slot, cure.variant)}>
          {promises.cure(lookUp(texts.variants, cure.variant))}
        </Button>
      )}
    </div>
  );
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
