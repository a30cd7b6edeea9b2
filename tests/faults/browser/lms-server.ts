import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';

import type { ModuleIsland } from '../../../src/model/island.ts';
import { MoodleServer, type Changed } from '../moodle-like.ts';

/** What the server does with a commit. */
export type ServerFault = 'error' | 'login-page' | 'slow';

export interface LmsServer {
  readonly address: string;
  /** The learner of now; a new run sets a new one. */
  learner: MoodleServer;
  fault: ServerFault | undefined;
  /** Ids in the order that the package's saved state refers to. */
  readonly dictionary: readonly string[];
  close(): void;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Slow enough to be felt, short enough to run often. */
const slowness = 700;

const page =
  '<!doctype html><meta charset="utf-8"><title>LMS</title><body><script src="/player-page.js"></script>';

/** Serves one package below `/content/`, a player page around it, and stores what is committed. */
export async function startLmsServer(zip: string): Promise<LmsServer> {
  const files = unzipSync(readFileSync(zip));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('player-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const http: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lms').pathname;
    const answer = (type: string, body: string | Uint8Array, status = 200): void => {
      response.writeHead(status, { 'Content-Type': type }).end(body);
    };
    if (path === '/player-page.js') return answer('text/javascript', script);
    if (path === '/mod/scorm/player.php') return answer('text/html', page);
    if (path === '/tracks')
      return answer('application/json', JSON.stringify([...lms.learner.tracks]));
    if (path === '/mod/scorm/datamodel.php') {
      const { fault, learner } = lms;
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        if (fault === 'error') return answer('text/plain', 'Internal error', 500);
        if (fault === 'login-page') return answer('text/html', '<title>Log in</title>');
        learner.store(JSON.parse(body) as Changed);
        void pause(fault === 'slow' ? slowness : 0).then(() => answer('text/plain', 'true\n0'));
      });
      return;
    }
    const file = files[decodeURIComponent(path.replace('/content/', ''))];
    if (file === undefined) return answer('text/plain', 'Not found', 404);
    answer(mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', file);
  });
  const port = await new Promise<number>((resolve) => {
    http.listen(0, '127.0.0.1', () => {
      const address = http.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const lms: LmsServer = {
    address: `http://127.0.0.1:${port}`,
    learner: new MoodleServer(),
    fault: undefined,
    dictionary: dictionaryOf(strFromU8(files['index.html'] ?? new Uint8Array())),
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
  return lms;
}

function dictionaryOf(html: string): readonly string[] {
  const island = /id="razem-island">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  return (JSON.parse(island) as ModuleIsland).dictionary;
}
