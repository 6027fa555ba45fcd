package dev.clio.bot.cli;

/** Why a command cannot do what it was told, in one sentence for whoever typed it. */
final class Complaint extends Exception {
  Complaint(String sentence) {
    super(sentence);
  }
}
