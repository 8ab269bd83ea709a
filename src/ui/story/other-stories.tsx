import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { Menu } from '../overlays/menu.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { OtherStoryLinks } from './other-story-links.tsx';

/**
 * Where else one could go: the other parts of this talk, and the stories in which the same goes wrong. However many
 * stories there are, all of them are a page of their own.
 */
export function OtherStories({ script }: { readonly script: string }): ReactElement {
  const { others } = useTexts().story;
  return (
    <Menu label={others} trigger={<IconButton icon="menu" label={others} data-focus-twin="stories" />}>
      <OtherStoryLinks script={script} />
    </Menu>
  );
}
