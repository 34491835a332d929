/** The entry of `budget-buddy-chat.js`: one script tag makes `<budget-buddy-chat>` known. */
export { BudgetBuddyChat } from "./chat/budget-buddy-chat.ts";
