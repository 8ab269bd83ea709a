export type ForbiddenName = { readonly called: string; readonly pattern: RegExp };

/** What a minifier leaves as it is: `name(` that is no method and no part of a longer name. */
const called = (name: string): RegExp => new RegExp(`(?<![\\w$.])${name}\\s*\\(`);

/** Whatever turns a text into running code, or reaches the network. */
export const runsText: readonly (ForbiddenName & { readonly example: string })[] = [
  { called: 'eval', example: `eval(text)`, pattern: /(?<![\w$])eval\b/ },
  { called: 'Function', example: `new Function(text)`, pattern: /(?<![\w$.])Function\b/ },
  {
    called: 'Function, through a constructor',
    example: `(()=>{}).constructor(text)`,
    pattern: /\.constructor\s*(?:\(|\.constructor)/,
  },
  {
    called: 'a constructor by its name',
    example: `a['constructor'](text)`,
    pattern: /\[\s*[`'"]constructor[`'"]\s*\]/,
  },
  { called: 'importScripts', example: `importScripts(url)`, pattern: /\bimportScripts\b/ },
  { called: 'import()', example: `import(url)`, pattern: called('import') },
  {
    called: 'a timer with a text',
    example: `setTimeout('text')`,
    pattern: /\bset(?:Timeout|Interval)\s*\(\s*[`'"]/,
  },
  { called: 'Worker', example: `new Worker(url)`, pattern: /\bnew\s+(?:Shared)?Worker\b/ },
  { called: 'fetch', example: `fetch(url)`, pattern: called('fetch') },
  { called: 'XMLHttpRequest', example: `new XMLHttpRequest()`, pattern: /\bXMLHttpRequest\b/ },
  { called: 'WebSocket', example: `new WebSocket(url)`, pattern: /\bWebSocket(?:Stream)?\b/ },
  { called: 'EventSource', example: `new EventSource(url)`, pattern: /\bEventSource\b/ },
  { called: 'WebAssembly', example: `WebAssembly.compile(bytes)`, pattern: /\bWebAssembly\b/ },
  { called: 'an object URL', example: `URL.createObjectURL(blob)`, pattern: /\bcreateObjectURL\b/ },
];

/**
 * What is newer than Chrome 110, Firefox 115 or Safari 16.4 and would stop the page there. A declaration in a style
 * sheet that a browser leaves out without harm (`text-wrap`) is none of them, nor what libraries ask for before
 * they call it (`checkVisibility`, `startViewTransition`).
 */
export const beyondOldestBrowsers: readonly (ForbiddenName & { readonly kind: 'script' | 'style' })[] = [
  ...[
    ['Promise.withResolvers', /\bPromise\.withResolvers\b/],
    ['Promise.try', /\bPromise\.try\b/],
    ['Array.fromAsync', /\bArray\.fromAsync\b/],
    ['Object.groupBy, Map.groupBy', /\b(?:Object|Map)\.groupBy\b/],
    ['methods of Set', /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\s*\(/],
    [
      'helpers of iterators',
      /\bIterator\.(?:from|concat|prototype)\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
    ],
    ['texts that are well formed', /\.(?:isWellFormed|toWellFormed)\s*\(/],
    [
      'a regular expression with v',
      /(?<=[=(,:?&|;[!]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuy]*v[dgimsuy]*(?=\s*[.,;)\]}:])/,
    ],
    ['RegExp.escape', /\bRegExp\.escape\b/],
    ['URL.canParse, URL.parse', /\bURL\.(?:canParse|parse)\b/],
    ['AbortSignal.any', /\bAbortSignal\.any\b/],
    ['bytes as text', /\bUint8Array\.from(?:Base64|Hex)\b|\.to(?:Base64|Hex)\(\)/],
    ['ArrayBuffer.transfer', /\.transferToFixedLength\b/],
    ['using', /\bSymbol\.(?:asyncDispose|dispose)\b/],
    ['Intl.Segmenter, Intl.DurationFormat', /\bIntl\.(?:Segmenter|DurationFormat)\b/],
    ['popovers', /\.(?:showPopover|hidePopover|togglePopover)\s*\(/],
    ['scheduler', /\bscheduler\.(?:yield|postTask)\b/],
  ].map(([name, pattern]) => ({ kind: 'script' as const, called: String(name), pattern: pattern as RegExp })),
  ...[
    ['light-dark()', /\blight-dark\(/],
    ['color-mix()', /\bcolor-mix\(/],
    ['relative colours', /\b(?:rgb|hsl|oklch|oklab|lab|lch|color)\(from\b/],
    ['oklch() and oklab()', /\bokl(?:ch|ab)\(/],
    ['nesting', /[{;}]\s*&/],
    ['@scope', /@scope\b/],
    ['@starting-style', /@starting-style\b/],
    ['@property', /@property\b/],
    ['@position-try', /@position-try\b|\banchor\(/],
    ['scroll-driven animations', /\banimation-timeline:/],
    ['linear()', /\blinear\(/],
    ['if()', /:\s*if\(/],
    ['round(), mod(), rem()', /[:\s(](?:round|mod|rem)\(/],
    ['container queries of styles', /@container[^{]*\bstyle\(/],
    [':state(), :popover-open', /:state\(|:popover-open/],
  ].map(([name, pattern]) => ({ kind: 'style' as const, called: String(name), pattern: pattern as RegExp })),
];
