import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Scripts and styles, which the web server in front of SOGo hands out. */
const RESOURCES = '/usr/share/GNUstep/SOGo/WebServerResources';
const RESOURCE_PATH = /^\/SOGo(?:\.woa)?\/WebServerResources\/([^?#]*)/;

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The web server SOGo needs in front of it, without one being installed. */
export async function startSogoFront({ web, sogo }: { web: number; sogo: number }) {
  const server = createServer((incoming, response) => {
    const [, file] = RESOURCE_PATH.exec(incoming.url ?? '') ?? [];
    if (file === undefined) passOn(incoming, response, web, sogo);
    else sendResource(file, response);
  });
  await new Promise<void>((resolve) => server.listen(web, '127.0.0.1', resolve));
  return {
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendResource(file: string, response: ServerResponse): Promise<void> {
  try {
    const content = await readFile(join(RESOURCES, normalize(`/${decodeURIComponent(file)}`)));
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function passOn(incoming: IncomingMessage, response: ServerResponse, web: number, sogo: number): void {
  const outgoing = request(
    {
      host: '127.0.0.1',
      port: sogo,
      path: incoming.url,
      method: incoming.method,
      // A worker of SOGo that is to answer twice on one connection sometimes does not.
      agent: false,
      headers: {
        ...incoming.headers,
        connection: 'close',
        'x-webobjects-server-protocol': 'HTTP/1.0',
        'x-webobjects-server-name': `127.0.0.1:${web}`,
        'x-webobjects-server-port': String(web),
        'x-webobjects-server-url': `http://127.0.0.1:${web}`,
        'x-webobjects-remote-host': '127.0.0.1',
      },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on('error', (error) => response.writeHead(502).end(String(error)));
  incoming.pipe(outgoing);
}
