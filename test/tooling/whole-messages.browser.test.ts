import { expectWholeMessage } from '../support/expect-whole-message.ts';

expectWholeMessage('in a browser');
