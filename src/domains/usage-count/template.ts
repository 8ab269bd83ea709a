import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
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

/** A template, and how often it may be used: changes of that are requested, then approved or rejected. */
export const template: Aggregate<TemplateState, TemplateCommand, TemplateEvent> = {
  type: 'Template',
  initial: { count: 0, requested: null, status: 'NONE' },
  process: decide,
  apply: evolve,
  commands: templateCommands,
  events: ['CountChangeRequested', 'CountChangeApproved', 'CountChangeRejected'],
  rejections: ['CountNegative', 'ChangePending', 'NothingRequested', 'NobodyNamed', 'ReasonMissing'],
};

function decide({ requested, status }: TemplateState, { type, data }: TemplateCommand): Decision {
  if (data.by.trim() === '') return reject('NobodyNamed');
  if (data.reason.trim() === '') return reject('ReasonMissing');
  if (type === 'RequestCountChange') {
    if (requested !== null) return reject('ChangePending', { requested });
    if (data.count < 0) return reject('CountNegative', { count: data.count });
    return succeed([{ type: 'CountChangeRequested', data }]);
  }
  if (requested === null) return reject('NothingRequested', { status });
  return succeed([
    type === 'ApproveCountChange'
      ? { type: 'CountChangeApproved', data: { ...data, count: requested } }
      : { type: 'CountChangeRejected', data },
  ]);
}

function evolve(state: TemplateState, event: TemplateEvent): TemplateState {
  switch (event.type) {
    case 'CountChangeRequested':
      return { ...state, requested: event.data.count, status: 'PENDING' };
    case 'CountChangeApproved':
      return { count: event.data.count, requested: null, status: 'APPROVED' };
    case 'CountChangeRejected':
      return { ...state, requested: null, status: 'REJECTED' };
  }
}

const reject = (type: TemplateRejection['type'], data: TemplateRejection['data'] = {}): Decision =>
  fail({ type, data });
