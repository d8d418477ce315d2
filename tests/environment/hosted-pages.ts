import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { projectRoot } from '../source-files.ts';

const FIXTURES = join(projectRoot, 'tests', 'webmail', 'fixtures');

/** A page of a webmail as it is written down for the adapters. */
export interface HostedFixture {
  name: string;
  url: URL;
  html: string;
  /** What its adapter reads; null where it is none of its pages. */
  messages: { key: string; from: { name: string; email: string }; subject: string; text: string }[] | null;
}

/** The fixtures of a webmail. */
export function fixturesOf(webmail: string): HostedFixture[] {
  const folder = join(FIXTURES, webmail);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const { url, messages } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return { name, url: new URL(url), messages, html: readFileSync(join(folder, file), 'utf8') };
    });
}

/** A web server of this machine that stands for the hosts of webmails. */
export class HostedPages {
  #page = '';
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async serve(): Promise<HostedPages> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'webmail.example' }]);
    const state: { pages?: HostedPages } = {};
    const server = createServer({ key, cert }, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(state.pages?.html ?? '');
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
    state.pages = new HostedPages(server, address.port);
    return state.pages;
  }

  get html(): string {
    return this.#page;
  }

  /** What every address shows from now on. */
  show(html: string): void {
    this.#page = html;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
