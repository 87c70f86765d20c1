import type { TestEntity } from "@/tests/support/knowledge-of";

/** Goes by its short name, as companies do in the real pack; the legal name is the alias. */
export const company = (
  name: string,
  industry: string,
  country = "us",
  more: Partial<TestEntity> = {},
): TestEntity => ({
  kind: "company",
  industry,
  country,
  place: "Oster",
  founded: "1990",
  domains: `${more.key ?? name.toLowerCase().replace(/[^a-z]+/gu, "-")}.test`,
  ...more,
  name: more.aliases ?? name,
  aliases: more.aliases === undefined ? "" : name,
});
/** Without a site: a text must name it. */
export const outlet = (name: string, type: string, country = "gb"): TestEntity => ({
  kind: "outlet",
  name,
  type,
  country,
});
/** With a key of its own, for namesakes are among them. */
export const person = (name: string, key: string, description: string, more: Partial<TestEntity> = {}): TestEntity => ({
  kind: "person",
  name,
  key,
  description,
  ...more,
});
/** Its country is its own code. */
export const state = (name: string, country: string, more: Partial<TestEntity> = {}): TestEntity => ({
  kind: "state",
  name,
  country,
  ...more,
});
