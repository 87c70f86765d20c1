import { isLetterCode } from "@/engine/article/letters";

/** What the furniture of stories says in languages other than English. */

/** What leads to another story, alone on a line or before the mark that its headline follows: "Lesen Sie auch: …". */
const leads = `
lesen sie auch, lesen sie hier, lesen sie hierzu, lesen sie mehr, lesen sie dazu, lies auch, lest auch, auch interessant, passend dazu,
mehr zum thema, mehr dazu, schon gelesen, siehe auch, weiterlesen, das könnte sie auch interessieren, das könnte dich auch interessieren
lea también, lea además, lea más, lee también, lee más, lee además, te puede interesar, te podría interesar, le puede interesar,
le podría interesar, también te puede interesar, te recomendamos, vea también, vea además, ve también, ver también, ver además,
puede leer, puedes leer, puedes ver, puede ver, mira también, mire también, mira, mire, sigue leyendo, siga leyendo
leia também, leia mais, leia ainda, veja também, veja mais, saiba mais, confira também
lire aussi, à lire aussi, à lire également, lire également, à lire, à voir aussi, voir aussi, sur le même sujet, pour aller plus loin
leggi anche, leggi di più, vedi anche, guarda anche, ti potrebbe interessare, potrebbe interessarti
lees ook, lees meer, lees verder, bekijk ook, les også, se også, læs også, läs också, läs även, läs mer, lue myös, lue lisää
czytaj też, czytaj także, czytaj również, czytaj więcej, zobacz też, zobacz także, zobacz również, przeczytaj także, přečtěte si také, čtěte také
citește și, citeşte şi, ayrıca okuyun, baca juga, читайте также, смотрите также, читайте також, διαβάστε επίσης
関連記事, あわせて読みたい, 相关阅读, 相关新闻, 相關新聞, 延伸阅读, 延伸閱讀, 관련기사, اقرأ أيضا, اقرأ أيضاً
`;

/** Headings of what is not the story, and labels of buttons. Before a mark they may begin a sentence: "Anzeige: Die Polizei …". */
const labels = `
weitere informationen, weiterführende informationen, weiterführende links, weitere beiträge, weitere artikel, weitere themen, mehr themen,
mehr artikel, ähnliche artikel, ähnliche beiträge, ähnliche themen, empfohlene beiträge, empfohlene artikel, empfohlener redaktioneller inhalt,
verwandte artikel, verwandte beiträge, verwandte themen, meistgelesen, meistgelesene artikel, am häufigsten gelesen, neueste beiträge, neueste artikel,
aktuelle beiträge, kommentare, keine kommentare, kommentar schreiben, schreibe einen kommentar, hinterlasse einen kommentar, schlagwörter, schlagworte,
über den autor, über die autorin, anzeige, werbung, teilen, jetzt teilen, artikel teilen, beitrag teilen, drucken, merken, newsletter,
zum newsletter anmelden, newsletter abonnieren, jetzt abonnieren, das könnte ihnen auch gefallen, das könnte dir auch gefallen
noticias relacionadas, artículos relacionados, notas relacionadas, temas relacionados, contenido relacionado, relacionados, relacionadas, más información,
más noticias, más leídas, más leídos, lo más leído, lo último, últimas noticias, comentarios, deja un comentario, deja tu comentario, compartir, comparte,
compartir esta noticia, suscríbete, suscríbase, publicidad, sobre el autor, etiquetas
notícias relacionadas, artigos relacionados, conteúdo relacionado, mais lidas, mais notícias, últimas notícias, comentários, deixe um comentário,
compartilhe, compartilhar, publicidade, continua após a publicidade, sobre o autor
articles similaires, articles liés, articles connexes, articles associés, les plus lus, à la une, commentaires, laisser un commentaire, partager,
partager cet article, publicité, sur le même thème, à découvrir, à propos de l’auteur, abonnez-vous, s’abonner
articoli correlati, notizie correlate, i più letti, commenti, lascia un commento, condividi, pubblicità, approfondimenti
gerelateerde artikelen, meest gelezen, reacties, deel dit artikel, advertentie, relaterte saker, relaterede artikler, relaterade artiklar, annonse,
annonce, annons, kommentarer, del artikkelen, mest lest, mest læst, mest lästa
podobne artykuły, powiązane artykuły, powiązane tematy, najczęściej czytane, komentarze, udostępnij, reklama, související články, kapcsolódó cikkek
ilgili haberler, yorumlar, артикули по темата, по теме, комментарии, поделиться, 相关文章, 相關文章, 最新記事, 댓글
`;

const longestPhrase = 50;

/** The phrases of a list by their first word, so that most lines cost one look. */
type Phrases = ReadonlyMap<string, readonly string[]>;

let known: { readonly leads: Phrases; readonly labels: Phrases } | null = null;

function phrases(): { readonly leads: Phrases; readonly labels: Phrases } {
  known ??= { leads: byFirstWord(leads), labels: byFirstWord(labels) };
  return known;
}

function byFirstWord(list: string): Phrases {
  const found = new Map<string, string[]>();
  for (const phrase of list.split(/[,\n]/)) {
    const trimmed = phrase.trim();
    if (trimmed === "") continue;
    const first = firstWord(trimmed);
    const others = found.get(first);
    if (others === undefined) found.set(first, [trimmed]);
    else others.push(trimmed);
  }
  return found;
}

function firstWord(phrase: string): string {
  let end = 0;
  while (end < phrase.length && isLetterCode(phrase.charCodeAt(end))) end += 1;
  return phrase.slice(0, end);
}

/** The phrase that `line` begins with in small letters, and what follows it; null where it begins with none. */
function restAfter(line: string, list: Phrases): string | null {
  const among = list.get(firstWord(line));
  const phrase = among
    ?.filter((one) => line.startsWith(one))
    .reduce((long, one) => (one.length > long.length ? one : long), "");
  return phrase === undefined || phrase === "" ? null : line.slice(phrase.length);
}

/** How a line begins, in small letters; null for most, which begin with a word that no phrase begins with. */
function beginning(line: string): string | null {
  const small = line.slice(0, longestPhrase + 10).toLowerCase();
  const word = firstWord(small);
  if (word !== "" && !phrases().leads.has(word) && !phrases().labels.has(word)) return null;
  return small.replace(/^[¿¡\s]+/, "").replaceAll("'", "’");
}

const nothingMore = /^[\s:：.…!?>»→|]{0,4}$/;
const mark = /^\s?[:：–—|>»→!?-]/;

/** Whether a line leads elsewhere, or is a label and no more, in a language that is not English. */
export function isInvitationElsewhere(line: string): boolean {
  const start = beginning(line);
  const rest = start === null ? null : restAfter(start, phrases().leads);
  return (rest !== null && (nothingMore.test(rest) || mark.test(rest))) || isAlone(start, phrases().labels);
}

/** Whether a heading opens something that is not the story, in a language that is not English. */
export function isForeignHeadingElsewhere(heading: string): boolean {
  return isLeadElsewhere(heading) || isAlone(beginning(heading), phrases().labels);
}

/** Whether a heading says that other stories follow. */
export function isLeadElsewhere(heading: string): boolean {
  return isAlone(beginning(heading), phrases().leads);
}

function isAlone(start: string | null, list: Phrases): boolean {
  const rest = start === null ? null : restAfter(start, list);
  return rest !== null && nothingMore.test(rest);
}
