package dev.clio.bot.chat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform of the other tests is one like the others. */
final class ClassroomTest implements PlatformContract {
  @Override
  public Stage open(Inbox inbox) {
    Classroom room = new Classroom();
    room.open(MENU, inbox);
    return new Seat(room, room.joins("ada"));
  }

  private record Seat(Classroom platform, Classroom.Member ada) implements Stage {
    @Override
    public ChatRef chat() {
      return ada.chat();
    }

    @Override
    public void type(String line) {
      ada.types(line);
    }

    @Override
    public String seen() {
      return Stream.concat(platform.wall().stream(), ada.whispers().stream())
          .map(Post::toString)
          .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
      platform.close();
    }
  }
}
