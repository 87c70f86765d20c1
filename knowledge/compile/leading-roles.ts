const leading =
  /^(?:(?:acting|interim|executive|honorary|managing|co-?|group|global|joint|deputised|first|federal|general) ?)*(?:chief executive|ceo|chair|chairman|chairwoman|chairperson|president|prime minister|premier|chancellor|taoiseach|director|director[- ]general|secretary[- ]general|minister|secretary|foreign minister|governor|administrator|commissioner|head|leader|editor|editor-in-chief|king|queen|emperor|pope|sultan|emir|supreme leader|monarch|mayor|speaker|chief justice|attorney general|prosecutor|commander|principal|rector|president and chief executive|chair and chief executive|chief executive and chair|managing partner|treasurer|general)(?: |$)/;

const below = /^(?:deputy|vice|assistant|under|associate|junior|former|senior vice)\b|\bmember\b/;

/** Whether somebody with this role leads the body ("chief executive", "minister of finance"), not just belongs to it. */
export function leadsBy(role: string): boolean {
  const lower = role.toLowerCase();
  return leading.test(lower) && !below.test(lower);
}
