import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** By what tells it: sentences, and all whom they accuse, "accused ← accuser". */
const told: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "what somebody is called": [
    ["The fraudster Hale left town. Hale has gone.", "Hale ← unstated"],
    ["Drug lord Hale was killed on Friday. Hale has gone.", "Hale ← unstated"],
    ["A warlord and world-renowned terrorist Hale spoke on Friday. Hale has gone.", "Hale ← unstated"],
    ["Hale, a drug trafficker, fled. Hale has gone.", "Hale ← unstated"],
    ["Lund said the fraudster Hale owed millions. Hale has gone.", "Hale ← Lund"],
    ["The alleged fraudster Hale left town. Hale has gone.", "Hale ← unstated"],
    ["The convicted fraudster Hale left town. Hale has gone.", "Hale ← unstated"],
    ["Convicted fraudster Hale left town. Hale has gone.", "Hale ← unstated"],
    ["As the fraudster Hale used to say, money is money."],
    ["The so-called fraudster Hale left town. Hale has gone."],
    ["The fraudster left town. Hale stayed. Hale has gone."],
    ["Fraudster expert Hale left town. Hale has gone."],
    ["Hale, no fraudster, left town. Hale has gone."],
    ["Hale met a fraudster, Lund said. Hale and Lund have gone."],
    ["The drug dealer Telbrik sells pills. Telbrik has gone."],
  ],
  "who is named as one": [
    ["Police named Hale as a suspect in the murder.", "Hale ← Police"],
    ["Hale was named as one of the suspects by police.", "Hale ← police"],
    ["The suspect, identified as Hale, was taken to court.", "Hale ← unstated"],
    ["Police identified the gunman as Hale.", "Hale ← Police"],
    ["Police identified Hale as the leader of a drug trafficking gang.", "Hale ← Police"],
    ["A dossier exposes a lawmaker, Hale, as having led murderous attacks.", "Hale ← unstated"],
    ["Hale is the main suspect in the killing, police said.", "Hale ← police"],
    ["Hale and Lund are the main culprits on this issue."],
    ["Police identified Hale as the victim of the murder."],
    ["Police identified the victim of the murder as Hale."],
    ["Police named Hale as the head of the murder squad."],
    ["Hale was named as a witness in the murder trial."],
    ["Hale was not named as a suspect in the murder."],
    ["The board named Hale as its chairman."],
    ["Is Hale a suspect in the murder?"],
  ],
  "who is behind it": [
    ["Police believe Hale was behind the murder.", "Hale ← Police"],
    ["Hale is behind the attack, police said.", "Hale ← police"],
    ["Norland was behind the hack.", "Norland ← unstated"],
    ["Hale is behind bars."],
    ["Hale was behind the wheel."],
    ["Hale is behind the support scheme."],
    ["Hale ran behind the thief."],
  ],
  "what is done wrongly": [
    ["Telbrik illegally dumped waste, the regulator said.", "Telbrik ← the regulator"],
    ["The regulator said Telbrik unlawfully stopped rivals from opening shops.", "Telbrik ← The regulator"],
    ["Telbrik, which illegally dumped waste, left.", "Telbrik ← unstated"],
    ["Hale fraudulently asked for loans, prosecutors said.", "Hale ← prosecutors"],
    ["Hale illegally crossed the border."],
    ["Telbrik did not illegally dump waste."],
    ["Hale was illegally dismissed."],
  ],
  "what officials say was not done": [
    ["Authorities said Telbrik failed to file reports.", "Telbrik ← Authorities"],
    ["The court said Hale failed to pay taxes.", "Hale ← The court"],
    ["Telbrik failed to report a profit."],
    ["Hale said Telbrik failed to follow."],
    ["Police said Hale failed to win."],
  ],
  "the charges against somebody": [
    ["Prosecutors will specify the charges against Hale.", "Hale ← unstated"],
    ["Hale won a dismissal of the charges against Lund."],
    ["Lund was cleared of the charges against Lund in the spring."],
    ["There are no charges against Hale."],
    ["The charges against Hale were fabricated, a panel found."],
    ["The charges against Telbrik are about taxes."],
  ],
  "people of whom the number is told": [
    ["Three other men were jailed for theft.", "Three other men ← unstated"],
    ["Other men were jailed for theft."],
    [
      "The police ended it, and three other men were jailed. Three men, aged from 28 to 56, were jailed for theft.",
      "three other men ← unstated",
    ],
  ],
  "those of whom it is told": [
    ["Among those arrested was Hale, a former mayor.", "Hale ← unstated"],
    ["Among those charged with fraud was Hale.", "Hale ← unstated"],
    ["Also charged were Hale, 45, and Lund, 33.", "Hale ← unstated", "Lund ← unstated"],
    [
      "The three men charged with theft are Hale, Ito and Lund.",
      "Hale ← unstated",
      "Ito ← unstated",
      "Lund ← unstated",
    ],
    ["Three men, Hale, Ito and Lund, were charged with theft.", "Hale ← unstated", "Ito ← unstated", "Lund ← unstated"],
    ["Among those killed was Hale."],
    ["Among those who praised the arrest was Hale."],
    ["The man arrested was not Hale."],
    ["The judge moved by the charge was Hale."],
  ],
  "nouns and lists that are no verbs": [
    ["She works on mergers; trade sanctions and Telbrik; securities fraud; and taxes."],
    ["It lets the rulers go on imprisoning and killing Norlanders."],
    ["Telbrik tried to hide this because they, themselves, claimed that it would pose a risk."],
  ],
};

describe.each(Object.entries(told))("%s", (_what, sentences) => {
  it.each(sentences)("%s", (text, ...expected) => {
    const found = readSentence(text).filter((one) => one.accused !== "unstated" && one.class !== "clearing");
    expect(found.map((one) => `${one.accused} ← ${one.accuser}`)).toEqual(expected);
  });
});

it("is told as a fact where nobody is said to say so", () => {
  const [fact] = readSentence("The fraudster Hale left town. Hale has gone.");
  const [words] = readSentence("Lund said the fraudster Hale owed millions. Hale has gone.");
  expect([fact?.allegation.voice, words?.allegation.voice]).toEqual(["as_fact", "attributed"]);
});
