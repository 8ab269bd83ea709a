import { describe, test } from 'vitest';
import {
  template,
  type TemplateCommand,
  type TemplateEvent,
} from '../../../src/domains/usage-count/template.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(template);

const asked = { by: 'Mina', reason: 'spring sale' };
const decided = { by: 'Jun', reason: 'within budget' };
const request: TemplateCommand = { type: 'RequestCountChange', data: { ...asked, count: 10 } };
const approve: TemplateCommand = { type: 'ApproveCountChange', data: decided };
const refuse: TemplateCommand = { type: 'RejectCountChange', data: decided };
const requested: TemplateEvent = { type: 'CountChangeRequested', data: { ...asked, count: 10 } };
const approved: TemplateEvent = { type: 'CountChangeApproved', data: { ...decided, count: 10 } };
const rejected: TemplateEvent = { type: 'CountChangeRejected', data: decided };

describe('a template', () => {
  test('has its count changed by a request that is approved; the event carries the count', () => {
    given().when(request).raises(requested);
    given(requested).when(approve).raises(approved);
    given(requested, approved).when(request).raises(requested);
  });
  test('keeps its count where a request is rejected, and can be asked again', () => {
    given(requested).when(refuse).raises(rejected);
    given(requested, rejected).when(request).raises(requested);
  });
  test('has one request at a time, and decides about none that is not there', () => {
    given(requested).when(request).rejects('ChangePending', { requested: 10 });
    given().when(approve).rejects('NothingRequested', { status: 'NONE' });
    given(requested, approved).when(refuse).rejects('NothingRequested', { status: 'APPROVED' });
  });
  test('refuses a count below nothing, and whoever does not say who they are and why', () => {
    given()
      .when({ type: 'RequestCountChange', data: { ...asked, count: -1 } })
      .rejects('CountNegative', { count: -1 });
    given()
      .when({ type: 'RequestCountChange', data: { ...asked, count: 1, by: ' ' } })
      .rejects('NobodyNamed');
    given(requested)
      .when({ type: 'ApproveCountChange', data: { ...decided, reason: '' } })
      .rejects('ReasonMissing');
  });
});
