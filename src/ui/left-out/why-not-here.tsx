import type { ReactElement } from 'react';
import type { WhyNot } from '../../app/run/why-not.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { whyNotText } from './why-not-text.ts';

/** Why what a link chooses can't be had: below the sentence that says so. */
export function WhyNotHere({ why }: { readonly why: WhyNot }): ReactElement {
  return <p>{whyNotText(why, useAllTexts())}</p>;
}
