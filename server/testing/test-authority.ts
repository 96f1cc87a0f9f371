import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A certificate authority of a test, made by openssl and gone after it. Nothing of it lies in the repository. */
export interface TestAuthority {
  readonly directory: string
  /** Its own certificate, PEM. */
  readonly root: string
  /** Makes a key with a certificate for signing; the path of its PKCS#12, and that of its PEM. */
  key(name: string, kind: 'RSA' | 'EC', password: string): { readonly p12: string; readonly pem: string }
  /** Starts a time-stamping authority on this machine. */
  timeStamps(): Promise<{ readonly url: string; readonly close: () => void }>
  remove(): void
}

const CONFIGURATION = `
[req]
distinguished_name=dn
prompt=no
[dn]
CN=Test
[root]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[signing]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,nonRepudiation
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
[stamping]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
[tsa]
serial=serial
crypto_device=builtin
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=no
tsa_name=no
ess_cert_id_chain=no
ess_cert_id_alg=sha256
`

export function testAuthority(): TestAuthority {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-authority-'))
  const at = (name: string): string => path.join(directory, name)
  const openssl = (line: string, ...more: readonly string[]): void => {
    execFileSync('openssl', [...line.split(' '), ...more], { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  writeFileSync(at('openssl.cnf'), CONFIGURATION)
  writeFileSync(at('serial'), '01\n')
  openssl('ecparam -name prime256v1 -genkey -noout -out root.key')
  openssl(
    'req -x509 -new -key root.key -days 30 -config openssl.cnf -extensions root -out root.pem -subj',
    '/CN=Test root',
  )
  const certified = (name: string, extensions: string, subject: string): void => {
    openssl(`req -new -key ${name}.key -config openssl.cnf -out ${name}.csr -subj`, subject)
    openssl(
      `x509 -req -in ${name}.csr -CA root.pem -CAkey root.key -CAcreateserial -days 20 -extfile openssl.cnf -extensions ${extensions} -out ${name}.pem`,
    )
  }
  return {
    directory,
    root: at('root.pem'),
    key: (name, kind, password) => {
      if (kind === 'RSA') openssl(`genrsa -out ${name}.key 2048`)
      else openssl(`ecparam -name prime256v1 -genkey -noout -out ${name}.key`)
      certified(name, 'signing', `/CN=${name}`)
      openssl(
        `pkcs12 -export -inkey ${name}.key -in ${name}.pem -certfile root.pem -out ${name}.p12 -passout`,
        `pass:${password}`,
      )
      openssl(`pkcs8 -topk8 -in ${name}.key -out ${name}.pk8 -passout`, `pass:${password}`)
      const parts = [`${name}.pk8`, `${name}.pem`, 'root.pem'].map((part) => readFileSync(at(part), 'utf8'))
      writeFileSync(at(`${name}-all.pem`), parts.join(''))
      return { p12: at(`${name}.p12`), pem: at(`${name}-all.pem`) }
    },
    timeStamps: () => {
      openssl('ecparam -name prime256v1 -genkey -noout -out stamping.key')
      certified('stamping', 'stamping', '/CN=Test time stamps')
      return stampingServer(directory)
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function stampingServer(directory: string): Promise<{ readonly url: string; readonly close: () => void }> {
  let count = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      count += 1
      const [query, reply] = [path.join(directory, `${count}.tsq`), path.join(directory, `${count}.tsr`)]
      writeFileSync(query, Buffer.concat(chunks))
      const line = '-reply -config openssl.cnf -section tsa -signer stamping.pem -inkey stamping.key -chain root.pem'
      execFile(
        'openssl',
        ['ts', ...line.split(' '), '-queryfile', query, '-out', reply],
        { cwd: directory },
        (fault) => {
          if (fault) response.writeHead(500).end()
          else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(readFileSync(reply))
        },
      )
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}
