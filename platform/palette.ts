/** The colours of the marks: `entrypoints/article/marks.css` has rules for each. */
export const palettes = ["calm", "ocean", "forest", "ember", "plum", "graphite", "vivid", "contrast"] as const;
export type Palette = (typeof palettes)[number];
