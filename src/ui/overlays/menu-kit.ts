import { createContext, use } from 'react';
import type { Menu } from 'radix-ui/internal';

/** What the entries of a menu are made of: it comes with the menu that is opened. */
export type MenuKit = Pick<typeof Menu, 'Item' | 'ItemIndicator' | 'Label' | 'RadioGroup' | 'RadioItem'>;

export const MenuKitContext = createContext<MenuKit | null>(null);

export function useMenuKit(): MenuKit {
  const kit = use(MenuKitContext);
  if (kit === null) throw new Error('an entry of a menu stands inside a menu');
  return kit;
}
