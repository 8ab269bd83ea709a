import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from '../standing/promises.module.css';

/** All promises in one line, where there is no room for more; their panel says what they are. */
export function LightStrip(): ReactElement {
  const texts = useTexts();
  const lights = useLab((state) => state.lights);
  return (
    <ul className={styles['strip']} aria-label={texts.shell.panels.promises}>
      {lights.map(({ property, state }) => {
        const text = `${texts.lightStates[state]}: ${lookUp(texts.propertyNames, property)}`;
        return (
          <li key={property} title={text}>
            <LightSign state={state} />
            <HiddenText>{text}</HiddenText>
          </li>
        );
      })}
    </ul>
  );
}
