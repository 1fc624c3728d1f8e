// A lint rule of our own: the core takes time and chance as arguments, so it may not ask the machine for them.
const pureCore = {
  create(context) {
    const complain = (node, what) =>
      context.report({
        node,
        message: `${what} is not pure: take the instant (or the random source) as an argument.`,
      })
    return {
      CallExpression(node) {
        const callee = node.callee
        if (callee.type !== 'MemberExpression') return
        const name = `${callee.object.name}.${callee.property.name}`
        if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(name))
          complain(node, `${name}()`)
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) complain(node, 'new Date()')
      },
    }
  },
}

export default { meta: { name: 'moothall' }, rules: { 'pure-core': pureCore } }
