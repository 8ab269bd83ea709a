import type { ReactElement } from 'react';
import { useAllTexts } from '../lab/texts-context.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './matrix.module.css';

const signs = ['broken', 'kept', 'waiting'] as const;
const marks = [
  ['none', '–'],
  ['unknown', '·'],
] as const;

/** What the signs in the cells mean. */
export function Legend(): ReactElement {
  const { matrix } = useAllTexts();
  return (
    <ul className={styles['legend']} aria-label={matrix.legend}>
      {signs.map((sign) => (
        <li key={sign}>
          <LightSign state={sign} />
          <span>{matrix.legendOf[sign]}</span>
        </li>
      ))}
      {marks.map(([name, mark]) => (
        <li key={name}>
          <span aria-hidden="true">{mark}</span>
          <span>{matrix.legendOf[name]}</span>
        </li>
      ))}
    </ul>
  );
}
