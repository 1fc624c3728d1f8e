// Runs the test files it is given one after the other in this process, each as a suite of its own named after it, so that
// what they import is read and compiled once. A file's hooks and its database end with its suite.
import { suite } from 'node:test'
import { pathToFileURL } from 'node:url'

for (const file of process.argv.slice(2)) {
  await suite(file, async () => {
    await import(pathToFileURL(file).href)
  })
}
