import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { templateCommands } from './template-commands.ts';

export type TemplateCommand = CommandOf<(typeof templateCommands)[number]>;

/** Who, and why. */
type Asked = { readonly by: string; readonly reason: string };

export type TemplateEvent =
  | { readonly type: 'CountChangeRequested'; readonly data: Asked & { readonly count: number } }
  | { readonly type: 'CountChangeApproved'; readonly data: Asked & { readonly count: number } }
  | { readonly type: 'CountChangeRejected'; readonly data: Asked };

export type TemplateRejection = Rejection<
  'CountNegative' | 'ChangePending' | 'NothingRequested' | 'NobodyNamed' | 'ReasonMissing'
>;

export type TemplateStatus = 'NONE' | 'PENDING' | 'APPROVED' | 'REJECTED';

export type TemplateState = {
  /** How often it may be used. */
  readonly count: number;
  /** What is asked for instead, until somebody decides. */
  readonly requested: number | null;
  /** Of the last request. */
  readonly status: TemplateStatus;
};

type Decision = Result<readonly TemplateEvent[], TemplateRejection>;

/** What a template decides about each type of command: whoever asks says who it is, and why. */
const process: ProcessMethods<TemplateState, TemplateCommand, TemplateEvent, TemplateRejection> = {
  RequestCountChange({ requested }, { data }) {
    const unsaid = anonymous(data);
    if (unsaid !== null) return unsaid;
    if (requested !== null) return reject('ChangePending', { requested });
    if (data.count < 0) return reject('CountNegative', { count: data.count });
    return succeed([{ type: 'CountChangeRequested', data }]);
  },
  ApproveCountChange({ requested, status }, { data }) {
    const unsaid = anonymous(data);
    if (unsaid !== null) return unsaid;
    if (requested === null) return reject('NothingRequested', { status });
    return succeed([{ type: 'CountChangeApproved', data: { ...data, count: requested } }]);
  },
  RejectCountChange({ requested, status }, { data }) {
    const unsaid = anonymous(data);
    if (unsaid !== null) return unsaid;
    if (requested === null) return reject('NothingRequested', { status });
    return succeed([{ type: 'CountChangeRejected', data }]);
  },
};

/** What each type of event makes of a template. */
const apply: ApplyMethods<TemplateState, TemplateEvent> = {
  CountChangeRequested: (template, { data }) => ({ ...template, requested: data.count, status: 'PENDING' }),
  CountChangeApproved: (_, { data }) => ({ count: data.count, requested: null, status: 'APPROVED' }),
  CountChangeRejected: (template) => ({ ...template, requested: null, status: 'REJECTED' }),
};

/** A template, and how often it may be used: changes of that are requested, then approved or rejected. */
export const template: Aggregate<TemplateState, TemplateCommand, TemplateEvent> = {
  type: 'Template',
  initial: { count: 0, requested: null, status: 'NONE' },
  process: processBy(process),
  apply: applyBy(apply),
  commands: templateCommands,
  events: typesIn(apply),
  rejections: ['CountNegative', 'ChangePending', 'NothingRequested', 'NobodyNamed', 'ReasonMissing'],
};

function anonymous({ by, reason }: Asked): Decision | null {
  if (by.trim() === '') return reject('NobodyNamed');
  return reason.trim() === '' ? reject('ReasonMissing') : null;
}

const reject = (type: TemplateRejection['type'], data: TemplateRejection['data'] = {}): Decision =>
  fail({ type, data });
