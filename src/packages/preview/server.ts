import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { contentType } from './content-types.ts';
import type { LiveReload } from './live-reload.ts';
import { lmsPage, lmsStyle } from './lms-page.ts';
import { packagesPage } from './packages-page.ts';
import { fileBelow, zipReader } from './served-files.ts';

export interface PreviewOptions {
  readonly dist: string;
  /** The script of the LMS page. */
  readonly lmsHost: () => Promise<string>;
  /** 0 takes a free one. */
  readonly port: number;
  /** Undefined where nothing is watched. */
  readonly live: LiveReload | undefined;
}

/**
 * Serves `dist` on this machine: the site at `/`, each package below `/packages/<folder>/<name>.zip/`, and
 * an LMS around one of them at `/lms?standard=…&launch=…`.
 */
export async function startPreview({ dist, lmsHost, port, live }: PreviewOptions): Promise<{
  readonly address: string;
  readonly server: Server;
}> {
  const fromZip = zipReader(dist);

  async function find(path: string): Promise<Uint8Array | string | undefined> {
    if (path === '/lms') return lmsPage;
    if (path === '/packages') return packagesPage(dist);
    if (path === '/preview/lms.css') return lmsStyle;
    if (path === '/preview/lms-host.js') return lmsHost();
    if (path.startsWith('/packages/')) return fromZip(path.slice('/packages/'.length));
    return fileBelow(join(dist, 'selfstudy'), path === '/' ? 'index.html' : path.slice(1));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (live?.handle(path, response) === true) return;
    const found = await find(path);
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const type =
      path === '/' || path === '/lms' || path === '/packages'
        ? contentType('index.html')
        : contentType(path);
    const body =
      type.startsWith('text/html') && live !== undefined
        ? live.inject(Buffer.from(found).toString('utf8'))
        : found;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(taken)}/`, server };
}
