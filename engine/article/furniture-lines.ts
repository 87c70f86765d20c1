/** Lines that surround articles and are not of them, whatever the page calls their boxes. */
const credit =
  /^[([]?(?:(?:image|photo|picture|photograph|pictured|video|file photo|illustration|graphic|composite|cover image|featured image|feature image|main image|hero image|header image)s?\s?(?:credits?|courtesy(?:\sof)?|by|via|sources?|:)|(?:credits?|photograph|photo|image|picture|source):)\s?[^.!?]{0,150}[)\]]?\.?$/i;
const agencyCredit =
  /^[^.!?]{0,80}(?:\/|via|\|)\s?(?:Getty Images|AP|AFP|Reuters|Shutterstock|EPA|Alamy|iStock|PA|Bloomberg)[^.!?]{0,40}$/;
const invitation =
  /^(?:(?:read|see|watch|listen|view)\s(?:more|also|next|now|the full (?:story|article))|also read|more on this(?: story)?|more:|related(?: (?:articles?|stories|posts|content|topics|reading|news|coverage))?|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|up next|next article|previous article|next post|previous post|further reading|continue reading|story continues(?: below)?|article continues(?: below)?|scroll (?:down )?to continue|advertisement|sponsored(?: content)?|ad feedback|promoted|loading|share(?: this)?(?: (?:article|story|post|page|on|via|with))?|follow us|follow (?:me|him|her|them) on|sign up|subscribe|log in|sign in|register|join (?:us|our)|get (?:our|the) (?:free )?(?:daily |weekly )?newsletter|comments?|leave a (?:comment|reply)|post a comment|add a comment|view comments|show comments|print|email|copy link|click here|download (?:our|the) app|topics|tags|filed under|categories|skip to|jump to|table of contents|in this article|contents|about the authors?|have a (?:news )?tip|support (?:us|our)|all rights reserved|copyright|©|this material may not|by signing up|by subscribing|thank you for (?:subscribing|signing up)|enter your email|your email|privacy policy|terms (?:of|and)|cookie)\b/i;

const longestInvitation = 120;

/** Whether a line credits a picture: "(Image credit: Nordfoto)". */
export function isCredit(line: string): boolean {
  return line.length < 200 && (credit.test(line) || agencyCredit.test(line));
}

/** Whether a short line invites to something else than reading on: "Read more: …", "Sign up for our newsletter". */
export function isInvitation(line: string): boolean {
  return line.length <= longestInvitation && invitation.test(line);
}

const headingOfOther =
  /^(?:(?:more )?related\b|read (?:more|next|also)|see also|also read|more (?:from|on|in|stories|news|like|articles|about)|recommended|you (?:may|might)|most (?:read|popular|viewed)|trending|popular|latest (?:news|posts|stories|articles)|recent (?:posts|news|stories|articles)|what to read next|up next|keep reading|further reading|don[’']t miss|share\b|follow\b|comments?\b|\d+ (?:comments?|responses|replies|thoughts)|leave a|post a comment|join the (?:conversation|discussion)|discussion$|about the authors?|about (?:us|me)$|author$|authors$|meet the|written by|newsletter|subscribe|sign up|stay (?:up|in|connected|informed|tuned)|get (?:our|the latest)|join (?:our|the|us)|contact us|advertisement|sponsored|tags|topics|categories|filed under|in this (?:article|section|guide|post)|table of contents|contents$|on this page|quick links|explore more|editor[’']s picks|editors[’'] picks|our picks|top stories|related)/i;

/** Whether a heading opens something that is not the article any more: "Related stories". */
export function isForeignHeading(heading: string): boolean {
  return heading.length < 80 && headingOfOther.test(heading.trim());
}
