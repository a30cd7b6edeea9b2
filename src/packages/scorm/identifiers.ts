import { scormId } from '../../model/ids.ts';

/**
 * Manifest identifiers. Moodle keys what learners did by the item's identifier and deletes it when the
 * identifier vanishes, so these follow from hand-written ids alone and are the same in every package.
 */
export const manifestId = (id: string): string => `razem_${scormId(id)}`;
export const organizationId = (id: string): string => `org_${scormId(id)}`;
export const itemId = (moduleId: string): string => `sco_${scormId(moduleId)}`;
export const resourceId = (moduleId: string): string => `res_${scormId(moduleId)}`;
export const sharedResourceId = 'res_shared';
