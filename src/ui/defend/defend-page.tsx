import type { ReactElement } from 'react';
import { pageAddress, readAddress } from '../../app/addresses.ts';
import { defenceNamed } from '../../app/defend/defence-list.ts';
import type { Memory } from '../../app/explore/memory.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Header } from '../page/header.tsx';
import { Notice } from '../parts/notice.tsx';
import { DefenceBody } from './defence-body.tsx';
import styles from './defend.module.css';

type DefendPageProps = { readonly hash: string; readonly openMemory: () => Promise<Memory> };

/** One defence: what is required, the design that one chooses, what it costs, and the attack on it. */
export function DefendPage({ hash, openMemory }: DefendPageProps): ReactElement {
  const texts = useAllTexts();
  const { defend } = texts;
  const address = readAddress(hash);
  const id = address.page === 'defend' ? address.id : '';
  const defence = defenceNamed(id);
  const name = entryOf(texts.defenceTexts, id)?.title;
  return (
    <div className={styles['page']}>
      <Header
        title={name === undefined ? defend.heading : defend.title(name)}
        page="challenges"
        status={null}
        onHelp={null}
        onShare={null}
      />
      <main className={styles['main']}>
        {defence === null ? (
          <Notice look="warn">{defend.unknown(id)}</Notice>
        ) : (
          <DefenceBody key={id} defence={defence} openMemory={openMemory} />
        )}
        <p>
          <a href={pageAddress('challenges')}>{defend.all}</a>
        </p>
      </main>
    </div>
  );
}
