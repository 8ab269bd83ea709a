import { Fragment, type ReactElement } from 'react';
import { hump } from './hump.ts';

/** A name that is too long for its line breaks where its next word begins, never within one. */
export function Humps({ text }: { readonly text: string }): ReactElement {
  const words = text.split(hump);
  return (
    <>
      {words.map((word, index) => (
        // Words of one name keep their order.
        <Fragment key={`${word} ${String(index)}`}>
          {index > 0 && <wbr />}
          <span>{word}</span>
        </Fragment>
      ))}
    </>
  );
}
