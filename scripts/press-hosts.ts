import { setOfWords } from "@/engine/text/word-list";

/** Hosts of the saved web pages that belong to the press (newspapers, magazines, trade press): which articles are news, whatever the pack knows. */
export const pressHosts: ReadonlySet<string> = setOfWords(
  "almanac.com amateurphotographer.com artlyst.com bdcnetwork.com beinsure.com brides.com cartalk.com contemporaryartissue.com " +
    "creativeboom.com digit.in dynamicbusiness.com earth.org echolive.ie elledecor.com em360tech.com eurogamer.net " +
    "filmmakermagazine.com freightwaves.com gameinformer.com gardenista.com globaltravelerusa.com healthline.com " +
    "helpnetsecurity.com houstoniamag.com insurancebusinessmag.com investopedia.com iotinsider.com irunfar.com itbrief.news " +
    "midwestlifeandstyle.com movieweb.com news.clemson.edu pcworld.com restaurantbusinessonline.com reviewed.com " +
    "runnersworld.com scottishconstructionnow.com securityinfowatch.com securityweek.com seriouseats.com servomagazine.com " +
    "strategyandwargaming.com talkandroid.com tasteofhome.com technologymagazine.com theatlantic.com thesoftwarereport.com " +
    "timeout.com timesofindia.indiatimes.com treehugger.com utne.com veranda.com worldfutureawards.com xda-developers.com",
);
