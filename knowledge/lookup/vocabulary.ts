/** What an allegation is about. Sexual, medical and family matters have no category. */
export const categories = [
  "espionage_security",
  "sanctions_export",
  "fraud",
  "accounting_market",
  "corruption_bribery",
  "money_laundering",
  "ip_theft",
  "cyber_intrusion",
  "privacy",
  "antitrust",
  "consumer_deception",
  "safety_deception",
  "environmental",
  "labour_rights",
  "tax",
  "evasion_regulators",
  "wrongful_prosecution",
  "other",
] as const;
export type Category = (typeof categories)[number];

/** How far an allegation has gone, by group. */
export const stageGroups = {
  talk: ["claimed", "reported", "concern"],
  response: ["denied", "denied_in_court", "declined"],
  looking: ["inquiry", "raid", "subpoena", "audit"],
  civil: ["suit_filed", "hearing", "liable", "not_liable", "damages", "injunction", "remedy"],
  criminal: ["arrested", "charged", "indicted", "on_trial", "charges_narrowed", "convicted", "acquitted", "sentenced"],
  negotiated: ["settled", "settled_no_admission", "dpa", "npa", "plea_agreed", "plea_guilty"],
  ended: ["dropped", "motion_to_dismiss", "dismissed", "withdrawn", "retracted", "corrected", "no_evidence"],
  appeal: ["appeal_filed", "appeal_argued", "appeal_upheld", "overturned", "vacated", "pardoned", "sentence_cut"],
  "state act": [
    "law_enacted",
    "law_upheld",
    "listed",
    "delisted",
    "banned",
    "measure",
    "measure_lifted",
    "divested",
    "fined",
  ],
} as const;
export type StageGroup = keyof typeof stageGroups;
export type Stage = (typeof stageGroups)[StageGroup][number];

/** How an accused answers; `none_found` is computed, never read. */
export const responseStances = [
  "denies",
  "partly_denies",
  "settled_no_admission",
  "admits",
  "promises",
  "declined",
  "unreachable",
  "none_found",
] as const;
export type ResponseStance = (typeof responseStances)[number];
