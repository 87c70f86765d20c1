import { defineBackground } from "wxt/utils/define-background";
import { keepRegistered } from "@/platform/keep-registered";

export default defineBackground(() => {
  keepRegistered();
});
