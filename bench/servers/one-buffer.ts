// A bare Node server that hands out one buffer for whatever is asked: the most that a page from Node can reach.
// Called with the port, the file of the bytes and the headers as JSON.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file = '', headers = ''] = process.argv.slice(2)
const body = readFileSync(file)
const flat = (JSON.parse(headers) as [string, string][]).flat()

const server = createServer((_request, response) => {
  response.writeHead(200, flat)
  response.end(body)
})
server.keepAliveTimeout = 72_000
server.listen(Number(port), '127.0.0.1')
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})
