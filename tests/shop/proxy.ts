/** A proxy on this machine that leads the site's host names to the practice shop, and every other name nowhere. */
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

const SITES = /(^|\.)aliexpress\.(com|us|ru)$/;

/** Hosts that a browser asked for and did not get are kept in `refused`. */
export function createProxy(shopPort: number, refused: string[]): Server {
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!SITES.test(host)) {
      refused.push(host);
      client.end('HTTP/1.1 502 Not here\r\n\r\n');
      return;
    }
    const shop = connect(shopPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      shop.pipe(client);
      client.pipe(shop);
    });
    shop.on('error', () => client.destroy());
  });
  return proxy;
}
