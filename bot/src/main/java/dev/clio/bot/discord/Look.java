package dev.clio.bot.discord;

import net.dv8tion.jda.api.EmbedBuilder;

/** The colour at the side of an embed; nothing is said by colour alone. */
enum Look {
  /** What Clio says: bronze. */
  CLIO(0xb08d57),
  /** What is no answer: grey. */
  GREY(0x95a5a6);

  /** No description is longer, in UTF-16 code units. */
  static final int LONGEST_DESCRIPTION = 4_096;

  private final int colour;

  Look(int colour) {
    this.colour = colour;
  }

  /** An embed of this colour. */
  EmbedBuilder embed() {
    return new EmbedBuilder().setColor(colour);
  }
}
