import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { keepsTemplates } from '../../scenarios/usage-count/questions/keeps-templates.ts';

/** Whether a run has any templates to ask about. */
export const hasTemplates = (definition: SystemDefinition): boolean => keepsTemplates(definition);
