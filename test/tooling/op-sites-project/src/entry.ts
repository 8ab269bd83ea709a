import source from './system/slot/variant.ts?raw';
import { variant } from './system/slot/variant.ts';

export const sites = [...variant()];
export { source };
