import { createRoot } from 'react-dom/client';
import { App } from './ui/app.tsx';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import { applyTheme, themeFromAddress } from './ui/theme/theme.ts';

// Before the first paint, so that a chosen theme does not flash the other one.
applyTheme(themeFromAddress(location.href));

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element #root');
// Where not-started.js has found that something is missing, the page says what, and nothing is started.
if (!document.documentElement.hasAttribute('data-missing')) createRoot(container).render(<App />);
