import { exemptionStates } from '@bicycles/schema/returns/exemption';
import { z } from 'zod';

const State = z.enum(exemptionStates);

/** The state of a row's exemption; the database's check keeps it within the set. */
export const exemptionStateOf = ({ exemptionState }: { exemptionState: string }) => State.parse(exemptionState);
