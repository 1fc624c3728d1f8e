/** For tests of the workspace: a form with a file, as a browser would send it, and the type that goes with it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  { fileName, content }: { readonly fileName: string; readonly content: Buffer },
): { readonly payload: Buffer; readonly type: string } {
  return {
    type: 'multipart/form-data; boundary=cut-here',
    payload: Buffer.concat([
      ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
      ...part(`name="file"; filename="${fileName}"\r\ncontent-type: application/pdf`, content),
      Buffer.from('--cut-here--\r\n'),
    ]),
  }
}

function part(head: string, content: Buffer | string): Buffer[] {
  const before = `--cut-here\r\ncontent-disposition: form-data; ${head}\r\n\r\n`
  return [Buffer.from(before), Buffer.from(content), Buffer.from('\r\n')]
}
