import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { World } from '../../kernel/world/world.ts';
import {
  ask,
  questionKinds,
  type Reply,
  type TemplateQuestion,
} from '../../scenarios/usage-count/questions/ask.ts';
import { keptTemplates, templatesIn } from '../../scenarios/usage-count/questions/kept-templates.ts';

/** The templates of one moment of a run, to be asked what their committed rows say. */
export type AskedTemplates = {
  readonly ids: readonly string[];
  readonly replyTo: (question: TemplateQuestion) => Reply;
};

/** All that can be asked, in the order in which it is. */
export const askedKinds: readonly TemplateQuestion['kind'][] = questionKinds;

export function askedTemplates(definition: SystemDefinition, world: World): AskedTemplates {
  const kept = keptTemplates(definition, world);
  return { ids: templatesIn(kept), replyTo: (question) => ask(kept, question) };
}
