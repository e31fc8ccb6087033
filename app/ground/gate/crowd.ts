/** A crowd of bounded size: whoever comes in when it is full sends out the one that has waited longest. */
export type Crowd<Member> = {
  enter(member: Member): void;
  leave(member: Member): void;
};

/** @param sendOut ends what a member was waiting for; it has left by then. */
export function makeCrowd<Member>(limit: number, sendOut: (member: Member) => void): Crowd<Member> {
  // A Set keeps the order in which its members came.
  const members = new Set<Member>();
  return {
    enter(member) {
      for (const oldest of members) {
        if (members.size < limit) break;
        members.delete(oldest);
        sendOut(oldest);
      }
      members.add(member);
    },
    leave(member) {
      members.delete(member);
    },
  };
}
