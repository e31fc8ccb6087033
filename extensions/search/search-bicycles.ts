import { can } from '@bicycles/schema/access';
import { pageSize, SearchBicycles } from '@bicycles/schema/search/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { findPage } from './find-page.ts';
import { matchingOf } from './matching-of.ts';
import { readFound } from './read-found.ts';

/** 台帳検索 L6. The look at persons — by condition or by column — is in the trail with its conditions and count. */
export const searchBicycles = defineQuery(
  SearchBicycles,
  async ({ conditions, sort, page, showsOwners }, { db, actor, audit }) => {
    const seesOwners = showsOwners && can(actor.role, 'owner.read');
    const matching = await matchingOf(db, { conditions }, actor);

    const { ids, total, isCapped } = await findPage(db, matching, { sort, page });
    const bicycles = await readFound(db, ids, { seesOwners });

    audit({ kind: 'bicycles', details: { conditions, count: total, isCapped, seesOwners } });
    return { bicycles, total, isCapped, pageSize };
  },
);
