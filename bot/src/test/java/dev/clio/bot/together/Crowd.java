package dev.clio.bot.together;

import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Said;
import dev.clio.fake.telegram.User;
import java.util.ArrayList;
import java.util.List;

/** Many people who each ask in their own conversation with Clio. */
final class Crowd {
  private static final List<String> QUESTIONS =
      List.of(
          "When was the treaty of Rapallo signed?",
          "When was the treaty of Berlin signed?",
          "Who stood surety for Locarno?",
          "How long was the treaty of Berlin to hold?",
          "What did the treaty of Rapallo open?",
          "Where did German troops train in secret?",
          "What did Germany, France and Belgium promise?",
          "When was the treaty of Berlin prolonged?");

  private final FakeDiscord discord;
  private final List<FakeChannel> conversations = new ArrayList<>();
  private final List<FakeUser> onDiscord = new ArrayList<>();
  private final List<User> onTelegram = new ArrayList<>();

  Crowd(FakeDiscord discord, FakeTelegram telegram, int people) {
    this.discord = discord;
    for (int i = 0; i < people; i++) {
      FakeUser user = discord.user("pupil" + i);
      onDiscord.add(user);
      conversations.add(discord.direct(user));
      onTelegram.add(telegram.user("pupil" + i));
    }
  }

  int size() {
    return onDiscord.size();
  }

  static String question(int number) {
    return QUESTIONS.get(number % QUESTIONS.size());
  }

  /** Somebody asks on Discord. */
  Interaction asksOnDiscord(int person, int question) {
    int who = person % size();
    return discord.slash(
        onDiscord.get(who),
        conversations.get(who),
        "ask",
        Option.of("question", question(question)));
  }

  /** Somebody asks on Telegram. */
  Said asksOnTelegram(int person, int question) {
    return onTelegram.get(person % size()).types(question(question));
  }

  /** Somebody on Telegram asks what there is, and waits until it is told. */
  void callsForHelp(int person) {
    User user = onTelegram.get(person % size());
    user.types("/help");
    user.alone().awaitMessage(message -> message.text().contains("/privacy"));
  }

  /** What Clio said to somebody on Telegram. */
  List<ChatMessage> toldOnTelegram(int person) {
    return onTelegram.get(person % size()).alone().fromBot();
  }

  /** What Clio said to somebody on Discord. */
  List<FakeMessage> toldOnDiscord(int person) {
    return conversations.get(person % size()).fromBot();
  }
}
