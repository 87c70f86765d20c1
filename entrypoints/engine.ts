import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { analyseArticle } from "@/engine/report/analyse-article";
import { answerPage } from "@/platform/answer-page";
import { offerEngine } from "@/platform/engine-script";

export default defineUnlistedScript(() => offerEngine({ answerPage, analyseArticle }));
