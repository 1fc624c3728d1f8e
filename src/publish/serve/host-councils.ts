import { councilAtHost, type FoundCouncil } from '../../store/public/council.ts'
import type { PublicReader } from '../../store/public/public-record.ts'
import type { PublicationWatch } from '../../store/public/publication-watch.ts'

/**
 * Which council a host name serves, remembered until anything is published anywhere. A host name that no council lists
 * is looked up each time: the only council answers it until the very moment at which another claims it.
 */
export type HostCouncils = {
  /** Looks the council up. `host` is the header as it came. */
  readonly find: (host: string | undefined) => Promise<FoundCouncil | undefined>
  /** The council, where it has been looked up already, and the name under which its pages are kept. */
  readonly known: (host: string | undefined) => { councilId: string; hostKey: string } | undefined
  /** The name of the council, where it has been looked up already. */
  readonly knownName: (host: string | undefined) => string | undefined
}

/** The councils of an installation by host name. */
export function hostCouncils(reader: PublicReader, watch: PublicationWatch): HostCouncils {
  const listed = new Map<string, FoundCouncil>()
  let knownAt: number | undefined
  const remembered = (name: string) => {
    if (watch.newest() !== knownAt) {
      listed.clear()
      knownAt = watch.newest()
    }
    return listed.get(name)
  }
  return {
    find: async (host) => {
      const name = hostName(host)
      const known = remembered(name)
      if (known !== undefined) return known
      const before = watch.newest()
      const found = await councilAtHost(reader, name)
      if (found?.listedHost !== undefined && before !== undefined && before === watch.newest())
        listed.set(name, found) // host names that a council lists are few
      return found
    },
    known: (host) => {
      const found = remembered(hostName(host))
      return found && { councilId: found.council.council_id, hostKey: hostKey(found) }
    },
    knownName: (host) => remembered(hostName(host))?.council.name,
  }
}

/** The name under which the pages of a council are kept: its own where it is alone, the host's where its links name the host. */
export function hostKey({ council, isSole, listedHost = '' }: FoundCouncil): string {
  return isSole ? council.council_id : listedHost
}

/** The host name of a host header: without its port, in lower case. */
function hostName(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '')
}
