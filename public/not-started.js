// Runs before the app and without it: a classic script, in words that browsers of ten years ago read, since it
// says what a browser lacks. The texts are in index.html.
(function () {
  'use strict';

  const root = document.documentElement;
  const missing = needed().filter(function (need) {
    return !need.isThere;
  });

  // The app looks for it, and leaves the page to what stands here.
  if (missing.length > 0) root.setAttribute('data-missing', '');

  document.addEventListener('DOMContentLoaded', function () {
    const buttons = document.querySelectorAll('#not-started [data-reload]');
    for (let index = 0; index < buttons.length; index += 1)
      buttons[index].addEventListener('click', function () {
        location.reload();
      });
    if (missing.length > 0) show('missing');
  });

  // A file of the page that does not come is told to its element, and only to who listens on the way down.
  window.addEventListener(
    'error',
    function () {
      if (missing.length > 0) return;
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showStopped);
      else showStopped();
    },
    true,
  );

  function showStopped() {
    const app = document.getElementById('root');
    // Once the app is there it tells its own troubles.
    if (app === null || app.firstChild !== null) return;
    show('stopped');
    new MutationObserver(function () {
      document.getElementById('not-started').hidden = true;
    }).observe(app, { childList: true });
  }

  function show(why) {
    const page = document.getElementById('not-started');
    const reasons = page.querySelectorAll('[data-why]');
    for (let index = 0; index < reasons.length; index += 1)
      reasons[index].hidden = reasons[index].getAttribute('data-why') !== why;
    const lists = page.querySelectorAll('[data-missing]');
    for (let index = 0; index < lists.length; index += 1)
      lists[index].textContent = missing
        .map(function (need) {
          return need.name;
        })
        .join(', ');
    page.hidden = false;
  }

  function needed() {
    const knowsCss = typeof CSS !== 'undefined';
    return [
      { name: 'JavaScript modules', isThere: 'noModule' in document.createElement('script') },
      { name: 'CompressionStream', isThere: typeof CompressionStream === 'function' },
      { name: 'structuredClone', isThere: typeof structuredClone === 'function' },
      { name: 'Object.hasOwn', isThere: typeof Object.hasOwn === 'function' },
      { name: 'Array.prototype.at', isThere: 'at' in Array.prototype },
      { name: 'Array.prototype.findLast', isThere: 'findLast' in Array.prototype },
      { name: 'Array.prototype.toSorted', isThere: 'toSorted' in Array.prototype },
      { name: 'AbortController', isThere: typeof AbortController === 'function' },
      { name: 'ResizeObserver', isThere: typeof ResizeObserver === 'function' },
      { name: 'CSS container queries', isThere: knowsCss && CSS.supports('container-type', 'inline-size') },
      { name: 'CSS dvh', isThere: knowsCss && CSS.supports('height', '1dvh') },
    ];
  }
})();
