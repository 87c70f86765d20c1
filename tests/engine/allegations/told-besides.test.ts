import { itTells } from "./it-tells";

/** What it is for, and who is meant, where that stands beside the words that accuse. */
itTells({
  "legal_action suit_filed": [
    "[accused Telbrik] is also being sued by [accuser ten states], which say that it [content designed games to be addictive].",
    "[accused Telbrik] was sued by [accuser Norland] and Westmark, which allege that it [content hid fees].",
    "[accused Telbrik] faces a class action brought by [accuser two traders] who say the firm [content hid fees].",
    "[accuser Brightbox], the maker of Quillon, which sued [accused Telbrik] in 2020, has settled.",
    "[accuser Lund] sued [accused Telbrik], claiming that it [content copied his designs].",
  ],
  "finding fined": [
    "[accuser A Northport court] fined [accused Telbrik] 2 million after it admitted to [content paying cash bribes to officials].",
    "[accused An animal trust] has been fined for [content failing to keep its animals safe].",
  ],
  "finding liable": [
    "In a separate case, [accuser a jury] in Northport last month found [accused the company] liable for [content failing to protect children].",
  ],
  "legal_action indicted": [
    "[accused A former Northport sheriff's deputy] was indicted on charges of [content reckless homicide].",
    "[accuser A grand jury] returned an indictment against [accused Hale] on counts of [content fraud].",
  ],
  "accusation claimed": [
    "[accuser Norland] met [accused the judge] in July, accusing him of [content arbitrary detentions].",
    "[accuser Norland's minister] saw [accused the envoy], accusing her of [content spying].",
    "A memo accused [accused the Ledger's Arabic service] of [content bias].",
  ],
  "legal_action claimed": ["Lund said that [accused Hale] was going to be arrested for [content fraud]."],
});
