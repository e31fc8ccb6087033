import { type EventKind, eventKinds, eventLabels } from '@bicycles/schema/events';

/** A kind that this program does not know (yet) is shown as it is stored. */
export const eventLabelOf = (kind: string): string => (isEventKind(kind) ? eventLabels[kind] : kind);

const isEventKind = (kind: string): kind is EventKind => (eventKinds as readonly string[]).includes(kind);
