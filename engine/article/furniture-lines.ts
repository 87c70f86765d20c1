import {
  isForeignHeadingElsewhere,
  isInvitationElsewhere,
  isLeadElsewhere,
} from "@/engine/article/furniture-elsewhere";
import { setOfWords } from "@/engine/text/word-list";

/** Lines that surround articles and are not of them, whatever the page calls their boxes. */
const credit =
  /^[([]?(?:(?:image|photo|picture|photograph|pictured|video|file photo|illustration|graphic|composite|cover image|featured image|feature image|main image|hero image|header image)s?\s?(?:credits?|courtesy(?:\sof)?|by|via|sources?|:)|(?:credits?|photograph|photo|image|picture|source):)\s?[^.!?]{0,150}[)\]]?\.?$/i;
const agencyCredit =
  /^[^.!?]{0,80}(?:\/|via|\|)\s?(?:Getty Images|AP|AFP|Reuters|Shutterstock|EPA|Alamy|iStock|PA|Bloomberg)[^.!?]{0,40}$/;
/** Lines that say this and no more. */
const label =
  /^(?:(?:read|see|watch|listen|view)\s(?:more|also|next|now)|also read|more on this(?: story)?|related(?: (?:articles?|stories|posts|content|topics|reading|news|coverage|links))?|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|up next|(?:next|previous) (?:article|post|story)|further reading|(?:continue|keep) reading|advertisement|sponsored(?: content)?|ad feedback|promoted|loading|share(?: this)?(?: (?:article|story|post|page))?|follow us|sign (?:up|in)|log in|subscribe(?: now)?|register|comments?|print|email|copy link|topics|tags|filed under|categories|skip to (?:main )?content|table of contents|in this (?:article|story)|contents|about the authors?)[\s:.…>»→|]{0,5}$/i;
/** Beginnings that no sentence of a story has. */
const invitation =
  /^(?:(?:read|see|watch|listen|view)\s(?:more|also|next|now|the full (?:story|article))\s?[:–—|>»→-]|also read\s?[:–—-]|related(?: (?:articles?|stories|coverage))?\s?:|more on this story|you (?:may|might) also (?:like|enjoy|be interested)|don[’']t miss\s?:|(?:story|article) continues (?:below|after)|scroll (?:down )?to continue|share this (?:article|story|post|page|on|via|with)\b|(?:follow|like) (?:us|me|him|her|them|[A-Z@](?:[^.!?]|\b[A-Z]\.){0,60}) on (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|youtube|threads|bluesky|tiktok|google|social)\b|for (?:the )?(?:latest|more|all the latest) (?:news|stories|updates|headlines|breaking)\b.{0,80}\b(?:download|follow|subscribe|visit|sign up|join)\b|to (?:read|view|see|continue)\b.{0,40}\b(?:please |you must |you need to )?(?:subscribe|log in|sign in|register)\b|if you(?:[’']re| are) (?:seeing|reading) this\b|if you (?:enjoyed|liked) (?:reading )?this\b|(?:send|submit|email) (?:us|your|a) (?:a |an )?(?:letter|tip|feedback|email|message|comment|story|news tip)s?\b|sign up (?:for|to|here|now|today)\b|subscribe (?:to|now|here|today)\b|(?:log|sign) in (?:to|here)\b|register (?:now|to read|here)\b|join (?:us|our) (?:on|newsletter|mailing|channel|community|whatsapp|telegram)\b|get (?:our|the) (?:free |daily |weekly |morning ){0,2}newsletter|leave a (?:comment|reply)|(?:post|add|view|show) (?:a )?comments?\b|click here (?:to|for)\b|download (?:our|the) app\b|view full size\b|press (?:the )?spacebar\b|we apologi[sz]e, but this video\b|try refreshing your browser\b|more from [^.!?:]{1,40}(?:\.[a-z]{2,3})?:$|(?:topics|tags|keywords|filed under)\s?:\s|have a (?:news )?tip\?|support our (?:journalism|work)|all rights reserved|copyright (?:©|\(c\)|\d{4})|©|this material may not|by (?:signing up|subscribing)\b|thank you for (?:subscribing|signing up)|enter your email|your email address)/i;
const longestCredit = 200;
const longestInvitation = 160;

/**
 * The first words of the lines above. A fresh page compiles a long pattern when it is first asked and again when it is asked
 * often; most lines need none.
 */
const creditWords: ReadonlySet<string> = setOfWords(
  "image images photo photos picture pictures photograph pictured video videos file illustration illustrations graphic graphics composite cover featured feature main hero header credit credits source photographs composites",
);
let inviting: ReadonlySet<string> | null = null;

function invitingWords(): ReadonlySet<string> {
  inviting ??= setOfWords(
    "read see watch listen view also more related recommended most trending don up next previous further continue keep " +
      "advertisement sponsored ad promoted loading share follow sign log subscribe register comment comments print email copy " +
      "topics tags filed categories skip table in contents about you story article scroll join get leave post add show click " +
      "download have support all copyright this by thank enter your for if send submit to like press we try keywords",
  );
  return inviting;
}

/** In lower case, without a bracket before it; "" when the line begins with none. A sign of copyright reads as its word. */
function firstWord(line: string): string {
  let start = 0;
  if (line.startsWith("(") || line.startsWith("[")) start = 1;
  if (line.startsWith("©")) return "copyright";
  let end = start;
  while (end < line.length && isAsciiLetter(line.charCodeAt(end))) end += 1;
  return line.slice(start, end).toLowerCase();
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a line credits a picture: "(Image credit: Nordfoto)". */
export function isCredit(line: string): boolean {
  return line.length < longestCredit && isCreditBehind(firstWord(line), line);
}

function isCreditBehind(word: string, line: string): boolean {
  return creditWords.has(word)
    ? credit.test(line) || agencyCredit.test(line)
    : /[/|]|via/.test(line) && agencyCredit.test(line);
}

/** Whether a short line invites to something else than reading on: "Read more: …", "Sign up for our newsletter". */
export function isInvitation(line: string): boolean {
  return line.length <= longestInvitation && isInvitationBehind(firstWord(line), line);
}

function isInvitationBehind(word: string, line: string): boolean {
  if (invitingWords().has(word) && (label.test(line) || invitation.test(line))) return true;
  return isInvitationElsewhere(line);
}

/** Whether a line is one or the other. */
export function isFurnitureLine(line: string): boolean {
  if (line.length >= longestCredit) return false;
  const word = firstWord(line);
  return isCreditBehind(word, line) || (line.length <= longestInvitation && isInvitationBehind(word, line));
}

const headingOfOther =
  /^(?:(?:more )?related(?: (?:articles?|stories|posts|content|topics|reading|news|coverage|links|resources|products))?|(?:read|see|explore) (?:more|next|also)(?: (?:from|on|in|about)\b.{0,40})?|also read|more (?:from|stories|news|like this|articles|posts|to explore)\b.{0,40}|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might) also\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|popular (?:posts|stories|articles|now)|(?:latest|recent) (?:news|posts|stories|articles|videos)|what to read next|up next|keep reading|further reading|don[’']t miss|share(?: this)?(?: (?:article|story|post|page))?|follow us|\d{0,5}\s?comments?(?: \(\d{1,5}\))?|\d{1,5} (?:responses|replies|thoughts)\b.{0,80}|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|about the authors?|about us|about me|authors?|meet the (?:author|team|writer)s?|(?:our )?newsletters?|(?:subscribe|sign up)(?: (?:to|for|now)\b.{0,40})?|stay (?:connected|informed|tuned|in touch|up to date)|get (?:our|the latest)\b.{0,40}|join our\b.{0,40}|contact us|advertisement|sponsored|tags|topics|categories|filed under|in this (?:article|section|guide|post)|table of contents|contents|on this page|quick links|(?:editors?[’']s?|our) picks|top stories)[\s:.…>»→]{0,4}$/i;

/** Whether a heading opens something that is not the article any more: "Related stories". */
export function isForeignHeading(heading: string): boolean {
  if (heading.length >= 80) return false;
  return headingOfOther.test(heading.trim()) || isForeignHeadingElsewhere(heading);
}

const headingOfStories =
  /^(?:(?:more )?related\b|(?:read|see|explore) (?:more|next|also)\b|also read|more (?:from|stories|news|like this|articles|posts|to explore)\b|recommended\b|you (?:may|might) also\b|most (?:read|popular|viewed)|trending\b|what to read next|up next|don[’']t miss|top stories)/i;

/** Whether a foreign heading announces other stories, so that a paragraph just after it is none of them: their box is empty. */
export function announcesStories(heading: string): boolean {
  return headingOfStories.test(heading.trim()) || isLeadElsewhere(heading);
}
