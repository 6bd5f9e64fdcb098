import { describe, expect, test } from 'vitest';
import { BUILDS, readBuild, readManifest } from './files';

/** Ways out of the machine that JavaScript has. */
const NETWORK = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  sendBeacon: /\bsendBeacon\b/,
  EventSource: /\bEventSource\b/,
  importScripts: /\bimportScripts\b/,
  'import of a remote address': /\bimport\s*\(?\s*["'`]https?:/,
} as const;

/** Code made from text is code nobody reviewed. */
const EVALUATED = { eval: /\beval\s*\(/, 'new Function': /\bnew Function\b/ } as const;

const PERMISSIONS = {
  'chrome-mv3': ['alarms', 'notifications', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['alarms', 'notifications', 'storage', 'unlimitedStorage'],
} as const;

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

describe.each(BUILDS)('%s', (build) => {
  const scripts = [...readBuild(build)].filter(([file]) => /\.(js|html)$/.test(file));
  const manifest = readManifest(build);

  test.each(Object.entries({ ...NETWORK, ...EVALUATED }))('no file can use %s', (_name, pattern) => {
    expect(scripts.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
  });

  test('no page can hear that we start, nor end us: nothing is sent to it or heard from it', () => {
    const script = scripts.filter(([file]) => file.startsWith('content-scripts/')).map(([, text]) => text);
    expect(script).toHaveLength(2);
    for (const each of script)
      expect(each).not.toMatch(/dispatchEvent|postMessage|CustomEvent|BroadcastChannel|script-started/);
  });

  test('pages load nothing but files of their own', () => {
    const remote = /<(?:script|link|img|iframe)[^>]+(?:src|href)\s*=\s*["']?(?:https?:)?\/\//;
    expect(scripts.filter(([file, text]) => file.endsWith('.html') && remote.test(text))).toEqual([]);
  });

  test('the popup loads its list in three scripts, without the validator', () => {
    const files = readBuild(build);
    const page = files.get('popup.html') ?? '';
    const named = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file = '']) => file);
    const imported = named.flatMap((file) =>
      [...(files.get(file) ?? '').matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => `chunks/${name}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(3);
    expect(imported.filter((file) => !named.includes(file))).toEqual([]);
    // What valibot says of a value that has not the shape.
    const isValidator = (file: string) => /Invalid \$\{\w+\}: /.test(files.get(file) ?? '');
    expect(scripts.some(([file]) => isValidator(file))).toBe(true);
    expect(named.filter(isValidator)).toEqual([]);
  });

  test('asks for exactly the permissions that are explained', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[build]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs on order and refund pages of AliExpress alone', () => {
    const matches: string[] = (manifest.content_scripts ?? []).flatMap(
      (script: { matches: string[] }) => script.matches,
    );
    for (const match of matches)
      expect(match).toMatch(
        /^https:\/\/(\*\.|trade\.)?aliexpress\.(com|us|ru)\/(p\/(order|refund-[a-z]+)\/|order[-_A-Za-z.]+)\*$/,
      );
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('has a security policy that lets nothing out', () => {
    const text: string = manifest.content_security_policy.extension_pages;
    const policy = Object.fromEntries(
      text.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual(POLICY);
  });
});
