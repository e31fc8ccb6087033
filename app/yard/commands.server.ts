import { FinishTruckChecks } from '@bicycles/schema/yard/contracts';
import { onDoneHere } from '#app/ground/relay/relayed-command.server.ts';

/** The trucks at the gate are empty. */
export const commands = [onDoneHere(FinishTruckChecks)];
