import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKind } from '../../src/sandbox/node/address.js'

describe('the kind of an address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:7f00:0001',
    '::1%lo',
  ])('is loopback: %s', (address) => {
    expect(addressKind(address)).toBe('loopback')
  })

  it.each([
    ['link-local', '169.254.0.1'],
    ['the metadata of AWS, Google Cloud, Azure, DigitalOcean, OpenStack', '169.254.169.254'],
    ['the task metadata of AWS', '169.254.170.2'],
    ['the metadata of Alibaba Cloud', '100.100.100.200'],
    ['the wire server of Azure', '168.63.129.16'],
    ['the metadata of Oracle Cloud', '192.0.0.192'],
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['link-local', 'febf::ffff'],
    ['multicast', 'ff02::1'],
    ['the metadata of AWS', 'fd00:ec2::254'],
    ['the metadata of Google Cloud', 'fd20:ce::254'],
    ['v4-mapped metadata', '::ffff:169.254.169.254'],
    ['v4-mapped metadata, in hexadecimal', '::ffff:a9fe:a9fe'],
    ['v4-mapped, unspecified', '::ffff:0.0.0.0'],
    ['v4-compatible loopback', '::127.0.0.1'],
    ['v4-compatible metadata', '::a9fe:a9fe'],
    ['metadata through NAT64', '64:ff9b::169.254.169.254'],
    ['metadata through NAT64, in hexadecimal', '64:ff9b::a9fe:a9fe'],
    ['the loopback of a NAT64 gateway', '64:ff9b::127.0.0.1'],
    ['a NAT64 of its own', '64:ff9b:1::a9fe:a9fe'],
    ['metadata through 6to4', '2002:a9fe:a9fe::1'],
    ['the loopback of a 6to4 relay', '2002:7f00:1::'],
    ['translated metadata', '::ffff:0:a9fe:a9fe'],
    ['Teredo', '2001:0:5678::1'],
    ['no address', 'localhost'],
    ['no address', '2130706433'],
    ['no address', '0x7f.1'],
    ['no address', '127.1'],
    ['no address', '0177.0.0.1'],
    ['no address', ''],
    ['no address', '1.2.3.4.5'],
    ['no address', ':::1'],
  ])('is never reached: %s, %s', (_, address) => {
    expect(addressKind(address)).toBe('never')
  })

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.2.1',
    '8.8.8.8',
    '128.0.0.1',
    '126.255.255.255',
    '169.253.255.255',
    '223.255.255.255',
    'fd00::1',
    'fc00::1',
    'fec0::1',
    '2001:db8::1',
    '2606:4700::1111',
    '::ffff:10.0.0.1',
    '64:ff9b::8.8.8.8',
    '2002:0808:0808::1',
  ])('is another machine, which has to be allowed: %s', (address) => {
    expect(addressKind(address)).toBe('other')
  })

  it('is the same of an IPv4 address and of its v4-mapped spellings', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
        const hex = `::ffff:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
        expect([addressKind(`::ffff:${address}`), addressKind(hex)]).toEqual([addressKind(address), addressKind(address)])
      }),
    )
  })

  it('is read from any spelling of an IPv6 address, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV6(), fc.string()), (text) => {
        expect(['loopback', 'never', 'other']).toContain(addressKind(text))
      }),
    )
  })
})
