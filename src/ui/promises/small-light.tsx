import type { ReactElement } from 'react';
import type { Light } from '../../app/verdicts/lights.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { ExploreThis } from '../explore/explore-button.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { culpritsText } from '../standing/culprits-text.ts';
import { LightSign } from '../standing/light-sign.tsx';
import styles from '../standing/promises.module.css';

type SmallLightProps = {
  readonly light: Light;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** A promise that nothing has gone wrong with: its sign and a short name, open: its whole sentence. */
export function SmallLight({ light, isOpen, onToggle }: SmallLightProps): ReactElement {
  const texts = useTexts();
  const { property, state } = light;
  const sentence = lookUp(texts.properties, property);
  const waitsFor = culpritsText(light, texts);
  return (
    <li className={classes(isOpen && styles['open'])}>
      <button
        type="button"
        className={styles['small']}
        title={isOpen ? undefined : sentence}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <LightSign state={state} />
        <HiddenText>{`${texts.lightStates[state]} `}</HiddenText>
        <span className={styles['words']}>
          <span className={styles['name']}>{lookUp(texts.propertyNames, property)}</span>{' '}
          {!isOpen && <span className={styles['quoted']}>{sentence}</span>}
        </span>
      </button>
      {isOpen && (
        <div className={styles['told']}>
          <p>
            <span className={classes(styles['state'], styles[state])}>{texts.lightStates[state]}</span>{' '}
            <span>{sentence}</span>
          </p>
          {state === 'unjudged' && <p className={styles['note']}>{texts.controls.promises.unjudged}</p>}
          {waitsFor !== null && (
            <p className={styles['note']}>
              <Sentence text={waitsFor} />
            </p>
          )}
          <ExploreThis property={property} />
        </div>
      )}
    </li>
  );
}
