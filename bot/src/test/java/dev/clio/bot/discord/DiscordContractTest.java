package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.PlatformContract;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeMessage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Discord is a platform like the others. */
final class DiscordContractTest implements PlatformContract {
  @Override
  public Stage open(Inbox inbox) {
    return new Classroom(ClioOnDiscord.start(inbox));
  }

  /** Ada talks to Clio by naming it. */
  private record Classroom(ClioOnDiscord clio) implements Stage {
    @Override
    public ChatPlatform platform() {
      return clio.platform;
    }

    @Override
    public ChatRef chat() {
      return People.chat(Long.toString(clio.general.id()));
    }

    @Override
    public void type(String line) {
      int before = clio.general.fromBot().size();
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " " + line);
      clio.called();
      if (!line.equals("four") && !line.startsWith("/")) {
        clio.general.awaitFromBot(before + 1);
      }
    }

    @Override
    public String seen() {
      return Stream.concat(Stream.of(clio.general), clio.general.threads().stream())
          .map(FakeChannel::messages)
          .flatMap(java.util.List::stream)
          .map(FakeMessage::text)
          .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
      clio.close();
    }
  }
}
