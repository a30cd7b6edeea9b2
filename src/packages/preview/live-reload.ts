import type { ServerResponse } from 'node:http';

import type { Diagnostic } from '../../model/diagnostic.ts';
import { overlayScript } from './overlay.ts';

/** Tells open pages to reload, and what is wrong with the content, by server-sent events. */
export interface LiveReload {
  /** True when it answered the request. */
  handle(path: string, response: ServerResponse): boolean;
  /** A page with the listening script in it. */
  inject(html: string): string;
  reload(): void;
  problems(diagnostics: readonly Diagnostic[]): void;
}

/** `id` differs from one server process to the next, so that a page reloads after a restart. */
export function createLiveReload(id: string): LiveReload {
  const open = new Set<ServerResponse>();
  let last: readonly Diagnostic[] = [];
  const event = (name: string, value: unknown) =>
    `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
  const send = (text: string) => {
    for (const response of open) response.write(text);
  };
  return {
    handle(path, response) {
      if (path === '/preview/live.js') {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
        response.end(overlayScript);
        return true;
      }
      if (path !== '/preview/events') return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(event('server', id) + event('problems', last));
      open.add(response);
      response.on('close', () => open.delete(response));
      return true;
    },
    inject: (html) => html.replace('</body>', '<script src="/preview/live.js"></script>\n</body>'),
    reload: () => {
      send(event('reload', null));
    },
    problems(diagnostics) {
      last = diagnostics;
      send(event('problems', diagnostics));
    },
  };
}
