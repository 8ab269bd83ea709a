import type { Plugin } from 'vite';

const policy = [
  "default-src 'self'",
  // The accessible components lock scrolling under a dialog by a style element; scripts stay ours alone.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts a content security policy into the built page; a file server sends no headers of ours. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    // The development server needs inline scripts for its hot reload.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
