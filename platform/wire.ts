import { failure, type Outcome } from "./outcome";
import type { Unanswered } from "./messages";

/** A call as it travels. Whoever receives it knows nothing of it until it is parsed. */
export type WireCall = { readonly to: "background" | "page"; readonly call: string; readonly input: unknown };

/** Null for what is no call to `receiver`: it is left alone, another listener may know it. */
export function parseWireCall(message: unknown, receiver: WireCall["to"]): WireCall | null {
  if (typeof message !== "object" || message === null) return null;
  if (!("to" in message) || message.to !== receiver) return null;
  if (!("call" in message) || typeof message.call !== "string") return null;
  return { to: receiver, call: message.call, input: "input" in message ? message.input : null };
}

/** Whether what arrived is an answer of ours. The contract types both ends, and only the one we asked can answer. */
export function isAnswer(answer: unknown): answer is Outcome<unknown, string> {
  return typeof answer === "object" && answer !== null && "ok" in answer && typeof answer.ok === "boolean";
}

export function gone() {
  return failure<Unanswered>("unreachable");
}
