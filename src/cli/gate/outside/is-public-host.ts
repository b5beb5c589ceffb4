import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** Networks that are not the public internet: this computer, private and reserved ones (IANA special-purpose registries). */
const reserved = {
  ipv4: listOf('ipv4', [
    ...([
      ['0.0.0.0', 8],
      ['10.0.0.0', 8],
      ['100.64.0.0', 10],
      ['127.0.0.0', 8],
      ['169.254.0.0', 16],
    ] as const),
    ...([
      ['172.16.0.0', 12],
      ['192.0.0.0', 24],
      ['192.168.0.0', 16],
      ['198.18.0.0', 15],
      ['224.0.0.0', 3],
    ] as const),
  ]),
  ipv6: listOf('ipv6', [
    ['::', 127],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ]),
};

function listOf(family: 'ipv4' | 'ipv6', networks: readonly (readonly [network: string, prefix: number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

/**
 * Whether a host is one of the public internet, so that no address in the content makes this computer ask its own network.
 * Throws where the name is not known.
 */
export async function isPublicHost(host: string): Promise<boolean> {
  const addresses = await lookup(host.replace(/^\[|\]$/g, ''), { all: true });
  return addresses.every(({ address, family }) => {
    const kind = family === 6 ? 'ipv6' : 'ipv4';
    return !reserved[kind].check(address, kind);
  });
}
