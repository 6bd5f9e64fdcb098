/** A certificate for the practice shop, made anew at each start and known to nobody: X.509 written out by hand, nothing to install. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Bytes = Uint8Array<ArrayBufferLike>;

/** One value of ASN.1 in DER: tag, length, content. */
function der(tag: number, ...contents: readonly Bytes[]): Bytes {
  const content = Buffer.concat(contents);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...contents: readonly Bytes[]) => der(0x30, ...contents);
/** A first byte of 1 keeps the number positive and without padding. */
const serialNumber = () => der(0x02, Buffer.from([1]), randomBytes(8));
const bitString = (bytes: Bytes) => der(0x03, Buffer.from([0]), bytes);
const octets = (bytes: Bytes) => der(0x04, bytes);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (moment: Date) => der(0x18, Buffer.from(moment.toISOString().replaceAll(/[-:T]|\.\d+/g, '')));

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = identifier('550403');
const ALTERNATIVE_NAMES = identifier('551d11');
const DAY_MS = 86_400_000;
/** Browsers refuse certificates that live longer than 398 days. */
const LIFE_MS = 30 * DAY_MS;

const named = (name: string) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));

/** A key and a self-signed certificate for these host names (`*.` allowed), both in PEM. */
export function makeCertificate(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const alternatives = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serialNumber(),
    ECDSA_WITH_SHA256,
    named('Practice shop'),
    sequence(time(new Date(Date.now() - DAY_MS)), time(new Date(Date.now() + LIFE_MS))),
    named('Practice shop'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(ALTERNATIVE_NAMES, octets(alternatives)))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = Buffer.from(sequence(body, ECDSA_WITH_SHA256, bitString(signature))).toString('base64');
  const lines = whole.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
