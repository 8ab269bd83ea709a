import type { ReactElement } from 'react';
import type { Light } from '../../app/verdicts/lights.ts';
import { classes } from '../parts/classes.ts';
import styles from './promises.module.css';

/** Each state has a shape of its own: a light must be told from the others without its colour. */
const shapes: Readonly<Record<Light['state'], ReactElement>> = {
  kept: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="m6 10.3 2.8 2.8 5.4-6" className={styles['cutOut']} strokeWidth="2" fill="none" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 5.5V10l3 2" stroke="currentColor" strokeWidth="1.6" fill="none" />
    </>
  ),
  parked: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M7.5 15V5.5h3.4a2.9 2.9 0 0 1 0 5.8H7.5" stroke="currentColor" strokeWidth="1.8" fill="none" />
    </>
  ),
  unjudged: (
    <>
      <circle
        cx="10"
        cy="10"
        r="7.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="3 2.4"
      />
      <path d="M6.2 10h.2m3.5 0h.2m3.5 0h.2" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  'will-break': (
    <>
      <path d="M10 1.8 18.8 17.5H1.2z" fill="currentColor" />
      <path d="M10 7.5v5m0 2v.2" className={styles['cutOut']} strokeWidth="2" />
    </>
  ),
  broken: (
    <>
      <path d="M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3z" fill="currentColor" />
      <path d="m6.5 6.5 7 7m0-7-7 7" className={styles['cutOut']} strokeWidth="2" />
    </>
  ),
};

export function LightSign({ state }: { readonly state: Light['state'] }): ReactElement {
  return (
    <svg
      className={classes(styles['sign'], styles[state])}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
    >
      {shapes[state]}
    </svg>
  );
}
