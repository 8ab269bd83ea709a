import type { TemplateCommand } from '../../domains/usage-count/template.ts';
import type { AggregateService } from './aggregate-service.ts';

/** TemplateService: whoever made the template did so elsewhere, so each request updates the one that it names. */
export const templateService: AggregateService<TemplateCommand> = {
  RequestCountChange: (templates, command) => templates.update(command.aggregateId, command),
  ApproveCountChange: (templates, command) => templates.update(command.aggregateId, command),
  RejectCountChange: (templates, command) => templates.update(command.aggregateId, command),
};
