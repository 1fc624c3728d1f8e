import assert from 'node:assert/strict'
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { connect } from './connection.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a connection that breaks while it is lent, between two statements, fails its next statement and nothing more', async () => {
  const superuser = new Client({ connectionString: database.superuserAddress })
  await superuser.connect()
  try {
    const broken = database.office.connection().execute(async (lent) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(lent)
      await superuser.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await new Promise((seen) => setTimeout(seen, 200)) // the farewell arrives while nothing is asked
      await sql`select 1`.execute(lent)
    })
    await assert.rejects(broken)
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.office)
    assert.deepEqual(rows, [{ one: 1 }])
  } finally {
    await superuser.end()
  }
})

test('a question of the public whose connection breaks, or that finds no server, is answered once there is one', async () => {
  const address = database.addresses.publicReader
  const { hostname, port } = new URL(address)
  const way = breakableWay({ host: hostname, port: Number(port) })
  const there = address.replace(`${hostname}:${port}`, `127.0.0.1:${await way.open()}`)
  const { publicReader, close } = connect({ office: database.addresses.office, publicReader: there })
  try {
    const ask = () => sql<{ one: number }>`select 1 as one`.execute(publicReader)
    assert.deepEqual((await ask()).rows, [{ one: 1 }])
    way.cut() // what lies idle is broken, and nobody has noticed yet
    assert.deepEqual((await ask()).rows, [{ one: 1 }])
    const asleep = sql<{ one: number }>`select 1 as one from pg_sleep(0.2)`.execute(publicReader)
    await pause(100)
    way.cut()
    assert.deepEqual((await asleep).rows, [{ one: 1 }])
    await way.close()
    const [early] = await Promise.all([ask(), pause(300).then(() => way.open())])
    assert.deepEqual(early.rows, [{ one: 1 }])
    await assert.rejects(sql`select no_such_column`.execute(publicReader), /no_such_column/)
  } finally {
    await close()
    await way.close()
  }
})

/** A way to a server that can be cut, closed and opened again at its port. */
function breakableWay(to: { readonly host: string; readonly port: number }) {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = createConnection(to)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  let port = 0
  const cut = () => sockets.forEach((socket) => void socket.destroy())
  return {
    cut,
    open: async () => {
      await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
      port = (server.address() as AddressInfo).port
      return port
    },
    close: async () => {
      if (!server.listening) return
      const closed = new Promise((done) => server.close(done))
      cut()
      await closed
    },
  }
}
