import { smoke } from './smoke.ts';
import { startWebKit } from './webkit.ts';

smoke({ name: 'WebKit', start: startWebKit });
