// A lint rule of our own: the core takes time and chance as arguments, so it may not ask the machine for them.
const impureCalls = [
  'Date',
  'Date.now',
  'Math.random',
  'performance.now',
  'fetch',
  'setTimeout',
  'setInterval',
]

const pureCore = {
  create(context) {
    const complain = (node, what) =>
      context.report({
        node,
        message: `${what} is not pure: take the instant (or the random source) as an argument.`,
      })
    return {
      CallExpression(node) {
        const name = dottedName(node.callee)
        if (
          impureCalls.includes(name) ||
          name.startsWith('crypto.random') ||
          name === 'crypto.getRandomValues'
        )
          complain(node, `${name}()`)
      },
      NewExpression(node) {
        if (dottedName(node.callee) === 'Date' && node.arguments.length === 0) complain(node, 'new Date()')
      },
      MemberExpression(node) {
        if (dottedName(node.object) === 'process') complain(node, 'process')
      },
      ImportSpecifier(node) {
        if (node.imported.name?.startsWith('random')) complain(node, node.imported.name)
      },
    }
  },
}

/** `Date.now` for the expression that reads so, with any `globalThis.` in front left out. */
function dottedName(expression) {
  if (expression.type === 'Identifier') return expression.name
  if (expression.type !== 'MemberExpression' || expression.computed) return ''
  const owner = dottedName(expression.object)
  return owner === 'globalThis' ? expression.property.name : `${owner}.${expression.property.name}`
}

export default { meta: { name: 'moothall' }, rules: { 'pure-core': pureCore } }
