import type { ReactElement } from 'react';
import { usePageTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';

/** Code or texts that were asked for did not come: without a connection, or because a newer version has replaced them. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { boundary, notices } = usePageTexts();
  return (
    <Notice
      look="bad"
      actions={
        <>
          <Button onClick={onRetry}>{notices.retry}</Button>
          <Button onClick={() => location.reload()}>{boundary.reload}</Button>
        </>
      }
    >
      {boundary.notLoaded}
    </Notice>
  );
}
