import { useEffect, useState, type ReactElement } from 'react';
import { defenceAddress } from '../../app/addresses.ts';
import { defenceList } from '../../app/defend/defence-list.ts';
import type { DefenceStanding } from '../../app/defend/defence-standing.ts';
import { readDefences } from '../../app/guide/kept-defences.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/icon.tsx';
import cards from './challenges-page.module.css';

const looks: Readonly<Record<DefenceStanding, string>> = { open: 'open', held: 'broken', least: 'won' };

/** All defences, and which were won. */
export function DefenceCards(): ReactElement {
  const texts = useAllTexts();
  const { defend } = texts;
  const [standings, setStandings] = useState<Readonly<Record<string, DefenceStanding>>>({});
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const known = await readDefences(defenceList.map(({ id }) => id));
      if (isCurrent) setStandings(known);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <section className={cards['defences']} aria-labelledby="defences">
      <h2 id="defences">{defend.heading}</h2>
      <p className={cards['intro']}>{defend.intro}</p>
      <ol className={cards['list']} aria-label={defend.list}>
        {defenceList.map(({ id, setup, promises }) => {
          const standing = standings[id] ?? 'open';
          return (
            <li key={id} className={cards['item']}>
              <h3 className={cards['title']}>
                <a href={defenceAddress(id)}>{entryOf(texts.defenceTexts, id)?.title ?? id}</a>
              </h3>
              <p className={cards['promise']}>
                {promises.map((property) => lookUp(texts.propertyNames, property)).join(' · ')}
              </p>
              <p className={cards['note']}>{lookUp(texts.scenarios, setup.scenario)}</p>
              <p className={classes(cards['standing'], cards[looks[standing]])}>
                {standing !== 'open' && <Icon name="check" size={14} />}
                <span>{defend.standing[standing]}</span>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
