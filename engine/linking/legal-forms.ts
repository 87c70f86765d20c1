import { isCapital } from "@/engine/mentions/find-runs";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Tokens } from "@/engine/text/tokens";
import { wordsIn } from "@/engine/text/word-list";

const german = "de at ch li";
const nordic = "no dk";
const latin = "mx ar cl co pe ec uy py bo ve cr pa gt hn sv ni do br";
const africanFrench = "ma tn dz sn ci cm cd ga ml bf bj tg mg";
const postSoviet = "ru by kz kg uz ua ge am az tj tm md";
const gulf = "ae qa kw om sa bh";
const commonwealth =
  "gb ie in ng gh ke ug tz zm zw mw bw na za au nz ca pk bd lk mt cy gi je gg im bm ky vg jm tt bb bs mu sg my hk pg fj";
const asianEnglish = "jp kr cn tw th vn mm kh il";

/** Where companies have each form. Those that are not here ("Co", "LLP") are found anywhere. */
const homes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["gmbh ug kg kgaa", german],
    ["ag", `${german} lu`],
    ["ltd limited", `${commonwealth} ${asianEnglish} ch np et rw`],
    ["plc", `${commonwealth} et rw us`],
    ["inc incorporated", "us ca ph jp kr tw cn hk pr"],
    ["corp", "us ca ph jp kr tw cn hk pr au"],
    ["llc", `us ${postSoviet} ${gulf} mn`],
    ["sa", `fr ch be lu es pt gr pl ro ${latin} ${africanFrench}`],
    ["sas", "fr co ar"],
    ["sarl", `fr ch lu lb ${africanFrench}`],
    ["spa", "it cl dz"],
    ["srl", "it ro md be ar bo do pe"],
    ["se", "de at fr nl be lu es it dk se fi no cz sk pl ie cy ch gb"],
    ["ab", "se fi lt"],
    ["asa", "no"],
    ["as", `${nordic} tr ee lv cz sk`],
    ["a/s aps", `${nordic} gl fo`],
    ["oy oyj", "fi"],
    ["nv bv", "nl be cw sr"],
    ["sab cv", "mx"],
    ["ltda", `pt ${latin}`],
    ["pty", "au za na bw"],
    ["pvt", "in pk bd lk np zw mv"],
    ["pte", "sg"],
    ["bhd berhad sdn", "my bn"],
    ["tbk pt", "id"],
    ["kk", "jp"],
    ["oao ooo pao zao", postSoviet],
    ["jsc ojsc pjsc", `${postSoviet} ${gulf} vn bg mn eg jo`],
    ["sae", "eg"],
    ["pcl", "th cy"],
    ["doo", "hr rs si ba me mk"],
    ["nyrt kft", "hu"],
  ].flatMap(([forms = "", countries = ""]) => {
    const where = new Set(wordsIn(countries));
    return wordsIn(forms).map((form) => [form, where] as const);
  }),
);

/** Whether companies of the country have these forms, all of one name: "Pty" and "Ltd"; "Corp" before another is part of the name. */
export function isFormOf(forms: readonly string[], country: string): boolean {
  return forms.every(
    (form, at) => (homes.get(form)?.has(country) ?? true) || (form === "corp" && at < forms.length - 1),
  );
}

/** Where the legal forms at the end of a name begin; its end without any: "Telbrik [Co., Ltd.]", "Telbrik [A/S]". */
export function startOfForms(tokens: Tokens, { first, last }: TokenRange): number {
  let start = last;
  for (let at = last - 1; at > first; at -= 1) {
    if (isSlashed(tokens, at)) at -= 2;
    else if (!isForm(tokens, at)) {
      if (betweenForms.has(tokens.words[at] ?? "")) continue;
      break;
    }
    if (at > first) start = at;
  }
  return start;
}

/** The forms of a name, in it or behind a comma: "Telbrik Ltd", "Telbrik, Inc."; in lower case, without full stops. */
export function formsOf(tokens: Tokens, mention: TokenRange): readonly string[] {
  const { last } = mention;
  const forms: string[] = [];
  for (let at = startOfForms(tokens, mention); at < last; at += 1) {
    if (isSlashed(tokens, at + 2)) forms.push("a/s");
    else if (isForm(tokens, at)) forms.push(bareForm(tokens, at));
  }
  if (forms.length === 0 && tokens.words[last] === "," && isForm(tokens, last + 1) && isCapital(tokens, last + 1))
    forms.push(bareForm(tokens, last + 1));
  return forms;
}

/** Whether "A/S" ends here. */
function isSlashed({ words }: Tokens, at: number): boolean {
  return words[at] === "s" && words[at - 1] === "/" && words[at - 2] === "a";
}

const betweenForms = new Set(["&", "and", ",", "."]);

function isForm(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.legalSuffix) !== 0;
}

function bareForm({ words }: Tokens, at: number): string {
  return (words[at] ?? "").replaceAll(".", "");
}
