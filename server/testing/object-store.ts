import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import type { S3Place } from '#server/files/s3-store.ts'
import { freePort } from './scanner.ts'

const SERVICES = ['account', 'container', 'object'] as const
const PATIENCE_MS = 30_000

/** An object store that is not ours: OpenStack Swift with its S3 door, on this machine, for the tests of one file. */
export interface RunningObjectStore {
  readonly place: S3Place
  stop(): void
}

export async function startObjectStore(): Promise<RunningObjectStore> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vorab-swift-'))
  mkdirSync(path.join(folder, 'disk/d1'), { recursive: true })
  const children: ChildProcess[] = []
  const ports = new Map<string, number>()
  for (const service of SERVICES) ports.set(service, await freePort())
  makeRings(folder, ports)
  for (const [service, port] of ports) {
    const file = path.join(folder, `${service}.conf`)
    writeFileSync(file, storageConfiguration(folder, service, port))
    children.push(start(`swift-${service}-server`, file))
  }
  const port = await freePort()
  const file = path.join(folder, 'proxy.conf')
  writeFileSync(file, doorConfiguration(folder, port))
  children.push(start('swift-proxy-server', file))
  const place: S3Place = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'vorab',
    region: 'us-east-1',
    accessKeyId: 'test:tester',
    secretAccessKey: 'testing',
  }
  await answering(place.endpoint)
  return {
    place,
    stop: () => {
      for (const child of children) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function start(program: string, file: string): ChildProcess {
  return spawn(program, [file], { stdio: 'ignore' })
}

/** Where everything lies, on the one disk of each service: made in one go, since each step alone takes a second. */
function makeRings(folder: string, ports: ReadonlyMap<string, number>): void {
  const rings = [...ports].map(([service, port]) => `make(${JSON.stringify(service)}, ${port})`)
  const script = `
from swift.common.ring import RingBuilder
def make(service, port):
    builder = RingBuilder(4, 1, 0)
    builder.add_dev({'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': port, 'device': 'd1', 'weight': 1})
    builder.rebalance()
    builder.get_ring().save(${JSON.stringify(`${folder}/`)} + service + '.ring.gz')
${rings.join('\n')}
`
  const made = spawnSync('/usr/bin/python3', ['-W', 'ignore', '-c', script], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
}

function storageConfiguration(folder: string, service: string, port: number): string {
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
mount_check = false
devices = ${path.join(folder, 'disk')}
swift_dir = ${folder}
user = ${userInfo().username}
[pipeline:main]
pipeline = ${service}-server
[app:${service}-server]
use = egg:swift#${service}
`
}

function doorConfiguration(folder: string, port: number): string {
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
swift_dir = ${folder}
user = ${userInfo().username}
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
s3_acl = false
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
`
}

async function answering(endpoint: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
    const answer = await fetch(`${endpoint}/healthcheck`).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The object store did not start.')
}
