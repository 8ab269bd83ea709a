import type { ReactElement } from 'react';
import type { Balance } from '../../app/digest/balances.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';

/** "expected / actual", and by how much they do not agree, for who sees them and for who hears them. */
export function BalanceNumbers({ balance }: { readonly balance: Balance }): ReactElement {
  const { promises } = useTexts().controls;
  const { agreement, expected, actual, damage } = balance;
  const isLimit = agreement === 'at-most';
  return (
    <>
      <HiddenText>{`${isLimit ? promises.atMost : promises.expected} `}</HiddenText>
      {isLimit && <span aria-hidden="true">≤ </span>}
      <span>{expected}</span>
      <span aria-hidden="true"> / </span>
      <HiddenText>{`, ${promises.actual} `}</HiddenText>
      <span>{actual}</span>
      {damage !== 0 && <HiddenText>{`, ${damageText(balance, promises)}`}</HiddenText>}
      {damage !== 0 && <span aria-hidden="true">{isLimit ? ' >' : ' ≠'}</span>}
    </>
  );
}

function damageText({ agreement, damage }: Balance, promises: Texts['controls']['promises']): string {
  if (agreement === 'at-most') return promises.over(damage);
  return damage < 0 ? promises.missing(-damage) : promises.extra(damage);
}
