import { wordsIn } from "@/engine/text/word-list";

/** States, and those of America, by their letters: they are no organisations. */
export const stateLetters: readonly string[] = wordsIn(
  "us usa uk uae drc prc dprk rok ussr nz ksa car png roc u.s u.s. u.s.a u.s.a. u.k u.k. u.a.e. d.c. dc eu-us n.y. n.j. n.h. n.c. n.d. n.m. s.c. s.d. r.i. w.va. b.c. n.w.t.",
);

/** Capital letters that name nobody. */
export const noNames: readonly string[] = wordsIn(
  "mps vp vps mou mous moa stem cbd rm hk rs inr usd aud cad nzd sgd cop cop26 cop27 fir mfs ict icts nft nfts sme smes msme msmes mla mlas mna " +
    "tv ceo cfo coo cto gdp hiv aids phd mp mep am pm id it dna rna fm cd dvd vip ngo ngos cso csos atm pr hr tb ok gbp eur " +
    "sms gps pc vat gst gmt est utc agm faq url pdf covid covid-19 sars mers ebola i ii iii iv v vi vii viii ix x xi xii xiii xiv " +
    "xv xvi dj sos uav uavs ied ieds suv ev evs ai ml vr ar iot lgbt lgbtq lgbti bbq ipo ipos lng lpg ppp rpg ak-47 b2b hd 3d 4g 5g " +
    "g m k a an the and of in on by for to vs no re ps eta rip bc ad ba bsc ma msc mba llb cv odi odis t20 usb cctv sim " +
    "xml csv json sql html css api apis cpu cpus gpu gpus led leds diy os fyi dvr nvr crm erp seo ssd hdd ram urls ip sdk ide cms vpn dns http https ftp ssh " +
    "ux ui qa saas paas iaas llm llms oled lcd cd-rom hiit ptsd adhd bmi mri ct icu co2 yoy roi kpi kpis pov psa tldr nvme ddr hdr fps " +
    "oam kc obe mbe cbe pac pacs nyc llc llp gmbh gp var ftse tx fl md nj ny ltd inc plc co corp qr esg fdi npa ppe pcr rtd sgt lt hon gen col maj capt cm km mw kw gw ghz",
);
