import { Stop } from '../stop.ts'
import { S3Fault } from './ask-s3.ts'
import type { Keeper } from './keeper.ts'
import { s3Keeper, tryToWrite } from './s3-keeper.ts'
import { s3Address, type S3Place } from './s3-place.ts'
import { keyIdOf } from './sealed-files.ts'

/** What keeps files, and the id of the key that they are sealed with where there are any. */
export type OpenKeeper = { readonly keeper: Keeper; readonly usedId: string | undefined }

/** Opens a bucket, once it is seen to be there and that Moothall may list, read and write it. Stops where it is not so. */
export async function openBucket(place: S3Place): Promise<OpenKeeper> {
  const keeper = s3Keeper(place)
  try {
    const usedId = await keyIdOf(keeper)
    await tryToWrite(place)
    return { keeper, usedId }
  } catch (fault) {
    throw fault instanceof S3Fault ? new Stop(sentenceFor(fault, place), { cause: fault }) : fault
  }
}

function sentenceFor({ code }: S3Fault, place: S3Place): string {
  const { bucket, endpoint, region } = place
  const where = s3Address(place).host
  switch (code) {
    case 'NoSuchBucket':
      return `there is no bucket ${bucket} at ${endpoint}; make it, or set S3_BUCKET to one that is there`
    case 'AccessDenied':
      return `S3 does not let this key list, read and write the bucket ${bucket}; give S3_ACCESS_KEY_ID those rights`
    case 'InvalidAccessKeyId':
      return 'S3 does not know the key in S3_ACCESS_KEY_ID; set it to one that the server gave out'
    case 'SignatureDoesNotMatch':
      return 'the secret in S3_SECRET_ACCESS_KEY is not the one that goes with S3_ACCESS_KEY_ID; set both anew'
    case 'RequestTimeTooSkewed':
      return 'the clock of this machine and that of the S3 server are too far apart; set the clock right'
    case 'PermanentRedirect':
    case 'AuthorizationHeaderMalformed':
      return `the bucket ${bucket} is in another region than ${region}; set S3_REGION and S3_ENDPOINT to those of the bucket`
    default:
      return `S3 at ${where} cannot be used (${code}); see that the server runs and that S3_ENDPOINT and S3_PATH_STYLE are right`
  }
}
