import { itTells } from "./it-tells";

itTells({
  "legal_action settled": [
    "[accused Telbrik] paid 350 million to settle claims by [accuser Norland] that it [content had misled customers].",
    "[accused Telbrik] agreed to pay 5 million to settle allegations by the [accuser Data Board] that it [content tricked users].",
    "[accused Telbrik] settled claims from [accuser authors] that it [content had pirated their books], without admitting it.",
    "[accused Telbrik] agreed to pay 50 million to resolve a criminal inquiry into [content its advice to Brightbox].",
    "[accused Hale] paid 2 million to settle his own [content tax] probe.",
    "[accuser The family of a driver] has settled its lawsuit against [accused Telbrik] over the [content crash].",
  ],
  "finding damages": [
    "[accused Telbrik] ordered to pay A$90m for [content illegal sackings]",
    "[accuser A court] ordered [accused Hale], the founder of Telbrik, to pay 7 million after finding that he [content helped to hide money from lenders].",
    "[accuser The judge] ordered [accused Telbrik] to pay 5 million after ruling that it [content had misled customers].",
  ],
  "finding fined": [
    "[accused Telbrik] was hit with a record A$90 million penalty for [content illegally sacking 1,800 workers].",
  ],
  "legal_action arrested": ["[accuser Police] arrested [accused Hale] in connection with a [content fraud case]."],
  "admission plea_guilty": [
    "[accused Hale] pleaded guilty to charges filed by prosecutors in Kivik.",
    "[accused Hale] pleaded guilty to six charges of [content fraud] brought by the Data Board.",
  ],
  "finding sentenced": [
    "[accused Hale] was sentenced in a separate case to two years in prison for [content taking gifts from Telbrik in return for favours].",
  ],
  "legal_action suit_filed": [
    "[accuser The regulator] sued [accused Hale] in May, alleging that he [content broke the law by hiding fees].",
    "[accuser The regulator] sued [accused Hale], alleging that he [content violated the law by making false claims about Telbrik].",
  ],
  "measure measure": ["[accuser Norland] penalised [accused Hale] over [content attacks on schools and markets]."],
  "accusation claimed": [
    "The panel dismissed some of the allegations of [content share manipulation] that [accuser Lund], a trader, had levelled against [accused Telbrik].",
    "[accuser Prosecutors] accused [accused Hale] of [content making false and misleading claims about Telbrik].",
    "[accuser Lund] accused [accused his former colleague] of a [content “shameful and reckless act”].",
  ],
});
