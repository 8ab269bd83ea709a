import type { SystemDefinition } from '../../../kernel/definition/definition.ts';

/** Whether a system keeps templates at all, so that they can be asked about: asked of any, without what a template is. */
export const keepsTemplates = ({ topics }: Pick<SystemDefinition, 'topics'>): boolean =>
  topics.some(({ id }) => id === 'Template');
