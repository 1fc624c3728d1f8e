import type { BodyId } from '../../council/body/body.ts'
import type { Office, OfficeId } from '../../council/member/office.ts'

/** Offices to choose one from, by title; those of the body that the page is about come first. */
export function officeChoices(
  offices: readonly Pick<Office, 'id' | 'title' | 'bodyId'>[],
  bodyId?: BodyId,
): { readonly value: OfficeId; readonly text: string }[] {
  const isNear = (office: Pick<Office, 'bodyId'>) => bodyId !== undefined && office.bodyId === bodyId
  return offices
    .toSorted(
      (one, other) =>
        Number(isNear(other)) - Number(isNear(one)) || one.title.localeCompare(other.title, 'en-GB'),
    )
    .map(({ id, title }) => ({ value: id, text: title }))
}
