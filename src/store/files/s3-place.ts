/** A bucket of an S3 server, and as whom Moothall is known there. */
export type S3Place = {
  /** The server's address, without a slash at the end. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Whether the bucket stands in the path of an address, rather than before the server's name. */
  readonly hasBucketInPath: boolean
}

/** The address of a bucket, or of an object in it. */
export function s3Address({ endpoint, bucket, hasBucketInPath }: S3Place, key = ''): URL {
  const address = new URL(endpoint)
  if (!hasBucketInPath) address.hostname = `${bucket}.${address.hostname}`
  address.pathname = hasBucketInPath ? `/${bucket}/${key}` : `/${key}`
  return address
}
