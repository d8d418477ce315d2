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
  /** What it says of a message whose body is in a frame of another site. */
  head?: { from: { email: string } };
  messages: { key: string; from: { name: string; email: string }; subject: string; text: string }[] | null;
}

/** The fixtures of a webmail. */
export function fixturesOf(webmail: string): HostedFixture[] {
  const folder = join(FIXTURES, webmail);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const { url, messages, head } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return { name, url: new URL(url), messages, head, html: readFileSync(join(folder, file), 'utf8') };
    });
}

/** A webmail writes into its frames: `<template data-frame="id">` is what the frame of that id holds. */
const FILL_FRAMES = `<script>
for (const content of document.querySelectorAll('template[data-frame]')) {
  const body = document.getElementById(content.dataset.frame).contentDocument.body;
  body.append(body.ownerDocument.importNode(content.content, true));
  content.remove();
}
</script>`;

/** A web server of this machine that stands for the hosts of webmails. */
export class HostedPages {
  /** What each host shows; `*`: every other. */
  #pages = new Map<string, string>();
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async serve(): Promise<HostedPages> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'webmail.example' }]);
    const state: { pages?: HostedPages } = {};
    const server = createServer({ key, cert }, ({ headers }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(state.pages?.pageOf(headers.host ?? '') ?? '');
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

  pageOf(host: string): string | undefined {
    return this.#pages.get(host.split(':')[0] ?? '') ?? this.#pages.get('*');
  }

  /** What every address shows from now on, some hosts something else. */
  show(html: string, others: Record<string, string> = {}): void {
    const pages = { '*': html, ...others };
    this.#pages = new Map(Object.entries(pages).map(([host, page]) => [host, page + FILL_FRAMES]));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
